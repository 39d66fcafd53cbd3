import type { Country } from '@ilo-kz/data';
import { countries } from '@ilo-kz/data/countries';
import { didYouMean, quoted } from '../did-you-mean.js';

/** A text as it is compared: small letters, no accents, marks or double spaces. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function namesOf({ code, alpha2, m49, name, iloName }: Country): readonly string[] {
  const codes = [code, alpha2, m49].filter((one) => one !== undefined);
  return [...codes, name.en, name.ru, name.kk, iloName].map(plain);
}

let statesByName: ReadonlyMap<string, readonly Country[]> | undefined;

/** The States of each name and code, laid out at the first question. */
function byName(): ReadonlyMap<string, readonly Country[]> {
  if (statesByName) return statesByName;
  const found = new Map<string, readonly Country[]>();
  for (const country of countries) {
    for (const name of new Set(namesOf(country))) {
      found.set(name, [...(found.get(name) ?? []), country]);
    }
  }
  statesByName = found;
  return found;
}

/**
 * All States that a text names, by any of their codes and names; empty if there is none.
 *
 * @throws RangeError for anything but a text.
 * @example statesNamed('Казахстан').map(({ code }) => code) // ['KAZ']
 */
export function statesNamed(text: string): readonly Country[] {
  if (typeof text !== 'string') throw new RangeError(`${quoted(text)} is not a text.`);
  return byName().get(plain(text)) ?? [];
}

/**
 * The State that a text names: by its code of ISO 3166-1 (`KAZ`, `kz`), its number of UN M49
 * (`398`), or its name in English, Russian or Kazakh, or in the ILO's table.
 *
 * @param text The text, in capital or small letters.
 * @returns The record of the State.
 * @throws RangeError for a text that names no State, or several; the message names them.
 * @example readState('Қазақстан').code // 'KAZ'
 * @example readState('uz').code // 'UZB'
 */
export function readState(text: string): Country {
  const found = typeof text === 'string' ? statesNamed(text) : [];
  const [one, another] = found;
  if (one && !another) return one;
  if (one) {
    const meanings = found.map(({ code, name }) => `${code} (${name.en})`).join(', ');
    throw new RangeError(`${quoted(text)} has several meanings: ${meanings}. Write a code.`);
  }
  const hint = alike(text) || didYouMean(text, known());
  throw new RangeError(
    `There is no record of a State ${quoted(text)}.${hint} ` +
      'Write a code (KAZ, KZ, 398) or a name in English, Russian or Kazakh.',
  );
}

/** So many States whose names have a word are named; more would be no help. */
const mostAlike = 5;

/** The States whose names have the text as a word: "Korea" is in "South Korea". */
function alike(text: unknown): string {
  const word = typeof text === 'string' ? plain(text) : '';
  if (word.length < 4) return '';
  const found = countries.filter((country) =>
    namesOf(country).some((name) => ` ${name} `.includes(` ${word} `)),
  );
  if (found.length === 0 || found.length > mostAlike) return '';
  const names = found.map(({ code, name }) => `${code} (${name.en})`);
  return ` Did you mean ${names.join(' or ')}?`;
}

function known(): readonly string[] {
  return countries.flatMap(({ code, name }) => [code, name.en, name.ru, name.kk]);
}
