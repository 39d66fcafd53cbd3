/** A language of the site. */
export type Language = 'en' | 'ru' | 'kk';

export const languages: readonly Language[] = ['en', 'ru', 'kk'];
