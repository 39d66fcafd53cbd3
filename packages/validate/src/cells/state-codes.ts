import { lexicon } from './lexicon.js';

/**
 * Systems of codes for States besides ISO 3166-1: its former codes, those of the IOC and of FIFA,
 * FIPS 10-4, the numbers of UN M49, the signs of vehicles abroad, and the codes of the Correlates of War,
 * which Gleditsch and Ward share.
 */
export type CodeSystem = 'former' | 'ioc' | 'fifa' | 'fips' | 'm49' | 'vehicle' | 'cow';

/** What a code means, and in which systems. */
export interface CodeMeaning {
  /** The code in ISO 3166-1, or of a former State in ISO 3166-3. */
  readonly code: string;
  readonly systems: readonly CodeSystem[];
}

interface SystemCodes {
  readonly meant: ReadonlyMap<string, string>;
  /** Those that have another code than in ISO 3166-1. */
  readonly differ: ReadonlySet<string>;
}

/**
 * Of which system a code is that stands alone. The Correlates of War have codes for the same States that
 * are much like those of the IOC, so only a whole column shows them.
 */
const systemsOfOne: readonly CodeSystem[] = ['former', 'ioc', 'fifa', 'fips', 'm49', 'vehicle'];

/** Of which a whole column may be. */
const systemsOfColumn: readonly CodeSystem[] = ['ioc', 'fifa', 'fips', 'm49', 'vehicle', 'cow'];

/** Of the IOC and of FIFA only what differs from ISO 3166-1 is listed. */
const likeIso: ReadonlySet<CodeSystem> = new Set(['ioc', 'fifa']);

const codeForm = /^(?:[A-Z]{1,3}|\d{1,3})$/;

let read: ReadonlyMap<string, SystemCodes> | undefined;

function codesOf(system: CodeSystem): SystemCodes {
  read ??= new Map(
    lexicon()
      .codesOfStates.split('\n')
      .map((line): [string, SystemCodes] => {
        const [name = '', all = ''] = line.split('\t');
        const pairs = all.split(' ').map((pair) => pair.split(':') as [string, string]);
        return [
          name,
          { meant: unambiguousCodes(pairs), differ: new Set(pairs.map(([, code]) => code)) },
        ];
      }),
  );
  return read.get(system) ?? { meant: new Map(), differ: new Set() };
}

/** Signs that two States share are left out. */
function unambiguousCodes(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const meant = new Map(pairs);
  for (const [code, state] of pairs) if (meant.get(code) !== state) meant.delete(code);
  return meant;
}

function meaningIn(system: CodeSystem, code: string): string | undefined {
  const { meant, differ } = codesOf(system);
  if (system === 'm49') return /^\d+$/.test(code) ? meant.get(code.padStart(3, '0')) : undefined;
  const known = meant.get(code);
  if (known !== undefined || !likeIso.has(system)) return known;
  return isAlpha3(code) && !differ.has(code) ? code : undefined;
}

let alpha3: ReadonlySet<string> | undefined;

function isAlpha3(code: string): boolean {
  alpha3 ??= new Set(codesOf('m49').meant.values());
  return alpha3.has(code);
}

/** What a cell means as a code of other systems; of several meanings, each with its systems. */
export function codeMeanings(
  cell: string,
  among: readonly CodeSystem[] = systemsOfOne,
): readonly CodeMeaning[] {
  const code = cell.trim();
  if (!codeForm.test(code)) return [];
  const found = new Map<string, CodeSystem[]>();
  for (const system of among) {
    const meant = meaningIn(system, code);
    if (meant !== undefined) found.set(meant, [...(found.get(meant) ?? []), system]);
  }
  return [...found].map(([meant, of]) => ({ code: meant, systems: of }));
}

/** So many codes of a column have to be of a system where some are not, as a slip is not. */
const nearlyAll = 0.9;
const many = 10;
/** So many numbers that all are those of States are not so by chance. */
const severalNumbers = 5;

/**
 * The systems of which the codes in a column of States are, where not all are of ISO 3166-1. A slip in a
 * column of two letters must not turn all others into codes of FIPS 10-4, so the codes have to fit the
 * system better than ISO 3166-1. Systems that give different meanings to numbers are not told apart.
 *
 * @param isIso Whether a cell is a code of ISO 3166-1.
 * @param named The systems that the name of the column names: of these one code is enough.
 */
export function detectCodeSystems(
  cells: readonly string[],
  isIso: (cell: string) => boolean,
  named: readonly CodeSystem[] = [],
): readonly CodeSystem[] | undefined {
  const codes = [...new Set(cells.map((cell) => cell.trim()))].filter((cell) =>
    codeForm.test(cell),
  );
  const fitsNamed = named.filter((system) => shareIn(system, codes) >= nearlyAll);
  if (fitsNamed.length > 0) return fitsNamed;
  const others = codes.filter((code) => !isIso(code)).length;
  // One code alone shows no system.
  if (others === 0 || codes.length < 2) return undefined;
  const areMany = others > 1 || others * 3 >= codes.length;
  const areNumbers = codes.every((code) => /^\d+$/.test(code));
  const areZeroed = codes.some((code) => /^0\d\d$/.test(code));
  if (areNumbers && !areZeroed && codes.length < severalNumbers) return undefined;
  const iso = 1 - others / codes.length;
  const fitting = systemsOfColumn.filter((system) => {
    if ((system === 'm49' || system === 'cow') && !areNumbers) return false;
    if (!areMany && !likeIso.has(system)) return false;
    const share = shareIn(system, codes);
    return share === 1 || (codes.length >= many && share >= nearlyAll && share > iso);
  });
  if (fitting.length > 0) return agreeing(fitting, codes) ? fitting : undefined;
  const isOfWar = !areNumbers && codes.length >= many && shareIn('cow', codes) > nearlyAll;
  return isOfWar && iso < nearlyAll ? ['cow'] : undefined;
}

/** The share of codes that are of a system. */
function shareIn(system: CodeSystem, codes: readonly string[]): number {
  return codes.filter((code) => meaningIn(system, code) !== undefined).length / codes.length;
}

/** Whether no number means one State in one system and another in another. */
function agreeing(fitting: readonly CodeSystem[], codes: readonly string[]): boolean {
  return codes.every((code) => !/^\d/.test(code) || codeMeanings(code, fitting).length < 2);
}
