import type { ReferenceCountry } from '../reference/reference-data.js';
import type { DateField, Field } from './fields.js';
import type { CodeMeaning, CodeSystem } from './state-codes.js';

/** Why a date is not a day of the calendar. */
export type Impossibility = {
  /** The day that it would be with day and month exchanged, where that is one. */
  readonly exchanged?: string;
} & (
  | { readonly kind: 'no-such-month'; readonly month: number }
  | {
      readonly kind: 'no-such-day';
      readonly year: number;
      readonly month: number;
      readonly days: number;
    }
  /** Days of the week by number, 0 for Sunday: the one that is written, and the one that it was. */
  | {
      readonly kind: 'other-weekday';
      readonly date: string;
      readonly stated: number;
      readonly actual: number;
    }
);

/** The place of a notice in its cell, and what to write instead. */
type Spot = {
  readonly field?: Field;
  /** Offsets in the cell's text. */
  readonly start: number;
  readonly end: number;
  /** What to write instead. */
  readonly suggestion?: string;
  /**
   * The suggestion has the same meaning and loses nothing, so that it can replace the whole cell, or
   * only the place. Absent: a person has to decide.
   */
  readonly certain?: 'cell' | 'place';
};

/** Notices about one field. */
type About<F extends Field> = Spot & { readonly field: F };

/** Notices about the text of any cell. */
type TextNotice = Spot &
  (
    | {
        /** Characters that are not visible. */
        readonly kind: 'hidden-characters';
        /** The text without them. */
        readonly plain: string;
        /** The first of them, such as `U+200B`. */
        readonly names: readonly string[];
        /** Whether there are others. */
        readonly hasMore: boolean;
        /** Whether one of them changes the direction of writing. */
        readonly turnsText: boolean;
      }
    | { readonly kind: 'unused-text'; readonly rest: string }
  );

type DateNotice = About<DateField> &
  (
    | { readonly kind: 'date-spelling'; readonly stated: string; readonly value: string }
    /** Day and month can be swapped, and nothing shows their order. */
    | {
        readonly kind: 'ambiguous-date';
        readonly stated: string;
        readonly one: string;
        readonly other: string;
      }
    /** A day number of a spreadsheet. */
    | { readonly kind: 'serial-date'; readonly stated: string; readonly value: string }
    | { readonly kind: 'two-digit-year'; readonly stated: string }
    | { readonly kind: 'impossible-date'; readonly stated: string; readonly why: Impossibility }
    /** A placeholder that programs write if there is no date. */
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
    /** `saysRatified`: it means "ratified"; otherwise "not in force". */
    | { readonly kind: 'ambiguous-status'; readonly text: string; readonly saysRatified: boolean }
    | {
        readonly kind: 'status-with-date';
        readonly text: string;
        readonly status: string;
        readonly date: string;
      }
    | { readonly kind: 'unreadable-status'; readonly value: string }
  );

/** A date in a note. */
type NoteNotice = About<'inForce' | 'denounced'> & {
  readonly kind: 'note-reading';
  readonly date: string;
};

/** A cell of a matrix that was not understood. */
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
  /** Something that is not an ILO Convention or Protocol. */
  (
    | { readonly kind: 'another-instrument'; readonly text: string }
    | { readonly kind: 'instrument-spelling'; readonly text: string; readonly value: string }
    | {
        readonly kind: 'several-instruments';
        readonly read: string;
        readonly others: readonly string[];
        /** Whether they are in a list with the first one; otherwise the text only mentions them. */
        readonly listed: boolean;
      }
    /** `near`: the codes of instruments with similar titles. */
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
        /** Number of known States. */
        readonly states: number;
        /** States with a similar name. */
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

/** A notice about one cell, made by its reader. The caller adds the place of the cell. */
export type CellNotice =
  | TextNotice
  | DateNotice
  | StatusNotice
  | NoteNotice
  | StatementNotice
  | LawNotice
  | InstrumentNotice
  | StateNotice;
