/** A topic as the text of a language has it. */
export interface WrittenTopic {
  readonly words: string;
  readonly codes: readonly string[];
  /** Others have Conventions with these words, too. */
  readonly isShared: boolean;
}

/**
 * The topics in the text of a language. A line has the codes, and the topics with a semicolon between
 * them; a question mark is before those that are shared.
 */
export function topicsIn(text: string): readonly WrittenTopic[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, listed = '', topics = ''] = /^((?:[CP]\d{3} )+)(.*)$/.exec(line) ?? [];
      const codes = listed.trim().split(' ');
      return topics.split('; ').map((topic): WrittenTopic => {
        const isShared = topic.startsWith('?');
        return { words: isShared ? topic.slice(1) : topic, codes, isShared };
      });
    });
}
