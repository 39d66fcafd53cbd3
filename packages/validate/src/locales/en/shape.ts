import type { ColumnKind, Field } from '../../cells/fields.js';
import { quoted } from '../quoted.js';
import type { Said } from '../said.js';
import { fields } from './fields.js';

/** A line that stands between the rows of a table. */
export type AsideKind = 'group' | 'header' | 'numbering' | 'rule' | 'total' | 'footnote';

export interface StatedOutside {
  readonly field: 'country' | 'instrument';
  readonly code: string;
  readonly where: 'option' | 'title' | 'file-name';
  readonly text: string;
}

export const shape = {
  /** `lines`: how many lines stand before the header. */
  headerBelow: ({
    lines,
    line,
    first,
  }: {
    readonly lines: number;
    readonly line: number;
    readonly first: string;
  }): Said => ({
    message: `The header is line ${line}; ${lines === 1 ? 'the line' : `the ${lines} lines`} before it, beginning with ${quoted(first)}, ${lines === 1 ? 'is' : 'are'} no part of the table.`,
    hint: 'Begin the file with the header.',
  }),
  noHeader: ({ kinds }: { readonly kinds: readonly (ColumnKind | undefined)[] }): Said => ({
    message: `No line names the columns; by what their cells hold they are read as ${kinds.map((kind) => (kind === undefined ? '(left alone)' : columnWords(kind))).join(', ')}.`,
    hint: 'Put a line with the names of the columns first.',
  }),
  columnByContent: ({
    header,
    kind,
  }: {
    readonly header: string;
    readonly kind: ColumnKind;
  }): Said => ({
    message: `Column ${quoted(header)} is not known by its name; by what its cells hold it is read as ${columnWords(kind)}.`,
    hint: `Name the column "${kind}".`,
  }),
  ambiguousHeader: ({ header, kind }: { readonly header: string; readonly kind: Field }): Said => ({
    message: `Column ${quoted(header)} is read as the ${fields[kind]}; the name may also mean ${kind === 'registered' ? `the ${fields.lawDate}` : 'another date'}.`,
    hint: `Name the column "${kind}", or say what it is with the option "map".`,
  }),
  aside: ({ kind, text }: { readonly kind: AsideKind; readonly text: string }): Said => ({
    message: `${quoted(text)} is ${asides[kind]}, not a row; it and others like it are left alone.`,
    hint: 'Keep such lines out of the table.',
  }),
  joinedLines: ({ text }: { readonly text: string }): Said => ({
    message: `The rows are broken into several lines, the first at ${quoted(text)}. They are put together again.`,
    hint: 'Write each row in one line.',
  }),
  statedOutside: ({ field, code, where, text }: StatedOutside): Said => ({
    message: `No column gives the ${fields[field]}; by ${places[where]} ${quoted(text)} all rows are about ${code}.`,
    hint: 'Give it a column of its own.',
  }),
  matrix: ({
    by,
    columns,
  }: {
    readonly by: 'country' | 'instrument';
    readonly columns: number;
  }): Said => ({
    message:
      by === 'country'
        ? `Each row is about a State, each of ${columns} columns about an instrument. Each filled cell is checked as a ratification.`
        : `Each row is about an instrument, each of ${columns} columns about a State. Each filled cell is checked as a ratification.`,
    hint: 'If the table can also say when a ratification entered into force, write one row for each.',
  }),
  publishedTable: ({ name }: { readonly name: string }): Said => ({
    message: `The columns are those of our published table "${name}", whose rows are no ratifications. They are checked for their structure only.`,
    hint: 'The records themselves, with their evidence, are checked against their schema.',
  }),
  repeatedColumn: ({ code, header }: { readonly code: string; readonly header: string }): Said => ({
    message: `Column ${quoted(header)} is about ${code}, as an earlier column is; it is left alone.`,
    hint: 'Keep one of the two columns.',
  }),
  cellMark: ({ text, ratified }: { readonly text: string; readonly ratified: boolean }): Said => ({
    message: `${quoted(text)} is read as ${ratified ? 'ratified, without a date' : 'not ratified'}, here and wherever it stands.`,
    hint: 'Write the date where it is known, and leave the cell empty where there is none.',
  }),
  unknownMapped: ({
    name,
    nearest,
  }: {
    readonly name: string;
    readonly nearest: string | undefined;
  }): string =>
    `has no column named ${quoted(name)}, which the option "map" speaks of.${nearest === undefined ? '' : ` Did you mean ${quoted(nearest)}?`}`,
  unknownTarget: ({
    target,
    nearest,
    known,
  }: {
    readonly target: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  }): string =>
    `cannot be read: the option "map" knows no field named ${quoted(target)}.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`} Fields are ${known.join(', ')}, and an instrument such as C087.`,
  unknownInstrumentOption: (text: string): string =>
    `cannot be read: the option "instrument" names no instrument that is known: ${quoted(text)}. Write a code such as C087.`,
};

const asides: Readonly<Record<AsideKind, string>> = {
  group: 'a heading of a group of rows',
  header: 'the header again',
  numbering: 'a line that numbers the columns',
  rule: 'a line under the header',
  total: 'a total',
  footnote: 'a remark',
};

const places: Readonly<Record<StatedOutside['where'], string>> = {
  option: 'the option',
  title: 'the title',
  'file-name': 'the name of the file',
};

function columnWords(kind: ColumnKind): string {
  if (kind === 'statement') return 'what a State did with an instrument';
  return kind === 'law' ? 'law number and law date' : fields[kind];
}
