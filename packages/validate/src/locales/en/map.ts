import type { DateField } from '../../cells/fields.js';
import { quoted } from '../quoted.js';
import type { Said } from '../said.js';
import { fields } from './fields.js';

/** What a column says of a field. */
export interface ColumnSays {
  readonly header: string;
  readonly value: string;
  /** The value was understood, and is in our spelling. */
  readonly understood: boolean;
}

export const map = {
  /** `headers`: the first names; `more`: there are others. */
  noInstrumentColumn: ({
    headers,
    more,
  }: {
    readonly headers: readonly string[];
    readonly more: boolean;
  }): Said => ({
    message: `No column names the instrument; the columns are ${headers.map(quoted).join(', ')}${more ? ', …' : ''}. The rows are checked for their structure only.`,
    hint: 'Name the column that holds C087, No. 87 or the like "instrument".',
  }),
  unknownColumn: ({
    header,
    nearest,
  }: {
    readonly header: string;
    readonly nearest: string | undefined;
  }): Said => ({
    message: `Column ${quoted(header)} is not known, so its cells are not checked.`,
    hint:
      nearest === undefined
        ? 'If it holds something that should be checked, give it a name that is known.'
        : `Did you mean "${nearest}"?`,
  }),
  repeatedField: (first: ColumnSays, other: ColumnSays): Said => ({
    message: `Column ${says(first)}, column ${says(other)}.`,
    hint: 'Keep one of the two columns, or make them agree.',
  }),
  lawInDateColumn: ({
    header,
    field,
    law,
  }: {
    readonly header: string;
    readonly field: DateField;
    readonly law: string;
  }): Said => ({
    message: `Column ${quoted(header)} promises the ${fields[field]}, but its cells hold numbers and dates of national laws, such as ${quoted(law)}. They are read as law number and law date.`,
    hint: `Name the column "Law", and give the ${fields[field]} a column of its own.`,
  }),
  severalInstruments: ({
    read,
    others,
  }: {
    readonly read: string;
    readonly others: readonly string[];
  }): Said => ({
    message: `Only ${read} is read here; ${listed(others)} ${others.length === 1 ? 'stands' : 'stand'} in the cell too.`,
    hint: 'Give each instrument a row of its own.',
  }),
  /** How a text was understood as a code. */
  readAs: ({ text, value }: { readonly text: string; readonly value: string }): Said => ({
    message:
      text.trim() === value
        ? `Spaces around ${value} are left out.`
        : `${quoted(text)} is read as ${value}.`,
  }),
  /** `misread`: the number has a finding of its own. */
  lawSpelling: ({
    number,
    date,
    misread,
  }: {
    readonly number: string;
    readonly date: string | undefined;
    readonly misread: boolean;
  }): Said => ({
    message: `Read as law number ${number}${date === undefined ? '' : ` and law date ${date}`}.`,
    ...(misread && {
      hint: 'Write number and date in two columns; the number has a finding of its own.',
    }),
  }),
  unusedText: (rest: string): Said => ({
    message: `${quoted(rest)} is left alone; only the rest of the cell was read.`,
    hint: 'Give it a column of its own.',
  }),
};

function says({ header, value, understood }: ColumnSays): string {
  return `${quoted(header)} says ${understood ? value : quoted(value)}`;
}

function listed(codes: readonly string[]): string {
  return [codes.slice(0, -1).join(', '), codes.at(-1)].filter(Boolean).join(' and ');
}
