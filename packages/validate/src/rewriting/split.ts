import type { RewriteHooks } from '../check/hooks.js';
import type { PendingFinding } from '../check/place-finding.js';
import type { Sentences } from '../locales/sentences.js';
import { type Severity, severities } from '../severity.js';
import { createTextCursor, whatWouldBeLost } from './source-text.js';

/** Writes the rows. */
export interface SplitTarget {
  readonly valid: (text: string) => void;
  readonly invalid: (text: string) => void;
}

/** A split that is being written. */
export interface Split {
  readonly rewrite: RewriteHooks;
  readonly end: () => SplitOutcome;
}

export type SplitOutcome =
  | { readonly kind: 'split'; readonly valid: number; readonly invalid: number }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Separates rows with findings of at least this severity from the other rows. The text of rows is
 * unchanged; the header is in both files, blank lines are in neither, and lines that are too long to
 * be read are invalid.
 */
export function createSplit(
  target: SplitTarget,
  failOn: Severity | 'never',
  words: Sentences,
): Split {
  const cursor = createTextCursor();
  const failing = severities.slice(
    0,
    severities.indexOf(failOn === 'never' ? 'error' : failOn) + 1,
  );
  const both = (text: string): void => {
    target.valid(text);
    target.invalid(text);
  };
  let last = both;
  let begun = false;
  let isTable = true;
  let isInvalid = false;
  let hasSkippedText = false;
  let refused: string | undefined;
  const counts = { valid: 0, invalid: 0 };

  /** Writes the text between two records: the line break of the first, then lines that are not records. */
  const between = (gap: string): void => {
    const [end = ''] = begun ? (/^(?:\r\n|\r|\n)/.exec(gap) ?? []) : [gap];
    last(end);
    if (hasSkippedText) target.invalid(gap.slice(end.length));
    hasSkippedText = false;
    begun = true;
  };

  const note = (found: readonly PendingFinding[]): void => {
    isInvalid ||= found.some(({ severity }) => failing.includes(severity));
  };

  return {
    rewrite: {
      opened: ({ file, bom, dataset }) => {
        if (dataset !== undefined) return words.rewriting.fixDataset;
        isTable = file.format === 'csv';
        if (!isTable && file.format !== 'ndjson') return words.rewriting.splitFormat(file.format);
        if (bom) both('\uFEFF');
        return undefined;
      },
      text: cursor.push,
      event: (event, found, tryRow) => {
        if (event.kind === 'fault') {
          refused = whatWouldBeLost(event.fault, words) ?? refused;
          if (event.fault.kind === 'blank-line') return;
          if (event.skipped) {
            hasSkippedText = true;
            counts.invalid++;
          } else note(found);
          return;
        }
        // Nothing is written of a file that is refused.
        if (refused !== undefined) return;
        const { record } = event;
        // In other formats the header is not a line of the text.
        if (!tryRow && !isTable) return;
        note(found);
        between(cursor.pass(record));
        const isHeader = tryRow === undefined;
        last = isHeader ? both : isInvalid ? target.invalid : target.valid;
        if (!isHeader) counts[isInvalid ? 'invalid' : 'valid']++;
        last(record.raw);
        isInvalid = false;
      },
      joined: () => {
        refused = words.rewriting.joinedRows;
      },
    },
    end: () => {
      if (refused !== undefined) return { kind: 'refused', why: refused };
      between(cursor.rest());
      return { kind: 'split', ...counts };
    },
  };
}
