import type { TextSpan } from './json-locate.js';
import type { JsonReading } from './json-reading.js';
import { endOfComment } from './json-scan.js';
import { tellFault } from './json-tell.js';

/** The next thing that is no space and no comment, and the comments before it. */
export interface Ahead {
  readonly at: number;
  readonly comments: readonly TextSpan[];
}

export function afterSpaces(text: string, from: number): number {
  let at = from;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return at;
    at++;
  }
}

/** What comes after spaces and comments; undefined: more text is needed. */
export function ahead({ text, atEnd }: JsonReading, from: number): Ahead | undefined {
  const comments: TextSpan[] = [];
  let at = from;
  for (;;) {
    at = afterSpaces(text, at);
    if (text[at] !== '/') return at < text.length || atEnd ? { at, comments } : undefined;
    const end = endOfComment(text, at, atEnd);
    if (typeof end !== 'number') return end.kind === 'fault' ? { at, comments } : undefined;
    comments.push({ start: at, end });
    at = end;
  }
}

export function tellComments(reading: JsonReading, comments: readonly TextSpan[]): void {
  for (const { start, end } of comments) {
    tellFault(reading, { kind: 'json-forgiven', what: 'comment' }, start, end);
  }
}
