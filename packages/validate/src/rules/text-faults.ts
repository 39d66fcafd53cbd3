import type { FaultKind, ReadEvent } from '../formats/record.js';
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
