import type { ColumnKind, Field } from '../cells/fields.js';

/** A field in words. */
export const fieldNames: Readonly<Record<Field, string>> = {
  country: 'country',
  instrument: 'instrument',
  title: 'title',
  lawNumber: 'law number',
  lawDate: 'law date',
  registered: 'registration with the ILO',
  inForce: 'entry into force',
  status: 'status',
  denounced: 'denunciation',
  note: 'note',
};

/** What a column holds, in words. */
export function columnInWords(kind: ColumnKind): string {
  switch (kind) {
    case 'statement':
      return 'what a State did with an instrument';
    case 'law':
      return 'law number and law date';
    default:
      return fieldNames[kind];
  }
}

/** Things in words, the last one after `last`: `C089, C090 or C098`. */
export function listed(things: readonly string[], last: string): string {
  return [things.slice(0, -1).join(', '), ...things.slice(-1)].filter(Boolean).join(` ${last} `);
}

/** How much of a value is shown in a message. */
const longest = 60;

/**
 * A value of the file in quotes for an English message: in one line, and cut where it is long. A
 * value that holds the usual quote is put in the other one.
 */
export function quoted(value: string): string {
  const line = inOneLine(value);
  const mark = line.includes('"') ? "'" : '"';
  return `${mark}${line}${mark}`;
}

/** A value as one line, cut where it is long. */
export function inOneLine(value: string): string {
  const line = value
    .slice(0, 4 * longest)
    .replace(/\s+/gu, ' ')
    .trim();
  const units = [...line];
  return units.length > longest ? `${units.slice(0, longest - 1).join('')}…` : line;
}
