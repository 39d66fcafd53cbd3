import { readAs } from './cells.js';
import { listed, quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

export const countrySpelling = defineNoticeRule({
  code: 'map.country-spelling',
  on: ['country-spelling'],
  severity: 'info',
  title: 'A country is not written as its code',
  why: 'It was understood. Write the three letters of ISO 3166-1. Nothing is said where another column has the code.',
  bad: 'country,instrument\nKazakhstan,C087\n',
  good: 'country,instrument\nKAZ,C087\n',
  say: readAs,
});

export const unreadableCountry = defineNoticeRule({
  code: 'schema.country',
  on: ['unknown-country', 'former-country', 'country-outside'],
  severity: 'error',
  title: 'A State cannot be read',
  why: 'The cell is neither the ISO 3166-1 alpha-3 code of a member State of the ILO nor its name in English, Russian or Kazakh, or the name that the ILO uses. The row is then not compared with our records.',
  bad: 'country,instrument\nKazahstan,C087\n',
  good: 'country,instrument\nKAZ,C087\n',
  // Otherwise it is known what is meant: the cell is well written, only it is not about a member.
  severityOf: ({ kind }) => (kind === 'unknown-country' ? undefined : 'warning'),
  say: (notice) => {
    const expected = 'a member State of the ILO, such as KAZ';
    const named = quoted(notice.value);
    switch (notice.kind) {
      case 'unknown-country': {
        const { states, near } = notice;
        const meant = near.map(({ code, name }) => `${name.en} (${code})`);
        return {
          message: `${named} is not one of the ${states} known States; the row is not compared with our records.`,
          hint:
            near.length > 0
              ? `Did you mean ${listed(meant, 'or')}?`
              : 'Write the three letters of ISO 3166-1, such as KAZ.',
          expected,
        };
      }
      case 'former-country':
        return {
          message: `${named} is a State that ended in ${notice.until}; the row is not compared with our records.`,
          hint: 'Its ratifications do not bind successor States automatically.',
          expected,
        };
      case 'country-outside':
        return {
          message: `${named} (${notice.iso}) is not a member State of the ILO; the row is not compared with our records.`,
          hint: 'For a territory, write the State that is responsible for it, and the territory in a note.',
          expected,
        };
    }
  },
});
