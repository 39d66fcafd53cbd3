/** Where the bench measures, and what. */
export interface Setting {
  /** A consumer's folder, with our packages and those of others installed. */
  readonly folder: string;
  /** The command line there. */
  readonly ours: string;
  /** Another version's, where one is to be compared. */
  readonly other: string | undefined;
  /** Rows of the long tables. */
  readonly rows: number;
  /** How often each program checks each long table. */
  readonly rounds: number;
}
