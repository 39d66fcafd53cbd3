/** The number in the code of an instrument: 87 of `C087`. */
export function numberOf(code: string): number {
  return Number(code.slice(1));
}
