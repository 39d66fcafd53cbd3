/** A topic as the text of a language has it. */
export interface WrittenTopic {
  readonly words: string;
  readonly codes: readonly string[];
  /** Others have Conventions with these words, too. */
  readonly isShared: boolean;
}

/**
 * The topics in the text of a language. A line has the codes, and the topics with a semicolon between
 * them; a question mark is before those that are shared. "[nurses|nursing staff]" stands for each of the
 * words in it.
 */
export function topicsIn(text: string): readonly WrittenTopic[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, listed = '', topics = ''] = /^((?:[CP]\d{3} )+)(.*)$/.exec(line) ?? [];
      const codes = listed.trim().split(' ');
      return topics.split('; ').flatMap((topic) => {
        const isShared = topic.startsWith('?');
        const written = isShared ? topic.slice(1) : topic;
        return written
          .split(/[[\]]/)
          .map((part) => part.split('|'))
          .reduce<string[]>(
            (all, part) => all.flatMap((before) => part.map((one) => before + one)),
            [''],
          )
          .map((words): WrittenTopic => ({ words: words.trim(), codes, isShared }));
      });
    });
}
