import { iso31661 } from 'iso-3166';
import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const countryCodesExist: Rule = {
  id: 'country-code-exists',
  level: 'error',
  scope: 'corpus',
  demand: 'A country has a code of ISO 3166-1, as an independent list has it.',
  check: (corpus) => {
    const known = new Set(iso31661.map(({ alpha3 }) => alpha3));
    return corpus.countries.flatMap(({ record, file }) => {
      if (known.has(record.code)) return [];
      const message = `is "${record.code}", which ISO 3166-1 does not have: correct it`;
      return [problemAt(file, ['code'], 'country-code-exists', message)];
    });
  },
};
