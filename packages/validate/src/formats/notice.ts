/** What is noticed while text becomes records: faults of the text itself. */
export type FormatNotice = {
  /** A line without any value. */
  readonly kind: 'blank-line';
};
