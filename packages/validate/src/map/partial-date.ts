/** Whether two partial dates may mean the same day. */
export function mayBeTheSame(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isPartialDate(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(text);
}
