import { iso31661 } from 'iso-3166';
import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

const known: ReadonlySet<string> = new Set(iso31661.map(({ alpha3 }) => alpha3));

export const countryCode = defineRecordRule({
  code: 'records.country-code',
  severity: 'error',
  title: 'The code of a country is not in ISO 3166-1',
  why: 'Programs join our countries with other data by this code.',
  bad: { 'countries/NRW.yaml': exampleOf.country.replace('NOR', 'NRW') },
  good: { 'countries/NOR.yaml': exampleOf.country },
  scope: 'record',
  of: ['countries'],
  *check({ value: { code } }) {
    if (!known.has(code)) yield { path: ['code'], facts: code };
  },
  say: (code: string) => ({
    message: `The code "${code}" is not in ISO 3166-1.`,
    hint: 'Correct it.',
  }),
});
