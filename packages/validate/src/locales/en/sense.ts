import type { Impossibility } from '../../cells/date.js';
import type { DateField } from '../../cells/fields.js';
import type { ReferenceCountry } from '../../reference/reference-data.js';
import type { ListExtent } from '../../reference/reference-index.js';
import { listed } from '../listed.js';
import { quoted } from '../quoted.js';
import type { Said } from '../said.js';
import { fields } from './fields.js';

export const sense = {
  impossibleDate: ({
    field,
    stated,
    why,
  }: {
    readonly field: DateField;
    readonly stated: string;
    readonly why: Impossibility;
  }): Said => ({
    message: `"${stated}" is no date: ${
      why.kind === 'no-such-month'
        ? `there is no month ${why.month}`
        : `month ${why.month} of ${why.year} has ${why.days} days`
    }.`,
    hint:
      why.exchanged === undefined
        ? `Look up the ${fields[field]}.`
        : `Did you mean ${why.exchanged}, with day and month exchanged?`,
  }),
  standInDate: (stated: string): Said => ({
    message: `"${stated}" is what programs write where they have no date; it is not taken for one.`,
    hint: 'Look the date up, or leave the cell empty.',
  }),
};
