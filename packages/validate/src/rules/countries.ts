import type { CodeSystem } from '../cells/state-codes.js';
import { readAs } from './cells.js';
import { listed, quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

export const countrySpelling = defineNoticeRule({
  code: 'map.country-spelling',
  on: ['country-spelling', 'country-code'],
  severity: 'info',
  title: 'A country is not written as its code',
  why: 'The value was understood. Write the three-letter code of ISO 3166-1. Not reported if another column has the code. Codes of other systems (IOC, FIFA, FIPS 10-4, UN M49, vehicles, former codes of ISO 3166) are read if only one State can be meant, if the row also names that State, or if all codes of the column belong to one system.',
  bad: 'country,instrument\nKazakhstan,C087\n',
  good: 'country,instrument\nKAZ,C087\n',
  say: (notice) =>
    notice.kind === 'country-spelling'
      ? readAs(notice)
      : {
          message: `${quoted(notice.text)} is read as ${notice.value}, by ${systemsInWords(notice.systems)}.`,
          hint: 'Write the three letters of ISO 3166-1.',
        },
  cause: (notice) => (notice.kind === 'country-spelling' ? 'name' : notice.systems.join()),
  sayCause: (notice) => ({
    message:
      notice.kind === 'country-spelling'
        ? `The States are not written as their codes: ${quoted(notice.text)} is read as ${notice.value}.`
        : `The States are written as codes of ${systemsInWords(notice.systems)}: ${quoted(notice.text)} is read as ${notice.value}.`,
    hint: 'Write the three letters of ISO 3166-1.',
  }),
});

export const unreadableCountry = defineNoticeRule({
  code: 'schema.country',
  on: [
    'unknown-country',
    'misspelt-country',
    'code-of-other-system',
    'former-country',
    'country-outside',
  ],
  severity: 'error',
  guesses: true,
  title: 'A State cannot be read',
  why: 'The cell is neither the ISO 3166-1 alpha-3 code of a member State of the ILO nor its name in English, Russian or Kazakh, or the name that the ILO uses. The row is then not compared with our records.',
  bad: 'country,instrument\nKazahstan,C087\n',
  good: 'country,instrument\nKAZ,C087\n',
  severityOf: ({ kind }) => (isMeaningKnown.has(kind) ? 'warning' : undefined),
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
      case 'misspelt-country': {
        const { code, name } = notice.meant;
        return {
          message: `${named} is not a known State; the row is read as about the State that it names elsewhere, ${name.en} (${code}).`,
          hint: `Write ${code}.`,
          expected,
        };
      }
      case 'code-of-other-system': {
        const meant = notice.meanings.map(
          ({ code, name, systems }) =>
            `${name ? `${name.en} (${code})` : code} by ${systemsInWords(systems)}`,
        );
        return {
          message: `${named} is not a code of ISO 3166-1 alpha-3; it may be ${listed(meant, 'or')}. The row is not compared with our records.`,
          hint: 'Write the three letters of ISO 3166-1, such as KAZ.',
          expected,
        };
      }
      case 'former-country':
        return {
          message: `${named} is a State that ceased to exist in ${notice.until}; the row is not compared with our records.`,
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
  cause: ({ kind, value }) => (kind === 'unknown-country' && value === '' ? undefined : value),
});

/** Kinds of which it is known what is meant: the row is read, or it is not about a member. */
const isMeaningKnown: ReadonlySet<string> = new Set([
  'misspelt-country',
  'former-country',
  'country-outside',
]);

const systemNames: Readonly<Record<CodeSystem, string>> = {
  former: 'the former codes of ISO 3166',
  ioc: 'the codes of the IOC',
  fifa: 'the codes of FIFA',
  fips: 'FIPS 10-4',
  m49: 'the numbers of UN M49',
  vehicle: 'the international codes for vehicles',
  cow: 'the codes of the Correlates of War',
};

function systemsInWords(systems: readonly CodeSystem[]): string {
  return listed(
    systems.map((system) => systemNames[system]),
    'and',
  );
}
