import * as z from 'zod';
import { Instrument } from './instrument.js';
import { Law } from './law.js';
import { Ratification } from './ratification.js';
import { Source } from './source.js';

/**
 * A whole dataset: one State's ratifications with the instruments, laws and sources that they
 * name. Not Kazakhstan's alone: any State's records of this shape satisfy it.
 */
export const Dataset = z
  .strictObject({
    ratifications: z.array(Ratification).describe('Ratifications, by instrument.'),
    instruments: z.array(Instrument).describe('Instruments, by code.'),
    laws: z.array(Law).describe('Laws, by id.'),
    sources: z.array(Source).describe('Sources, by id.'),
  })
  .meta({ id: 'Dataset', description: "One State's ratifications with all that they name." });
export type Dataset = z.infer<typeof Dataset>;
