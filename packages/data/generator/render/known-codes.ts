import type { Corpus } from '../corpus.js';

/**
 * The module of @ilo-kz/schema with closed schemas: only codes of instruments and States that exist.
 * It is written there, because that package must not depend on the records.
 */
export function renderKnownCodes({ instruments, countries }: Corpus, banner: string): string {
  const listed = (codes: readonly string[]) => `\n  '${codes.join(' ')}'.split(' '),\n`;
  return `${banner}
import * as z from 'zod';

/**
 * The code of an ILO Convention or Protocol that exists. \`InstrumentCode\` accepts any code of the
 * right form, also of instruments still to come.
 *
 * @example KnownInstrumentCode.safeParse('C999').success // false
 */
export const KnownInstrumentCode = /* @__PURE__ */ z.enum(${listed(instruments.map(({ id }) => id))}).meta({
  id: 'KnownInstrumentCode',
  description: 'Code of an ILO Convention or Protocol that exists.',
});

/**
 * The code of a member State of the ILO by ISO 3166-1 alpha-3. \`CountryCode\` accepts any three
 * capital letters.
 *
 * @example KnownCountryCode.safeParse('KZH').success // false
 */
export const KnownCountryCode = /* @__PURE__ */ z.enum(${listed(countries.map(({ id }) => id))}).meta({
  id: 'KnownCountryCode',
  description: 'Code of a member State of the ILO by ISO 3166-1 alpha-3.',
});
`;
}
