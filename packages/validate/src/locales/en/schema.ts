import { RatificationStatus } from '@ilo-kz/schema';
import { type Field, isDateField } from '../../cells/fields.js';
import type { ReferenceCountry } from '../../reference/reference-data.js';
import { listed } from '../listed.js';
import { quoted } from '../quoted.js';
import type { Said } from '../said.js';
import { fields } from './fields.js';

export const schema = {
  /** `near`: codes that may be meant. */
  notUnderstood: ({
    field,
    value,
    near,
  }: {
    readonly field: Field;
    readonly value: string;
    readonly near: readonly string[];
  }): Said => {
    const expected = expectations[field] ?? 'another value';
    return {
      message: `${quoted(value)} is not understood as ${wanted(field)}.`,
      hint: near.length > 0 ? `Did you mean ${listed(near, 'or')}?` : `Write ${expected}.`,
      expected,
    };
  },
  unknownCountry: ({
    value,
    states,
    near,
  }: {
    readonly value: string;
    readonly states: number;
    readonly near: readonly Pick<ReferenceCountry, 'code' | 'name'>[];
  }): Said => ({
    message: `${quoted(value)} is none of the ${states} States that are known; the row is not compared with our records.`,
    hint:
      near.length > 0
        ? `Did you mean ${listed(
            near.map(({ code, name }) => `${name.en} (${code})`),
            'or',
          )}?`
        : 'Write the three letters of ISO 3166-1, such as KAZ.',
    expected: 'a member State of the ILO, such as KAZ',
  }),
};

function wanted(field: Field): string {
  if (isDateField(field)) return `a date (${fields[field]})`;
  return `${field === 'instrument' ? 'an' : 'a'} ${fields[field]}`;
}

const expectations: Readonly<Partial<Record<Field, string>>> = {
  instrument: 'C087, No. 87 or Convention No. 87',
  lawNumber: 'digits and, where printed, the convocation in Roman numerals, such as 29-II',
  lawDate: 'YYYY-MM-DD, YYYY-MM or YYYY',
  registered: 'YYYY-MM-DD, YYYY-MM, YYYY or unknown',
  inForce: 'YYYY-MM-DD, YYYY-MM, YYYY or unknown',
  denounced: 'YYYY-MM-DD, YYYY-MM or YYYY',
  status: listed(RatificationStatus.options, 'or'),
};
