import type { EntryView, GroupView, Severity } from '@ilo-kz/validate';

/** What of the findings is shown; an empty text leaves nothing out. */
export interface Filter {
  readonly severity: string;
  readonly rule: string;
  readonly text: string;
}

export const noFilter: Filter = { severity: '', rule: '', text: '' };

/** A group with those of its entries that are in the page. */
export interface ShownGroup extends GroupView {
  /** Entries that the filter lets through, also those that are not in the page yet. */
  readonly matching: number;
}

/** What is in the page. */
export interface Shown {
  readonly groups: readonly ShownGroup[];
  /** The number of entries that the filter lets through. */
  readonly matching: number;
  /** The number of entries without a filter. */
  readonly all: number;
}

/** The groups and entries that a filter lets through, and of these at most so many as fit. */
export function filtered(groups: readonly GroupView[], filter: Filter, most: number): Shown {
  const all = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const isWhole = filter.severity === '' && words.length === 0;
  let matching = 0;
  let room = most;
  const shown = groups.flatMap((group): readonly ShownGroup[] => {
    if (filter.rule !== '' && group.code !== filter.rule) return [];
    const entries = group.entries.filter(
      (entry) => isOf(entry, filter.severity) && hasWords(entry, group, words),
    );
    matching += entries.length;
    // All of its findings may be only counted.
    const isEmpty = entries.length === 0 && !(isWhole && group.entries.length === 0);
    if (isEmpty || room <= 0) return [];
    const fitting = entries.slice(0, room);
    room -= fitting.length;
    return [{ ...group, entries: fitting, matching: entries.length }];
  });
  return { groups: shown, matching, all };
}

function isOf({ severity }: EntryView, wanted: Severity | string): boolean {
  return wanted === '' || severity === wanted;
}

function hasWords(entry: EntryView, { title, code }: GroupView, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { place, message, suggestion = '', hint = '', excerpt } = entry;
  const line = excerpt ? excerpt.before + excerpt.marked + excerpt.after : '';
  const text = [place, message, suggestion, hint, line, title, code].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
