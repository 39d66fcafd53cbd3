import { instruments } from '@ilo-kz/data/instruments';

/**
 * A code as it was written, for a command to check; the code of an instrument that answers to
 * another, such as MLC.
 *
 * @throws RangeError where it names an instrument in another way, "87" or "No. 87": it says the code,
 *   which may be far from what was written.
 */
export async function instrumentCode(written: string): Promise<string> {
  const known = instruments.find(
    ({ code, aliases = [] }) => code === written || aliases.includes(written),
  );
  if (known) return known.code;
  // Only a mistake needs the reader of references.
  const { parseInstrument } = await import('@ilo-kz/query');
  const meant = parseInstrument(written);
  if (meant === undefined || meant === written) return written;
  throw new RangeError(
    `There is no record of an ILO instrument ${JSON.stringify(written)}. Did you mean ${meant}?`,
  );
}
