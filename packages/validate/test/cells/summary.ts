import type { CellNotice } from '../../src/cells/notice.js';
import type { Reading, ReadingContext } from '../../src/cells/reading.js';

/** A reading without empty and absent members. */
export interface Summary {
  /** Values by field. */
  readonly [field: string]: unknown;
  readonly notices?: readonly CellNotice['kind'][];
  readonly faults?: readonly CellNotice['kind'][];
  readonly reported?: readonly string[];
}

export function summaryOf({ values, notices, faults, alreadyReported }: Reading): Summary {
  return {
    ...Object.fromEntries(Object.entries(values).map(([field, { value }]) => [field, value])),
    ...(notices.length > 0 && { notices: notices.map(({ kind }) => kind) }),
    ...(faults.length > 0 && { faults: faults.map(({ kind }) => kind) }),
    ...(alreadyReported.length > 0 && { reported: alreadyReported }),
  };
}

/** The part of a text that each value was read from. */
export function spansOf(reading: Reading, text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(reading.values).map(([field, { start, end }]) => [
      field,
      text.slice(start, end),
    ]),
  );
}

/** No context. */
export const noContext: Omit<ReadingContext, 'countries'> = {
  aliases: new Map(),
  titles: () => [],
};
