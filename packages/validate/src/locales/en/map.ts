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
};

function says({ header, value, understood }: ColumnSays): string {
  return `${quoted(header)} says ${understood ? value : quoted(value)}`;
}
