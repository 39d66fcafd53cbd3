import type { Row } from '../cells/row.js';
import type { Draft } from './draft.js';

/** Each row must name an instrument. */
export function missingInstrument({ values, settled }: Row): readonly Draft[] {
  if (values.instrument !== undefined || settled.has('instrument')) return [];
  return [
    {
      code: 'schema.required',
      say: ({ schema }) => schema.missingInstrument,
      field: 'instrument',
    },
  ];
}
