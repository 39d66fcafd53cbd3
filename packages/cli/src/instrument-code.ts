import { instruments } from '@ilo-kz/data/instruments';

/**
 * The code of an instrument, also for an alias such as MLC. Unknown texts are returned unchanged, for
 * the command to report.
 *
 * @throws RangeError for other names of instruments, such as "87" or "No. 87", with the correct code.
 */
export async function instrumentCode(written: string): Promise<string> {
  const known = instruments.find(
    ({ code, aliases = [] }) => code === written || aliases.includes(written),
  );
  if (known) return known.code;
  // Only mistakes need the parser of references.
  const { parseInstrument } = await import('@ilo-kz/query');
  const meant = parseInstrument(written);
  if (meant === undefined || meant === written) return written;
  throw new RangeError(
    `There is no record of an ILO instrument ${JSON.stringify(written)}. Did you mean ${meant}?`,
  );
}
