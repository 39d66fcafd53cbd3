import { positionAt } from '../../formats/position.js';
import type { ReadEvent, SourceRecord } from '../../formats/record.js';
import type { Sentences } from '../../locales/sentences.js';

/** Follows a text from record to record. */
export interface TextCursor {
  /** More of the text. */
  readonly push: (text: string) => void;
  /** Moves to the end of a record; returns the text between it and the record before. */
  readonly pass: (record: SourceRecord) => string;
  /** The text after the last record. */
  readonly rest: () => string;
}

/** How much text may wait for its record, in UTF-16 units. No record that is checked is so long. */
const longestWait = 1 << 28;

/** More text has arrived than can be kept until its record does. */
export const textTooLong = 'a line of it is too long';

/**
 * A cursor that finds records by their line and column. What it passes is compared with the
 * record: a text that cannot be found again is never written.
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
      if (text.length > longestWait) throw new RangeError(textTooLong);
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

/** Why a file with this fault must not be rewritten: the copy would lack something. */
export function whatWouldBeLost(fault: Fault, { rewriting }: Sentences): string | undefined {
  switch (fault.kind) {
    case 'unreadable-characters':
      return rewriting.lostCharacters;
    case 'damaged-gzip':
      return rewriting.damaged;
    default:
      return undefined;
  }
}
