import { en } from '../src/locales/en.js';
import { saidOf } from '../src/locales/said.js';
import type { Draft } from '../src/rules/draft.js';

/** Drafts with what they say, so that they can be compared. */
export function told(drafts: readonly Draft[] | undefined): readonly object[] | undefined {
  return drafts?.map((draft) => {
    const { say, facts, ...rest } = draft;
    return { ...rest, ...saidOf(draft, en) };
  });
}
