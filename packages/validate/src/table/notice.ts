import type { ColumnKind, DateField, Field } from '../cells/fields.js';

/** The column or the cell that a notice is about; absent: the whole table, or the whole line. */
type OfCell = {
  /** Position, from 0. */
  readonly cell: number;
};

/** A name that would be better for the column. */
type Renaming = {
  readonly suggestion: string;
};

/** The names of columns, taken as names. */
type NameNotice = OfCell &
  (
    | {
        /** A column without a name. */
        readonly kind: 'empty-header';
        /** Its cells are empty, too. */
        readonly isHollow: boolean;
      }
    | {
        /** Another column has the same name. */
        readonly kind: 'duplicate-header';
        /** Position of that column, from 0. */
        readonly first: number;
        readonly name: string;
      }
    | {
        /** A name with a meaning of its own in programs. */
        readonly kind: 'hostile-header';
        readonly name: string;
      }
  );

/** What a column is read as. */
type ColumnNotice =
  | (OfCell & {
      /** Neither the name nor the cells of a column show what it holds. */
      readonly kind: 'unknown-column';
      readonly header: string;
      /** A known name that is much like it. */
      readonly nearest: string | undefined;
      /** What it may be, if the user says so. */
      readonly mayBe?: ColumnKind;
      /** It holds dates, and no column of dates is read. */
      readonly isMissed: boolean;
      readonly suggestion?: string;
    })
  | (OfCell &
      Renaming & {
        /** It is for the most part the cells of a column that show what it holds. */
        readonly kind: 'column-by-content';
        readonly header: string;
        readonly readAs: ColumnKind;
        /** What its name says: nothing that is known, something of the same, or another thing. */
        readonly name: 'without' | 'in-part' | 'against';
      })
  | (OfCell & {
      /** Most cells of a column hold something else than its name says. */
      readonly kind: 'contrary-column';
      readonly header: string;
      /** What the name says. */
      readonly says: ColumnKind;
      /** One of the cells. */
      readonly example: string;
      /** No other column gives the field. */
      readonly isNeeded: boolean;
    })
  | (OfCell & {
      /** A column says yes or no. */
      readonly kind: 'answer-column';
      readonly header: string;
      readonly asked: 'registered' | 'inForce' | 'denounced';
      /** The first cell that says yes, and the first that says no; undefined: there is none. */
      readonly yes: string | undefined;
      readonly no: string | undefined;
    })
  | (OfCell & {
      /** The time to which each row belongs, in a table that has a row for each. */
      readonly kind: 'period-column';
      readonly header: string;
    })
  | (OfCell & {
      /** The language of each row, in a table that has a row for each. */
      readonly kind: 'languages-column';
      readonly header: string;
    })
  | (OfCell & {
      /** The dates are those of the instruments, not of their ratifications. */
      readonly kind: 'instrument-dates';
      readonly header: string;
      readonly of: 'adoption' | 'in-force';
    })
  | (OfCell & {
      /** Dates of which nothing is said, unlike those of a column of which it is. */
      readonly kind: 'unlike-dates';
      readonly header: string;
      readonly other: string;
    })
  | {
      /** No column names the State, and the rows are about several. */
      readonly kind: 'no-country-column';
      readonly field: 'country';
      /** The instrument that is in several rows. */
      readonly instrument?: string;
      /** The column that may name the State. */
      readonly likely?: { readonly header: string; readonly cell: number };
      /** Its name says so, but its cells cannot be read as States. */
      readonly isNamed?: true;
    }
  | (OfCell &
      Renaming & {
        /** The name of a column may mean another date as well. */
        readonly kind: 'ambiguous-header';
        readonly field: Field;
        readonly header: string;
      })
  | (OfCell &
      Renaming & {
        /** A column of dates by its name, of national laws by its cells. */
        readonly kind: 'law-in-date-column';
        readonly field: DateField;
        readonly header: string;
        /** One of the laws. */
        readonly law: string;
      })
  | {
      /** No column says which instrument a row is about. */
      readonly kind: 'no-instrument-column';
      readonly field: 'instrument';
      /** The first names of columns. */
      readonly headers: readonly string[];
      readonly hasMore: boolean;
      /** The column that may name it, if the user says so. */
      readonly likely?: { readonly header: string; readonly cell: number };
      /** The instrument that the name of a column names. */
      readonly about?: { readonly header: string; readonly cell: number; readonly code: string };
    }
  | (OfCell & {
      /** Two columns give the same field, and differ in one row. */
      readonly kind: 'repeated-field';
      readonly field: Field;
      readonly first: GivenByColumn;
      readonly other: GivenByColumn;
    });

/** What a column says of a field. */
export interface GivenByColumn {
  readonly header: string;
  readonly value: string;
  /** The value was understood, and is in our spelling. */
  readonly isUnderstood: boolean;
}

/** Where the header is, and what is stated outside the rows. */
type HeaderNotice =
  | {
      /** Lines come before the header. */
      readonly kind: 'header-below';
      /** How many. */
      readonly lines: number;
      /** The line of the header, from 1. */
      readonly line: number;
      /** The first of the lines before it. */
      readonly first: string;
      /** One of them has as many cells as a row. */
      readonly hasRow: boolean;
    }
  | {
      /** The names of the columns are in two lines. */
      readonly kind: 'header-lines';
      /** The second of the lines, from 1. */
      readonly line: number;
      /** A name that was put together. */
      readonly example: string;
    }
  | (OfCell & {
      /** Many rows leave the State blank. */
      readonly kind: 'blank-country';
      readonly field: 'country';
      readonly header: string;
      /** In how many of the rows that were looked at. */
      readonly blank: number;
      readonly rows: number;
    })
  | {
      /** Nothing says which State the rows are about. */
      readonly kind: 'assumed-country';
      readonly field: 'country';
      readonly about: string;
      /** How many of the rows that were looked at name none; absent: no row does. */
      readonly blank?: number;
      readonly rows?: number;
    }
  | {
      /** No line names the columns. */
      readonly kind: 'no-header';
      /** What each column is read as; undefined: it is not read. */
      readonly columns: readonly (ColumnKind | undefined)[];
    }
  | ({
      /** What all rows are about is not in a column. */
      readonly kind: 'stated-outside';
    } & StatedOutside)
  | ({
      /** The table states its date. */
      readonly kind: 'stated-day';
    } & StatedDay)
  | {
      /** A table that we publish, whose rows are not ratifications. */
      readonly kind: 'published-table';
      readonly name: string;
    };

/** What is stated of all rows outside the columns. */
export interface StatedOutside {
  readonly field: 'country' | 'instrument';
  /** The code of the State or of the instrument. */
  readonly about: string;
  readonly where: 'option' | 'title' | 'header' | 'file-name' | 'sheet-name';
  readonly text: string;
}

/** The day, or the year, of which a table says that it is. */
export interface StatedDay {
  readonly day: string;
  readonly where: 'title' | 'sheet-name' | 'file-name';
  readonly text: string;
}

/** What a line between the rows is, where it is not a row. */
export type AsideKind = 'group' | 'header' | 'numbering' | 'rule' | 'total' | 'footnote';

/** The lines of a table. */
type LineNotice =
  | {
      /** A line between the rows that is not a row. */
      readonly kind: 'line-aside';
      readonly aside: AsideKind;
      readonly text: string;
    }
  | {
      /** Rows are broken into several lines. */
      readonly kind: 'joined-lines';
      /** The first line of the first such row. */
      readonly text: string;
    }
  | {
      /** A row with more or fewer cells than the header. */
      readonly kind: 'ragged-row';
      readonly cells: number;
      readonly headers: number;
      /** Nothing that would be checked is surplus or missing, so the row is checked all the same. */
      readonly isChecked: boolean;
      /** The first of the surplus cells. */
      readonly cell?: number;
    };

/** A table with instruments, or States, across its columns. */
type MatrixNotice =
  | {
      readonly kind: 'matrix';
      /** What a row is about. */
      readonly by: 'country' | 'instrument';
      /** How many columns are about the other one. */
      readonly columns: number;
    }
  | (OfCell & {
      /** A column about what an earlier column is about. */
      readonly kind: 'repeated-column';
      readonly about: string;
      readonly header: string;
    })
  | (OfCell & {
      /** A cell holds a mark, not a date. */
      readonly kind: 'cell-mark';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly isRatified: boolean;
    });

/** What is noticed while a table is laid out: its header, its columns, its lines. */
export type TableNotice = NameNotice | ColumnNotice | HeaderNotice | LineNotice | MatrixNotice;
