import { instruments } from '@ilo-kz/data/instruments';
import type { Output } from './output.js';
import { quotedValue } from './print/quoted-value.js';

/**
 * The code of the instrument that a text names: `C087`, `c87`, `87`, `No. 87`, `MLC`, `Convention 87`.
 * A note says how it was read, unless it was the code. Unknown texts are returned unchanged, for the
 * command to report.
 */
export async function instrumentCode(written: string, output: Output): Promise<string> {
  const known = instruments.find(
    ({ code, aliases = [] }) => code === written || aliases.includes(written),
  );
  if (known) return known.code;
  // Only other texts need the parser of references.
  const { parseInstrument } = await import('@ilo-kz/query');
  const meant = parseInstrument(written);
  if (meant === undefined || !instruments.some(({ code }) => code === meant)) return written;
  noteReading(written, meant, output);
  return meant;
}

/** Says on standard error how a text was read, if it is not what it was read as. */
export function noteReading(written: string, meant: string, { err }: Output): void {
  if (written !== meant) err(`ilo-kz: ${quotedValue(written)} is read as ${meant}.`);
}
