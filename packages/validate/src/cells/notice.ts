import type { ReferenceCountry } from '../reference/reference-data.js';
import type { Impossibility } from './date-forms.js';
import type { DateField, Field } from './fields.js';
import type { CodeMeaning, CodeSystem } from './state-codes.js';

/** Where in its cell something was noticed, and what may be written instead. */
type Spot = {
  readonly field?: Field;
  /** Offsets in the cell's text. */
  readonly start: number;
  readonly end: number;
  /** What to write instead. */
  readonly suggestion?: string;
  /**
   * The suggestion says the same as the file, without a loss: it may replace the whole cell, or the
   * place alone. Absent: a person has to decide.
   */
  readonly certain?: 'cell' | 'place';
};

/** Notices about one field. */
type About<F extends Field> = Spot & { readonly field: F };

/** The text of a cell, whatever it should hold. */
type TextNotice = Spot &
  (
    | {
        /** Characters that are not shown. */
        readonly kind: 'hidden-characters';
        /** The text without them. */
        readonly plain: string;
        /** The first of them, such as `U+200B`. */
        readonly names: readonly string[];
        /** There are others. */
        readonly hasMore: boolean;
        /** One of them changes the direction of writing. */
        readonly turnsText: boolean;
      }
    | { readonly kind: 'unused-text'; readonly rest: string }
  );

type DateNotice = About<DateField> &
  (
    | { readonly kind: 'date-spelling'; readonly stated: string; readonly value: string }
    /** Day and month can be exchanged, and nothing shows their order. */
    | {
        readonly kind: 'ambiguous-date';
        readonly stated: string;
        readonly one: string;
        readonly other: string;
      }
    /** A number by which spreadsheets count days. */
    | { readonly kind: 'serial-date'; readonly stated: string; readonly value: string }
    | { readonly kind: 'two-digit-year'; readonly stated: string }
    | { readonly kind: 'impossible-date'; readonly stated: string; readonly why: Impossibility }
    /** What programs write where they have no date. */
    | { readonly kind: 'stand-in-date'; readonly stated: string }
    /** A quarter, a half or a season: only the year is used. */
    | { readonly kind: 'part-of-year'; readonly stated: string; readonly value: string }
    /** A time in a stated time zone: elsewhere it is another day. `used`: what both days share. */
    | {
        readonly kind: 'zoned-date';
        readonly stated: string;
        readonly one: string;
        readonly other: string;
        readonly used?: string;
      }
    /** Several dates, or a period. */
    | { readonly kind: 'several-dates'; readonly value: string }
    | { readonly kind: 'unreadable-date'; readonly value: string }
  );

type StatusNotice = About<'status'> &
  (
    | { readonly kind: 'status-spelling'; readonly text: string; readonly value: string }
    /** `saysRatified`: it says that the State ratified, else that the instrument does not bind it. */
    | { readonly kind: 'ambiguous-status'; readonly text: string; readonly saysRatified: boolean }
    | {
        readonly kind: 'status-with-date';
        readonly text: string;
        readonly status: string;
        readonly date: string;
      }
    | { readonly kind: 'unreadable-status'; readonly value: string }
  );

/** A date that a note gives. */
type NoteNotice = About<'inForce' | 'denounced'> & {
  readonly kind: 'note-reading';
  readonly date: string;
};

/** A cell of a matrix from which it is not clear what a State did with an instrument. */
type StatementNotice = About<'registered'> & {
  readonly kind: 'unreadable-statement';
  readonly text: string;
};

type LawNotice = About<'lawNumber'> &
  (
    | {
        readonly kind: 'law-spelling';
        readonly number: string;
        readonly date: string | undefined;
        /** Digits are written instead of a Roman numeral: another rule reports that. */
        readonly misread: boolean;
      }
    | { readonly kind: 'unreadable-law-number'; readonly value: string }
  );

type InstrumentNotice = About<'instrument'> &
  (
    | { readonly kind: 'instrument-spelling'; readonly text: string; readonly value: string }
    | {
        readonly kind: 'several-instruments';
        readonly read: string;
        readonly others: readonly string[];
        /** They are in a list with the first; else the text only mentions them. */
        readonly listed: boolean;
      }
    /** `near`: the codes that the words of a title may mean. */
    | {
        readonly kind: 'unreadable-instrument';
        readonly value: string;
        readonly near: readonly string[];
      }
  );

/** What a code means, with the name where it is a State that is known. */
interface NamedMeaning extends CodeMeaning {
  readonly name: ReferenceCountry['name'] | undefined;
}

type StateNotice = About<'country'> &
  (
    | { readonly kind: 'country-spelling'; readonly text: string; readonly value: string }
    | {
        readonly kind: 'unknown-country';
        readonly value: string;
        /** How many States are known. */
        readonly states: number;
        /** Those that may be meant. */
        readonly near: readonly Pick<ReferenceCountry, 'code' | 'name'>[];
      }
    /** A code of other systems, of which it is known what it means. */
    | {
        readonly kind: 'country-code';
        readonly text: string;
        readonly value: string;
        readonly systems: readonly CodeSystem[];
      }
    /** A code of other systems that may mean something else, or several things. */
    | {
        readonly kind: 'code-of-other-system';
        readonly value: string;
        readonly meanings: readonly NamedMeaning[];
      }
    /** The row names elsewhere which State is meant. */
    | {
        readonly kind: 'misspelt-country';
        readonly value: string;
        readonly meant: Pick<ReferenceCountry, 'code' | 'name'>;
      }
    /** `until`: the year in which the State ended. */
    | { readonly kind: 'former-country'; readonly value: string; readonly until: number }
    /** A State that is not a member, or a territory. */
    | { readonly kind: 'country-outside'; readonly value: string; readonly iso: string }
  );

/** What is noticed while one cell is read by itself. The caller adds which cell it is. */
export type CellNotice =
  | TextNotice
  | DateNotice
  | StatusNotice
  | NoteNotice
  | StatementNotice
  | LawNotice
  | InstrumentNotice
  | StateNotice;
