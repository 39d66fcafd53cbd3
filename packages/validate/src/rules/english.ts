import type { Field } from '../cells/fields.js';

/** A field in words. */
export const fieldNames: Readonly<Record<Field, string>> = {
  country: 'country',
  instrument: 'instrument',
  title: 'title',
  lawNumber: 'law number',
  lawDate: 'law date',
  registered: 'registration with the ILO',
  inForce: 'entry into force',
  status: 'status',
  denounced: 'denunciation',
  note: 'note',
};

export { listed } from '../locales/listed.js';
export { quoted } from '../locales/quoted.js';
