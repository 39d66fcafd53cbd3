import type { FaultKind, ReadEvent } from '../formats/record.js';
import type { Column } from '../table/columns.js';
import { documentFault } from './document-faults.js';
import type { Draft } from './draft.js';
import { faultOf } from './fault.js';

/** What to say about a fault that the reader found. */
const drafts: Readonly<Record<Exclude<FaultKind, 'blank-line'>, Pick<Draft, 'code' | 'say'>>> = {
  'unclosed-quote': { code: 'csv.unclosed-quote', say: ({ csv }) => csv.unclosedQuote },
  'stray-quote': { code: 'csv.stray-quote', say: ({ csv }) => csv.strayQuote },
  'text-after-quote': { code: 'csv.text-after-quote', say: ({ csv }) => csv.textAfterQuote },
  'long-record': { code: 'csv.long-record', say: ({ csv }) => csv.longRecord },
  'damaged-gzip': { code: 'file.damaged-gzip', say: ({ file }) => file.damagedGzip },
  'unreadable-characters': {
    code: 'file.unreadable-characters',
    say: ({ file }) => file.unreadableCharacters,
  },
};

export function textFault(event: Extract<ReadEvent, { kind: 'fault' }>): Draft {
  return {
    ...(event.fault === 'blank-line'
      ? faultOf({ kind: 'blank-line' })
      : typeof event.fault === 'string'
        ? drafts[event.fault]
        : documentFault(event.fault)),
    ...(event.cell !== undefined && { cell: event.cell }),
    ...(event.at !== undefined && { rawAt: event.at }),
  };
}

/** What to say of a row whose cells are not as many as the header's, and whether it can be read. */
export function raggedRow(
  cells: readonly string[],
  headers: readonly string[],
  columns: readonly Column[] = [],
): { readonly draft: Draft; readonly usable: boolean } {
  const more = cells.length > headers.length;
  const checked = more
    ? cells.slice(headers.length).every((cell) => cell.trim() === '')
    : cells.length > 1 && lacksNotesOnly(columns.slice(cells.length));
  const counts = { cells: cells.length, headers: headers.length, checked };
  return {
    usable: checked,
    draft: {
      code: 'csv.ragged-row',
      say: ({ csv }) => csv.raggedRow(counts),
      ...(more && { cell: headers.length }),
      ...(checked && { severity: 'warning' }),
    },
  };
}

/** Editors strip what ends a line, and with it the last cells where these are empty. */
function lacksNotesOnly(missing: readonly Column[]): boolean {
  return missing.length > 0 && missing.every(({ kind }) => kind === undefined || kind === 'note');
}
