import codeMappings from 'cldr-core/supplemental/codeMappings.json' with { type: 'json' };
import { findCountry } from 'country-code-info';
import { countries } from 'country-data-list';
import { iso31661, iso31663 } from 'iso-3166';
import { formerStates } from '../src/cells/lexicon/former-states.js';
import { correlatesOfWar } from './correlates-of-war.js';

/** A code and the ISO 3166-1 alpha-3 code of what it means. */
type Pair = readonly [code: string, meant: string];

const alpha3Codes = iso31661.map(({ alpha3 }) => alpha3);

/**
 * Codes that other systems have for States, as text that is small and read only when a table needs
 * it. Of ISO 3166 come its numbers, which are those of UN M49, and its former codes, of CLDR those of
 * FIPS 10-4, of country-data-list and country-code-info those of the IOC, of the latter those of FIFA
 * and the signs of vehicles; those of the Correlates of War no package has.
 */
export function codesOfStatesModule(): string {
  const systems: Readonly<Record<string, readonly Pair[]>> = {
    former: formerCodes(),
    ioc: differing(
      alpha3Codes.flatMap((code) => [...iocCodes(code)].map((ioc): Pair => [ioc, code])),
    ),
    fifa: differing(alpha3Codes.flatMap((code) => ofState(code, 'fifa'))),
    fips: alpha3Codes.flatMap(fipsCode),
    m49: iso31661.map(({ numeric, alpha3 }): Pair => [numeric, alpha3]),
    vehicle: alpha3Codes.flatMap((code) => ofState(code, 'ds')),
    cow: correlatesOfWar.split(',').flatMap(cowCodes),
  };
  const lines = Object.entries(systems).map(
    ([system, pairs]) => `${system}\t${pairs.map((pair) => pair.join(':')).join(' ')}`,
  );
  return `// Generated from the packages iso-3166, cldr-core, country-data-list and country-code-info, and from correlates-of-war.ts, by packages/validate/generator. Do not edit.
/**
 * Codes of other systems, system by system, each with the alpha-3 code of what it means. Of the IOC
 * and of FIFA only the codes of those are listed that have another one than in ISO 3166.
 */
export const codesOfStates = \`\\
${lines.join('\n')}\`;
`;
}

/** The former code of Romania: ISO 3166-3 only lists countries that were removed. */
const replaced: readonly Pair[] = [['ROM', 'ROU']];

/** Former alpha-3 codes: of a country that changed its name, or of a State that has ended. */
function formerCodes(): readonly Pair[] {
  const removed = iso31663.flatMap(({ alpha4, type, from, to }): readonly Pair[] => {
    const [heir, ...others] = to;
    if (Object.hasOwn(formerStates, alpha4)) return [[from.alpha3, alpha4]];
    return type === 'change' && heir && others.length === 0 ? [[from.alpha3, heir.alpha3]] : [];
  });
  return [...removed, ...replaced];
}

function iocCodes(alpha3: string): ReadonlySet<string> {
  const kept = countries.all.find((one) => one.alpha3 === alpha3 && one.status === 'assigned');
  const codes = [kept?.ioc ?? '', ...ofState(alpha3, 'ioc').map(([code]) => code)];
  return new Set(codes.filter((code) => /^[A-Z]{3}$/.test(code)));
}

/** The code of an independent State; territories share those of others. */
function ofState(alpha3: string, system: 'ioc' | 'fifa' | 'ds'): readonly Pair[] {
  const found = findCountry({ a3: alpha3 }, true);
  const code = found?.independent === 'Yes' ? found[system].toUpperCase() : '';
  return /^[A-Z]{1,3}$/.test(code) ? [[code, alpha3]] : [];
}

/** The code in FIPS 10-4, where two packages agree. CLDR leaves out what is the alpha-2 code. */
function fipsCode(alpha3: string): readonly Pair[] {
  const { codeMappings: all } = codeMappings.supplemental;
  const [alpha2, mapped] = Object.entries(all).find(
    ([, mapping]) => '_alpha3' in mapping && mapping._alpha3 === alpha3,
  ) ?? [''];
  const code = mapped && '_fips10' in mapped ? mapped._fips10 : alpha2;
  return findCountry({ a3: alpha3 }, true)?.gec === code ? [[code, alpha3]] : [];
}

function cowCodes(line: string): readonly Pair[] {
  const [code = '', ...own] = line.trim().split(/\s+/);
  return own.map((one): Pair => [one, code]);
}

/** Without the codes of those that have only the one of ISO 3166. */
function differing(pairs: readonly Pair[]): readonly Pair[] {
  const others = new Set(pairs.flatMap(([code, alpha3]) => (code === alpha3 ? [] : [alpha3])));
  return pairs.filter(([, alpha3]) => others.has(alpha3));
}
