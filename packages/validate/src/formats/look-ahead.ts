/** The next place of a text at or after an offset, remembered; `Infinity` where none is. */
export function lookAhead(text: string, sought: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      const found = text.indexOf(sought, from);
      next = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return next;
  };
}
