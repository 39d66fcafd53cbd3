import { lexicon } from './lexicon.js';

/**
 * Systems of codes for States besides ISO 3166-1: its former codes, those of the IOC and of FIFA,
 * FIPS 10-4, the numbers of UN M49, and the signs of vehicles abroad.
 */
export type CodeSystem = 'former' | 'ioc' | 'fifa' | 'fips' | 'm49' | 'vehicle';

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

const systems: readonly CodeSystem[] = ['former', 'ioc', 'fifa', 'fips', 'm49', 'vehicle'];

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
  among: readonly CodeSystem[] = systems,
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

/**
 * The systems of which all codes in a column of States are, where not all are of ISO 3166-1. One
 * slip in a column of two letters must not turn all others into codes of FIPS 10-4; and numbers count
 * where one begins with a zero, since other systems number States, too, but not with three digits.
 *
 * @param isIso Whether a cell is a code of ISO 3166-1.
 */
export function detectCodeSystems(
  cells: readonly string[],
  isIso: (cell: string) => boolean,
): readonly CodeSystem[] | undefined {
  const codes = [...new Set(cells.map((cell) => cell.trim()))].filter((cell) =>
    codeForm.test(cell),
  );
  const others = codes.filter((code) => !isIso(code)).length;
  // One code alone shows no system.
  if (others === 0 || codes.length < 2) return undefined;
  const areMany = others > 1 || others * 3 >= codes.length;
  const areNumbered = codes.some((code) => /^0\d\d$/.test(code));
  const fitting = systems.filter((system) => {
    if (system === 'former' || (system === 'm49' && !areNumbered)) return false;
    if (!areMany && !likeIso.has(system)) return false;
    return codes.every((code) => meaningIn(system, code) !== undefined);
  });
  return fitting.length === 0 ? undefined : fitting;
}
