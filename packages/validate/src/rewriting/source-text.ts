import { positionAt } from '../formats/position.js';
import type { ReadEvent, SourceRecord } from '../formats/record.js';
import type { Sentences } from '../locales/sentences.js';

/** Follows a text from record to record. */
export interface TextCursor {
  /** More of the text. */
  readonly push: (text: string) => void;
  /** Moves to the end of a record; returns the text between it and the record before. */
  readonly pass: (record: SourceRecord) => string;
  /** The text after the last record. */
  readonly rest: () => string;
}

/** Limit of text that is kept until its record is read, in UTF-16 units. Longer records are never checked. */
const maxPendingText = 1 << 28;

/** The message of the error if the limit is exceeded. */
export const textTooLong = 'a line of it is too long';

/**
 * A cursor that finds records by their line and column. The text there is compared with the record,
 * so that wrong text is never written.
 */
export function createTextCursor(): TextCursor {
  let text = '';
  let at = 0;
  let line = 1;
  let column = 1;
  return {
    push: (more) => {
      text = text.slice(at) + more;
      at = 0;
      if (text.length > maxPendingText) throw new RangeError(textTooLong);
    },
    pass: (record) => {
      const from = at;
      while (line < record.line) {
        const next = afterLineBreak(text, at);
        if (next === undefined) throw new Error(`The text ends before line ${record.line}.`);
        at = next;
        line++;
        column = 1;
      }
      for (; column < (record.column ?? 1); column++) at += isPair(text, at) ? 2 : 1;
      if (!text.startsWith(record.raw, at)) {
        throw new Error(`Record ${record.index} is not at line ${record.line}, column ${column}.`);
      }
      const gap = text.slice(from, at);
      at += record.raw.length;
      ({ line, column } = positionAt(record, record.raw.length));
      return gap;
    },
    rest: () => {
      const left = text.slice(at);
      at = text.length;
      return left;
    },
  };
}

function afterLineBreak(text: string, from: number): number | undefined {
  const lineBreak = /\r\n|\r|\n/g;
  lineBreak.lastIndex = from;
  return lineBreak.test(text) ? lineBreak.lastIndex : undefined;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

type Fault = Extract<ReadEvent, { kind: 'fault' }>['fault'];

/** The reason why a file with this fault must not be rewritten: the copy would be incomplete. */
export function whatWouldBeLost(fault: Fault, { rewriting }: Sentences): string | undefined {
  switch (fault.kind) {
    case 'unreadable-characters':
      return rewriting.lostCharacters;
    case 'nested-records':
      return rewriting.nestedRecords;
    case 'damaged-gzip':
    case 'bytes-after-gzip':
      return rewriting.damaged;
    default:
      return undefined;
  }
}
