import countries from 'i18n-iso-countries';
import { iso31661, iso31663 } from 'iso-3166';
import { countryKey, unambiguous } from '../src/cells/country-key.js';

const languages = ['en', 'ru', 'kk', 'fr', 'es'];

/**
 * What countries are called, in five languages, as text that is small and read only when a table
 * needs it. Of ISO 3166 come the codes, the short names and the older names, of i18n-iso-countries
 * the names in each language: the platform's own differ from one browser to the next.
 */
export function namesOfStatesModule(): string {
  const claims = iso31661.flatMap(({ alpha3, alpha2, name }) =>
    [alpha3, alpha2, name].map((one): [string, string] => [countryKey(one), alpha3]),
  );
  for (const { type, from, to } of iso31663) {
    const [heir, ...others] = to;
    // A country that only changed its name is the same one.
    if (type === 'change' && heir && others.length === 0) {
      claims.push([countryKey(from.name), heir.alpha3]);
    }
  }
  const called = iso31661.flatMap(({ alpha3, alpha2 }) =>
    languages
      .flatMap((language) => countries.getName(alpha2, language, { select: 'all' }) ?? [])
      .map((name): [string, string] => [countryKey(name), alpha3]),
  );
  // What ISO says goes before what people say.
  const names = new Map([...unambiguous(called), ...unambiguous(claims)]);
  const lines = iso31661
    .map(({ alpha3 }) => {
      const own = [...names].flatMap(([name, code]) => (code === alpha3 ? [name] : []));
      return [alpha3, ...own.toSorted()].join('\t');
    })
    .toSorted();
  return `// Generated from the packages iso-3166 and i18n-iso-countries by packages/validate/generator. Do not edit.
/** Each country's alpha-3 code and its names without case, punctuation and accents, line by line. */
export const namesOfStates = \`\\
${lines.join('\n')}\`;
`;
}
