import { en } from '../src/locales/en.js';
import type { Draft } from '../src/rules/draft.js';

/** Drafts with what they say, so that they can be compared. */
export function told(drafts: readonly Draft[] | undefined): readonly object[] | undefined {
  return drafts?.map(({ say, ...draft }) => ({ ...draft, ...say(en) }));
}
