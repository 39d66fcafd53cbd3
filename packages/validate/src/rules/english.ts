import type { ColumnKind, Field } from '../cells/fields.js';
import type { WhyNotCompared } from './row-counts.js';

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

/** The content of a column, in words. */
export function columnInWords(kind: ColumnKind): string {
  switch (kind) {
    case 'statement':
      return 'ratifications and denunciations';
    case 'law':
      return 'law number and law date';
    default:
      return fieldNames[kind];
  }
}

/** Why a date was not compared, in words. */
export const notComparedBecause: Readonly<Record<WhyNotCompared, string>> = {
  'not-ratified': 'our records do not have the ratification',
  'no-record': 'our records are not complete for the State and the instrument',
  'no-date-on-record': 'our record has no such date',
  'no-state': 'the State of the row is missing or cannot be read',
  unread: 'the date cannot be read',
  'comparison-off': 'the comparison is switched off',
};

/** A list in words, with `last` before the last one: `C089, C090 or C098`. */
export function listed(things: readonly string[], last: string): string {
  return [things.slice(0, -1).join(', '), ...things.slice(-1)].filter(Boolean).join(` ${last} `);
}

/** Characters of a value in a message. */
const maxLength = 60;

/**
 * A value of the file in quotes for an English message: in one line, and cut if it is long. A value
 * with double quotes is put in single quotes.
 */
export function quoted(value: string): string {
  const line = inOneLine(value);
  const mark = line.includes('"') ? "'" : '"';
  return `${mark}${line}${mark}`;
}

/** A value in one line, cut if it is long. */
export function inOneLine(value: string): string {
  const line = value
    .slice(0, 4 * maxLength)
    .replace(/\s+/gu, ' ')
    .trim();
  const units = [...line];
  return units.length > maxLength ? `${units.slice(0, maxLength - 1).join('')}…` : line;
}
