import type { ClaimedTotals } from '@ilo-kz/query';

/** `24 = 8 + 4 + 12`, or the stated parts of it. */
export function sumOf({ total, fundamental, governance, technical }: ClaimedTotals): string {
  const parts = [fundamental, governance, technical];
  if (parts.every((part) => part === undefined)) return total === undefined ? '' : String(total);
  const sum = parts.map((part) => part ?? '…').join(' + ');
  return total === undefined ? sum : `${total} = ${sum}`;
}
