import { parseInstrument } from '@ilo-kz/query';
import type { Words } from '../locales/words.js';
import type { ValidateOptions } from '../options.js';
import { targets, unknownTarget } from './column-map.js';

/** The instrument that the option names; undefined where it names none. */
export function statedInstrument({ instrument }: ValidateOptions): string | undefined {
  return instrument === undefined ? undefined : parseInstrument(instrument);
}

/** Why options cannot be used, whatever the file; the sentence goes on from the file's name. */
export function unfitOptions(options: ValidateOptions, { shape }: Words): string | undefined {
  const unknown = options.map && unknownTarget(options.map);
  if (unknown) return shape.unknownTarget({ ...unknown, known: targets });
  if (options.instrument !== undefined && statedInstrument(options) === undefined) {
    return shape.unknownInstrumentOption(options.instrument);
  }
  return undefined;
}
