import type { Field } from '../../cells/fields.js';
import { quoted } from '../quoted.js';
import type { Said } from '../said.js';
import { fields } from './fields.js';

export const shape = {
  /** `turned`: one of them changes the direction of writing. */
  hiddenCharacters: ({
    plain,
    names,
    more,
    turned,
  }: {
    readonly plain: string;
    readonly names: readonly string[];
    readonly more: boolean;
    readonly turned: boolean;
  }): Said => ({
    message: `The cell holds characters that nobody sees: ${names.join(', ')}${more ? ', …' : ''}. Without them it ${plain.trim() === '' ? 'is empty' : `reads ${quoted(plain)}`}.`,
    hint: turned
      ? 'They turn text round, so that people may read another text than programs: check what is meant.'
      : 'Take them out.',
  }),
  unreadableStatement: ({ text }: { readonly text: string }): Said => ({
    message: `${quoted(text)} is not understood as what a State did with an instrument.`,
    hint: 'Write the date of registration, a denunciation as "1958 den.:1990", "x" where no date is known, or nothing.',
    expected: 'a date, a date with a denunciation, x, or nothing',
  }),
  statusWithDate: ({
    text,
    status,
    date,
  }: {
    readonly text: string;
    readonly status: string;
    readonly date: string;
  }): Said => ({
    message: `${quoted(text)} is read as status ${status} and date of denunciation ${date}.`,
    hint: 'Give the denunciation a column of its own.',
  }),
  /** `ratified`: it says that the State ratified, else that the instrument does not bind it. */
  ambiguousStatus: ({
    text,
    ratified,
  }: {
    readonly text: string;
    readonly ratified: boolean;
  }): Said => ({
    message: ratified
      ? `${quoted(text)} says only that the State ratified: the instrument may be in force for it, or not yet.`
      : `${quoted(text)} says only that the instrument does not bind the State: it may be denounced, or not yet in force.`,
    hint: ratified
      ? 'Write in-force, registered or ratified-in-law.'
      : 'Write registered or denounced.',
  }),
  noteReading: ({ field, date }: { readonly field: Field; readonly date: string }): Said => ({
    message: `From the note the ${fields[field]} is read: ${date}.`,
    hint: `Give the ${fields[field]} a column of its own.`,
  }),
  twoDigitYear: ({ stated }: { readonly stated: string }): Said => ({
    message: `"${stated}" has a year of two digits: the century is not guessed, and the date is not checked.`,
    hint: 'Write YYYY-MM-DD.',
  }),
  serialDate: ({ stated, value }: { readonly stated: string; readonly value: string }): Said => ({
    message: `"${stated}" is a day as spreadsheets count them; it is read as ${value}.`,
    hint: 'Write YYYY-MM-DD.',
  }),
  dayOrMonth: ({
    stated,
    one,
    other,
  }: {
    readonly stated: string;
    readonly one: string;
    readonly other: string;
  }): Said => ({
    message: `"${stated}" may be ${one} or ${other}; nothing in the column tells which. Only the year is used.`,
    hint: 'Write YYYY-MM-DD.',
  }),
  formerState: ({ value, until }: { readonly value: string; readonly until: number }): Said => ({
    message: `${quoted(value)} is a State that ended in ${until}; the row is not compared with our records.`,
    hint: 'What it ratified is no ratification of the States that followed it.',
    expected: 'a member State of the ILO, such as KAZ',
  }),
  noMember: ({ value, code }: { readonly value: string; readonly code: string }): Said => ({
    message: `${quoted(value)} (${code}) is no member State of the ILO; the row is not compared with our records.`,
    hint: 'For a territory, write the State that is responsible for it, and the territory in a note.',
    expected: 'a member State of the ILO, such as KAZ',
  }),
  emptyCell: ({
    code,
    country,
    registered,
  }: {
    readonly code: string;
    readonly country: string;
    readonly registered: string | undefined;
  }): Said => ({
    message: `The cell says nothing; by our records ${country} ratified ${code}${registered === undefined ? '' : `, registered ${registered}`}.`,
    hint: 'Fill it in, if the table is to be complete.',
  }),
  denounced: ({
    code,
    theirs,
    ours,
  }: {
    readonly code: string;
    readonly theirs: string | undefined;
    readonly ours: string | undefined;
  }): Said => ({
    message:
      ours === undefined
        ? `The row says that ${code} was denounced${theirs === undefined ? '' : ` on ${theirs}`}; our record has no denunciation.`
        : theirs === undefined
          ? `By our record ${code} was denounced on ${ours}; the row says that it is in force.`
          : `The row says that ${code} was denounced on ${theirs}; our record says ${ours}.`,
    hint: 'Look up the denunciation.',
  }),
};
