import countries from 'i18n-iso-countries';
import { iso31661, iso31663 } from 'iso-3166';
import { countryKey, unambiguous } from '../src/cells/country-key.js';

const languages = ['en', 'ru', 'kk', 'fr', 'es'];

/**
 * The names of countries in five languages, as a small text that is only parsed if a table needs it.
 * Codes, short names and older names are from ISO 3166, names in each language from
 * i18n-iso-countries, because the names of the platform differ between browsers.
 */
export function namesOfStatesModule(): string {
  const official = iso31661.flatMap(({ alpha3, alpha2, name }) =>
    [alpha3, alpha2, name].map((one): [string, string] => [countryKey(one), alpha3]),
  );
  for (const { type, from, to } of iso31663) {
    const [successor, ...others] = to;
    // A country that only changed its name is the same country.
    if (type === 'change' && successor && others.length === 0) {
      official.push([countryKey(from.name), successor.alpha3]);
    }
  }
  const common = iso31661.flatMap(({ alpha3, alpha2 }) =>
    languages
      .flatMap((language) => countries.getName(alpha2, language, { select: 'all' }) ?? [])
      .map((name): [string, string] => [countryKey(name), alpha3]),
  );
  // Names of ISO 3166 override the others.
  const names = new Map([...unambiguous(common), ...unambiguous(official)]);
  const lines = iso31661
    .map(({ alpha3 }) => {
      const own = [...names].flatMap(([name, code]) => (code === alpha3 ? [name] : []));
      return [alpha3, ...own.toSorted()].join('\t');
    })
    .toSorted();
  return `// Generated from the packages iso-3166 and i18n-iso-countries by packages/validate/generator. Do not edit.
/** The alpha-3 code of each country and its names without case, punctuation and accents, one line each. */
export const namesOfStates = \`\\
${lines.join('\n')}\`;
`;
}
