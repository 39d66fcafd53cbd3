/** What a finding says, in one language. */
export interface Said {
  /** What is wrong, in one or two sentences. */
  readonly message: string;
  /** What to do, or what else to know. */
  readonly hint?: string;
  /** What would be right, in words. */
  readonly expected?: string;
}
