import type { CountryReader } from '../cells/country-reader.js';
import { lexicon } from '../cells/lexicon.js';
import type { SourceRecord } from '../formats/record.js';
import { columnNamed } from './column-names.js';
import { readWords } from './name-words.js';
import type { StatedOutside } from './notice.js';

/** Where else than in columns a table may say what its rows are about. */
export interface Surroundings {
  /** The lines before the header. */
  readonly preamble: readonly SourceRecord[];
  readonly path: string;
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined;
  /** The names of the columns. */
  readonly headers: readonly string[];
  readonly countries: CountryReader;
  /** The State and the instrument that options name. */
  readonly rowCountry?: string | undefined;
  readonly instrument?: string | undefined;
}

/** What is stated outside the columns about a field that none of them gives. */
export function outsideColumns(
  field: StatedOutside['field'],
  surroundings: Surroundings,
): StatedOutside | undefined {
  return field === 'country' ? stateOutside(surroundings) : instrumentOutside(surroundings);
}

function instrumentOutside({
  preamble,
  path,
  instrument,
}: Surroundings): StatedOutside | undefined {
  const field = 'instrument';
  if (instrument !== undefined) {
    return { field, about: instrument, where: 'option', text: instrument };
  }
  for (const { raw } of preamble) {
    const about = instrumentInTitle(raw);
    if (about !== undefined) return { field, about, where: 'title', text: raw };
  }
  const about = instrumentInFileName(path);
  return about === undefined
    ? undefined
    : { field, about, where: 'file-name', text: fileName(path) };
}

function stateOutside({
  preamble,
  headers,
  path,
  sheet,
  countries,
  rowCountry,
}: Surroundings): StatedOutside | undefined {
  // Somebody who gives the option knows that no column names the State.
  if (rowCountry !== undefined) return undefined;
  const field = 'country';
  for (const { raw, cells } of preamble) {
    const about = stateInTitle(raw.trim(), countries) ?? stateBesideItsName(cells, countries);
    if (about !== undefined) return { field, about, where: 'title', text: raw };
  }
  for (const text of headers) {
    const about = stateInHeader(text, countries);
    if (about !== undefined) return { field, about, where: 'header', text };
  }
  const onSheet = sheet === undefined ? undefined : stateInName(sheet, countries);
  if (onSheet !== undefined)
    return { field, about: onSheet, where: 'sheet-name', text: sheet ?? '' };
  const name = fileName(path).replace(/(?:\.\p{L}{2,8}\d?){1,2}$/u, '');
  const about = stateInName(name, countries);
  return about === undefined
    ? undefined
    : { field, about, where: 'file-name', text: fileName(path) };
}

function fileName(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? '';
}

/** The State in `Country: Kyrgyzstan`, in one cell or in two. */
function stateBesideItsName(
  cells: readonly string[],
  countries: CountryReader,
): string | undefined {
  const parts = cells.flatMap((cell) => cell.split(':')).map((part) => part.trim());
  const filled = parts.filter((part) => part !== '');
  const at = filled.findIndex((part) => columnNamed(part) === 'country');
  return at < 0 ? undefined : countries.read(filled[at + 1] ?? '');
}

/** The State in `Date of ratification by France`. */
export function stateInHeader(header: string, countries: CountryReader): string | undefined {
  const [sense] = readWords(header).senses;
  const isEvent = sense?.kind === 'registered' || sense?.kind === 'inForce';
  return isEvent ? stateInName(header, countries) : undefined;
}

/** So many words name a State at most: `Saint Vincent and the Grenadines`. */
const mostWords = 6;

/** Words that names of files have beside what the file is about. */
const fileWords =
  /^(?:list|table|data|dataset|file|export|download|copy|final|draft|new|version|v|sheet|список|таблица|данные|файл|кесте|деректер|liste|tableau|donn[ée]es|lista|tabla|datos|csv|tsv|xlsx)$/iu;

/**
 * The only State that the name of a file or of a sheet names: `Ratifications of Kyrgyzstan`,
 * `ratifications-KGZ`. Two letters, and three that are not capitals, are anything; and where the name
 * says something else besides, the State may be named for another reason.
 */
function stateInName(name: string, countries: CountryReader): string | undefined {
  const words = name.split(/[^\p{L}\p{M}'’]+/u).filter(Boolean);
  const found = new Set<string>();
  let from = 0;
  while (from < words.length) {
    const named = stateAt(words, from, countries);
    if (named) found.add(named.code);
    else if (!isPlainWord(words[from] ?? '')) return undefined;
    from = named?.to ?? from + 1;
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** The State that the longest run of words names. */
function stateAt(
  words: readonly string[],
  from: number,
  countries: CountryReader,
): { readonly code: string; readonly to: number } | undefined {
  for (let to = Math.min(words.length, from + mostWords); to > from; to--) {
    const text = words.slice(from, to).join(' ');
    if (text.length <= 3 && !/^\p{Lu}{3}$/u.test(text)) continue;
    const code = countries.read(text) ?? inCase(text, countries);
    if (code !== undefined) return { code, to };
  }
  return undefined;
}

/** A word that says that there are ratifications in the file, and not whose. */
function isPlainWord(word: string): boolean {
  return fileWords.test(word) || !readWords(word).isPartly;
}

/** Russian and Kazakh names have the endings of a case: `Казахстана`, `Қазақстанның`. */
function inCase(text: string, countries: CountryReader): string | undefined {
  if (!/^\p{Script=Cyrillic}{5}/u.test(text)) return undefined;
  const [state, ...others] = countries.nearest(text);
  return others.length === 0 ? state?.code : undefined;
}

/** The code of the instrument that the option names; undefined where it names none. */
export function instrumentInOption(instrument: string): string | undefined {
  return lexicon().parseInstrument(instrument);
}

/** Words with which titles of tables begin before they name a State or an instrument. */
const lead =
  /^(?:.{0,40}?(?<!\p{L}))?(?:ratifications?|ratified|ratificaci\p{L}+|ratificados|ратификаци\p{L}*|ратифицирован\p{L}*|ратификация\p{L}*|conventions?|convenios|конвенции)(?!\p{L})[^\p{L}]*(?:(?:for|of|by|in|pour|de|du|des|par|por|para|для|в|at)\s+)?(?:(?:the|le|la|les|el|los)\s+|l['’])?/iu;

/** The State that a title names: `Ratifications for Kazakhstan (26)`. */
function stateInTitle(title: string, countries: CountryReader): string | undefined {
  if (title.length > 200) return undefined;
  const found = lead.exec(title.replace(/(?<=\P{L}|^)[«"“]|["”»]/gu, ''));
  const rest = (found ? title.slice(found[0].length) : title)
    .replace(/\s*[([]?\d[\d\s.]*[)\]]?\s*$/u, '')
    .trim();
  if (rest === '') return undefined;
  // The last words first: "Conventions ratified by Kazakhstan".
  const last = rest.split(/\s+(?:by|for|of|par|por|de|в)\s+/iu).at(-1) ?? rest;
  for (const text of [rest, last]) {
    const code = countries.read(text);
    if (code !== undefined) return code;
  }
  return found ? inCase(last, countries) : undefined;
}

/** The instrument that a title names: `Ratifications of C087 - Freedom of Association …`. */
function instrumentInTitle(title: string): string | undefined {
  return title.length > 300 ? undefined : lexicon().parseInstrument(title);
}

/** The instrument that the name of a file has as a code: `ratifications-C087.csv`. */
function instrumentInFileName(path: string): string | undefined {
  const name = path.split(/[\\/]/u).at(-1) ?? '';
  const found = /(?<![\p{L}\d])([CP])[-_ ]?(\d{1,3})(?!\d)/iu.exec(name);
  return found ? lexicon().parseInstrument(`${found[1]}${found[2]}`) : undefined;
}
