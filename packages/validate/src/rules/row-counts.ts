/** Numbers of rows. */
export interface RowCounts {
  /** Rows with checked values; the others have too few or too many cells. */
  readonly checked: number;
  /** Checked rows that were compared with our ratifications. */
  readonly compared: number;
  /** Checked rows about other States that were compared with our records of those States. */
  readonly comparedOthers: number;
  /** Checked rows about an instrument and another State for which our records are not complete: not compared. */
  readonly otherStates: number;
  /** Checked rows that name an instrument of the reference data. */
  readonly aboutInstruments: number;
  /** Checked rows that name none: another treaty, a number that does not exist, or nothing. */
  readonly notAboutInstruments: number;
  /** The State that rows are taken to be about, where nothing in the file and no option says so. */
  readonly assumedState?: string;
  /** Dates of rows about instruments that were compared with our records; in a matrix, of its cells. */
  readonly datesCompared: number;
  /** Dates of such rows that were not compared, by the reason. */
  readonly datesNotCompared: Readonly<Record<WhyNotCompared, number>>;
}

/** All reasons, in the order in which reports give them. */
export const whyNotCompared = [
  'not-ratified',
  'no-record',
  'no-date-on-record',
  'no-state',
  'unread',
  'comparison-off',
] as const;

/**
 * Why a date was not compared. `unread`: it cannot be read, which is a finding. `no-state`: the row names
 * no State that can be read. `no-record`: our records are not complete for the State and the instrument.
 * `not-ratified`: they have no such ratification. `no-date-on-record`: they have it without such a date.
 */
export type WhyNotCompared = (typeof whyNotCompared)[number];
