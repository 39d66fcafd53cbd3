import {
  type Certainty,
  findReferences,
  type Reference,
  type UnknownReference,
} from '@ilo-kz/query';
import { fileProblem, readWholeFile } from '@ilo-kz/validate/node';
import type { Context } from '../context.js';
import type { Table } from '../export/table.js';
import { type FormatOptions, type Output, printInFormat } from '../output.js';
import { quoted } from '../print/messages.js';
import { table } from '../print/table.js';

export interface ReferencesOptions extends FormatOptions {
  readonly unknown?: boolean;
  readonly certainty?: Certainty;
}

/** Prints the references in a text file, or in standard input (`-`). */
export async function answerReferences(
  file: string,
  options: ReferencesOptions,
  context: Context,
): Promise<void> {
  const { output } = context;
  const text = await textOf(file, context);
  const { unknown = false, certainty = 'likely' } = options;
  const found = withPlaces(text, findReferences(text, { unknown, certainty }));
  printInFormat(
    found,
    options,
    { lines: () => referenceLines(found, output), table: () => referenceTable(found) },
    output,
  );
}

/** A row for each reference. An ambiguous or unknown one has candidates instead of a code. */
function referenceTable(found: readonly PlacedReference[]): Table {
  return {
    columns: 'line column start end code candidates text kind certainty'.split(' '),
    rows: found.map((reference) => [
      reference.line,
      reference.column,
      reference.start,
      reference.end,
      reference.known ? reference.code : null,
      reference.known ? null : reference.candidates.join('; '),
      reference.text,
      reference.known ? reference.kind : null,
      reference.known ? reference.certainty : null,
    ]),
  };
}

/** A reference with its line and column, both from 1. */
export type PlacedReference = (Reference | UnknownReference) & {
  readonly line: number;
  readonly column: number;
};

/** Adds lines and columns to references, which must be in the order of the text. */
export function withPlaces(
  text: string,
  references: readonly (Reference | UnknownReference)[],
): readonly PlacedReference[] {
  let at = 0;
  let line = 1;
  let column = 1;
  return references.map((reference) => {
    for (; at < reference.start; at++) {
      const isBreak = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
      line += isBreak ? 1 : 0;
      // A surrogate pair is one column.
      const isSecondHalf = /[\uDC00-\uDFFF]/.test(text.charAt(at));
      column = isBreak ? 1 : column + (isSecondHalf ? 0 : 1);
    }
    return { line, column, ...reference };
  });
}

/** `line:column  code  text` for each reference; `?` and the candidates if it is ambiguous; `likely`. */
function referenceLines(
  found: readonly PlacedReference[],
  { paint, columns }: Output,
): readonly string[] {
  const rows = found.map((reference) => [
    { text: `${reference.line}:${reference.column}`, paint: paint.faint },
    reference.known
      ? { text: reference.code, paint: paint.strong }
      : { text: ['?', ...reference.candidates].join(' '), paint: paint.doubtful },
    { text: reference.text.replace(/\s+/g, ' ') },
    { text: reference.certainty === 'likely' ? 'likely' : '', paint: paint.faint },
  ]);
  const heads = [{ heading: '' }, { heading: '' }, { heading: '', shrinks: true }, { heading: '' }];
  return table(heads, rows, { width: columns, heading: paint.faint });
}

async function textOf(file: string, { fail }: Context): Promise<string> {
  const isInput = file === '-';
  if (isInput && process.stdin.isTTY) fail('name a file, or pipe a text into ilo-kz refs.');
  const name = isInput ? 'standard input' : quoted(file);
  const bytes = await (isInput ? readAll(process.stdin) : readWholeFile(file)).catch((error) => {
    const why = fileProblem(error);
    if (why === undefined) throw error;
    return fail(`cannot read ${name}: ${why}.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(`cannot read ${name}: it is not a text in UTF-8.`);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
