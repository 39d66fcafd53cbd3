import type { ReadEvent } from '../formats/record.js';
import type { Words } from '../locales/words.js';

type Fault = Extract<ReadEvent, { kind: 'fault' }>['fault'];

/** Why a file with this fault must not be written again: the copy would lack something. */
export function lossOf(fault: Fault, { rewriting }: Words): string | undefined {
  switch (fault.kind) {
    case 'unreadable-characters':
      return rewriting.lostCharacters;
    case 'damaged-gzip':
      return rewriting.damaged;
    default:
      return undefined;
  }
}
