import { instruments } from '@ilo-kz/data/instruments';
import { parseInstrument } from '@ilo-kz/query';

/**
 * A code as it was written, for a command to check; the code of an instrument that answers to
 * another, such as MLC.
 *
 * @throws RangeError where it names an instrument in another way, "87" or "No. 87": it says the code,
 *   which may be far from what was written.
 */
export function instrumentCode(written: string): string {
  const known = instruments.find(({ aliases = [] }) => aliases.includes(written));
  if (known) return known.code;
  const meant = parseInstrument(written);
  if (meant === undefined || meant === written) return written;
  throw new RangeError(
    `There is no record of an ILO instrument ${JSON.stringify(written)}. Did you mean ${meant}?`,
  );
}
