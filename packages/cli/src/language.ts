/** A language that words are printed in. */
export type Language = 'en' | 'ru' | 'kk';

export const languages: readonly Language[] = ['en', 'ru', 'kk'];
