/** Where the bench measures, and what. */
export interface Setting {
  /** A consumer's folder, with our packages and those of others installed. */
  readonly folder: string;
  /** The command line there. */
  readonly ours: string;
  /** Those of other versions that are compared. */
  readonly others: readonly string[];
  /** Rows of the long tables. */
  readonly rows: number;
  /** How often each program checks each long table. */
  readonly rounds: number;
}
