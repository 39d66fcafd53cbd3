import { instrumentCode, noteReading } from '../instrument-code.js';
import type { Output } from '../output.js';
import type { Flags } from './flags.js';

/**
 * The options with the codes that `--country` and `--instrument` name in other words, as in all other
 * commands: `uz`, `Узбекистан`, `87`. A text that names nothing stays, and is reported with the other
 * mistakes.
 *
 * @throws RangeError for a text that names several States.
 */
export async function readFlags(flags: Flags, output: Output): Promise<Flags> {
  const { country, instrument, quiet } = flags;
  const notes = quiet ? { ...output, err: () => undefined } : output;
  return {
    ...flags,
    ...(country === undefined ? {} : { country: await stateCode(country, notes) }),
    ...(instrument === undefined ? {} : { instrument: await instrumentCode(instrument, notes) }),
  };
}

async function stateCode(written: string, output: Output): Promise<string> {
  if (/^[A-Z]{3}$/.test(written)) return written;
  const { readState, statesNamed } = await import('@ilo-kz/query/states');
  if (statesNamed(written).length === 0) return written;
  const { code } = readState(written);
  noteReading(written, code, output);
  return code;
}
