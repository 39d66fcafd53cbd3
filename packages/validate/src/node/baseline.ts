import type { BaselineEntry, BaselineReport } from '../finding.js';

/** The identity of a finding in a baseline. */
export type Identity = Pick<BaselineEntry, 'code' | 'key' | 'fingerprint'>;

/** Separates new findings of one file from known ones. */
export interface BaselineFilter {
  /** Counts a finding; true if it is new. */
  readonly isNew: (finding: Identity) => boolean;
  /** All findings so far, known or not. */
  readonly seen: () => readonly BaselineEntry[];
  readonly report: () => BaselineReport;
}

const comment =
  'Findings that are known and accepted; made by `ilo-kz validate --update-baseline`. Delete a line to have its finding reported again.';

/** The text of a baseline file: one finding per line, in a stable order. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  if (!Array.isArray(entries)) throw new RangeError('The entries of the baseline are not a list.');
  const lines = entries
    .toSorted(byPlace)
    .map(({ file, code, key, fingerprint, count }) =>
      JSON.stringify({ file, code, ...(key !== undefined && { key }), fingerprint, count }),
    );
  const list =
    lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;
  return `{\n  "$comment": ${JSON.stringify(comment)},\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

/**
 * A baseline after a run: the findings of the run, and the entries about other files.
 *
 * @param checked Files of the run that could be read, and files that no longer exist.
 */
export function renewedBaseline(
  entries: readonly BaselineEntry[],
  seen: readonly BaselineEntry[],
  checked: (file: string) => boolean,
): readonly BaselineEntry[] {
  return [...entries.filter(({ file }) => !checked(file)), ...seen];
}

/**
 * @param entries The entries about this file.
 * @param file The name of the file in the baseline.
 */
export function createBaselineFilter(
  entries: readonly BaselineEntry[],
  file: string,
): BaselineFilter {
  const expected = new Map<string, number>();
  for (const entry of entries) {
    const id = idOf(entry);
    expected.set(id, (expected.get(id) ?? 0) + entry.count);
  }
  const counts = new Map<string, { readonly entry: Identity; count: number }>();
  let known = 0;
  return {
    isNew: (entry) => {
      const id = idOf(entry);
      const counted = counts.get(id) ?? { entry, count: 0 };
      counted.count++;
      counts.set(id, counted);
      const isKnown = counted.count <= (expected.get(id) ?? 0);
      if (isKnown) known++;
      return !isKnown;
    },
    seen: () =>
      [...counts.values()].map(({ entry: { code, key, fingerprint }, count }) => ({
        file,
        code,
        ...(key !== undefined && { key }),
        fingerprint,
        count,
      })),
    report: () => ({
      known,
      stale: staleOf(entries, (id) => counts.get(id)?.count ?? 0).toSorted(byPlace),
    }),
  };
}

/** Entries that were not found, with the missing count. If entries have the same finding, the last are stale first. */
function staleOf(
  entries: readonly BaselineEntry[],
  found: (id: string) => number,
): readonly BaselineEntry[] {
  const left = new Map<string, number>();
  return entries.flatMap((entry) => {
    const id = idOf(entry);
    const remaining = left.get(id) ?? found(id);
    left.set(id, Math.max(0, remaining - entry.count));
    return remaining >= entry.count ? [] : [{ ...entry, count: entry.count - remaining }];
  });
}

function idOf({ code, fingerprint }: Identity): string {
  return `${code} ${fingerprint}`;
}

function byPlace(one: BaselineEntry, other: BaselineEntry): number {
  for (const name of ['file', 'code', 'key', 'fingerprint'] as const) {
    const [first, second] = [one[name] ?? '', other[name] ?? ''];
    if (first !== second) return first < second ? -1 : 1;
  }
  return one.count - other.count;
}
