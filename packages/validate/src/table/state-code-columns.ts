import { may } from '../cells/content.js';
import type { CountryReader } from '../cells/country-reader.js';
import { lexicon } from '../cells/lexicon.js';
import { plainName } from '../cells/plain-text.js';
import { type CodeSystem, codeMeanings, detectCodeSystems } from '../cells/state-codes.js';
import type { Contents } from './column-contents.js';
import type { NameReading } from './column-names.js';

/** The cells of a column, with the systems that its codes of States are of. */
export interface StateCodes {
  readonly contents: Contents;
  /** Absent: they are of ISO 3166-1, or the column has no codes of States. */
  readonly codeSystems?: readonly CodeSystem[];
}

/** So many different codes are those of States even where no name says so. */
const severalCodes = 5;

/**
 * Reads the codes of a column by the systems that all of them are of: `GER` and `SUI` are States in a
 * column that says so, or where there are several such codes. Numbers and pairs of letters may be
 * anything, so the name of their column has to say that they are States.
 */
export function withStateCodes(
  header: string,
  { senses, isOther }: NameReading,
  contents: Contents,
  { isIso }: Pick<CountryReader, 'isIso'>,
): StateCodes {
  if (contents.telling === 0) return { contents };
  const named = systemsNamed(header);
  const isNamed = named.length > 0 || senses.some(({ kind }) => kind === 'country');
  if (!isNamed && (isOther || !areLongCodes(contents.cells))) return { contents };
  const codeSystems = detectCodeSystems(contents.cells, isIso, named);
  if (!codeSystems) return { contents };
  const bits = contents.bits.map((one, at) =>
    codeMeanings(contents.cells[at] ?? '', codeSystems).length > 0 ? may.stateCode : one,
  );
  return { contents: { ...contents, bits }, codeSystems };
}

function areLongCodes(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[A-Z]{3}$/.test(cell)) && new Set(cells).size >= severalCodes;
}

let laidOut: ReadonlyMap<string, CodeSystem> | undefined;

function systemsNamed(header: string): readonly CodeSystem[] {
  laidOut ??= new Map(
    Object.entries(lexicon().codeSystemWords).flatMap(([system, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, system as CodeSystem]),
    ),
  );
  const systems = laidOut;
  return plainName(header)
    .split(' ')
    .flatMap((word) => systems.get(word) ?? []);
}
