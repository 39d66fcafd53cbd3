/** What the single file says of itself. */
export interface SingleFileWords {
  readonly singleFile: {
    readonly note: string;
    readonly title: string;
    readonly lead: string;
    readonly records: string;
    readonly others: readonly string[];
    readonly elsewhere: string;
    readonly command: string;
  };
}
