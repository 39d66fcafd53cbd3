import { parseInstrument } from '@ilo-kz/query';
import { columnContent } from '../cells/content.js';
import type { CountryReader } from '../cells/countries.js';
import { findDate } from '../cells/date-forms.js';
import { findDenunciation } from '../cells/denunciations.js';
import { withoutHidden } from '../cells/hidden-characters.js';
import { readInstrument } from '../cells/instruments.js';
import { blankMarks } from '../cells/plain-text.js';
import { readMark } from '../cells/statements.js';
import { readStatus, saysNotInForce } from '../cells/statuses.js';
import { type ColumnMap, mapEntry, mappedTo } from './column-map.js';
import { knownName } from './headers.js';

/** A header that names States, or instruments, across the columns. */
export interface MatrixHeader {
  /** What a row is about. */
  readonly by: 'country' | 'instrument';
  /** The column that says what the row is about; absent: no column does. */
  readonly subject: number | undefined;
  /** What each column is about, by its position: an instrument, or a State. */
  readonly about: ReadonlyMap<number, string>;
  /** Columns about what an earlier one is about. */
  readonly repeated: ReadonlyMap<number, string>;
}

export interface MatrixLore {
  readonly countries: CountryReader;
  readonly instruments: ReadonlyMap<string, unknown>;
  readonly aliases: ReadonlyMap<string, string>;
  /** What somebody says that columns are. */
  readonly map: ColumnMap;
}

/** Longer texts name nothing. */
const longestHeader = 300;

/** So many instruments, or States, across the columns are no accident. */
const several = 2;
const severalNumbers = 3;

/**
 * Tells whether a line is the header of a matrix: one row per State with a column for each
 * instrument, or the other way round.
 *
 * @param below The rows after it.
 */
export function matrixHeader(
  header: readonly string[],
  below: readonly (readonly string[])[],
  lore: MatrixLore,
): MatrixHeader | undefined {
  if (header.length < 2 || header.every((cell, at) => cell.trim() === String(at + 1)))
    return undefined;
  const named = new Map<number, 'country' | 'instrument' | 'other'>();
  const instruments = new Map<number, string>();
  const numbers = new Map<number, string>();
  const states = new Map<number, string>();
  for (const [at, cell] of header.entries()) {
    const text = withoutHidden(blankMarks(cell)).trim();
    if (text === '' || text.length > longestHeader) continue;
    const entry = mapEntry(lore.map, cell, at);
    const mapped = entry === undefined ? undefined : mappedTo(lore.map[entry] ?? '');
    if (mapped) {
      if (mapped.kind === 'instrument') instruments.set(at, mapped.code);
      else named.set(at, mapped.kind === 'field' ? isSubject(mapped.field) : 'other');
      continue;
    }
    const name = knownName(text);
    if (name?.kind === 'known') {
      named.set(at, name.column === 'title' ? 'instrument' : isSubject(name.column));
      continue;
    }
    const bare = /^\d{1,3}$/.test(text);
    const code = instrumentOf(text, lore);
    if (code !== undefined) (bare ? numbers : instruments).set(at, code);
    const state = /^\p{Ll}{1,2}$/u.test(text) ? undefined : lore.countries.read(text);
    if (state !== undefined) states.set(at, state);
  }
  const column = (cell: number): readonly string[] => below.map((cells) => cells[cell] ?? '');
  const subject = (kind: 'country' | 'instrument'): number | undefined => {
    const byName = [...named].find(([, name]) => name === kind)?.[0];
    if (byName !== undefined) return byName;
    return [...header.keys()].find(
      (at) => !named.has(at) && columnContent(column(at), lore.countries) === kind,
    );
  };
  const count = instruments.size + numbers.size;
  const state = count > 0 ? subject('country') : undefined;
  const isByCountry =
    instruments.size >= several ||
    (instruments.size > 0 && state !== undefined && named.has(state)) ||
    (count >= several && state !== undefined) ||
    numbers.size >= severalNumbers;
  if (isByCountry) {
    const about = new Map([...instruments, ...numbers].filter(([at]) => at !== state));
    // Codes beside a column named for States leave no doubt, whatever the cells hold.
    const isPlain = instruments.size > 0 && state !== undefined && named.has(state);
    return isPlain || holdsStatements(below, about) ? made('country', state, about) : undefined;
  }
  const instrument = states.size < several ? undefined : subject('instrument');
  if (instrument === undefined) return undefined;
  states.delete(instrument);
  return holdsStatements(below, states) ? made('instrument', instrument, states) : undefined;
}

function isSubject(column: string): 'country' | 'instrument' | 'other' {
  return column === 'country' || column === 'instrument' ? column : 'other';
}

/** The instrument that a header names. */
function instrumentOf(text: string, { instruments, aliases }: MatrixLore): string | undefined {
  const reading = readInstrument(text, aliases);
  const named = /\d|MLC|conv|конв|prot|прот/iu.test(text);
  const code = reading.kind === 'read' ? reading.code : named ? parseInstrument(text) : undefined;
  return code !== undefined && instruments.has(code) ? code : undefined;
}

function made(
  by: MatrixHeader['by'],
  subject: number | undefined,
  found: ReadonlyMap<number, string>,
): MatrixHeader {
  const about = new Map<number, string>();
  const repeated = new Map<number, string>();
  const seen = new Set<string>();
  for (const [at, code] of [...found].toSorted(([one], [other]) => one - other)) {
    (seen.has(code) ? repeated : about).set(at, code);
    seen.add(code);
  }
  return { by, subject, about, repeated };
}

/** Whether the cells under the columns are what a matrix holds, for the most part. */
function holdsStatements(
  below: readonly (readonly string[])[],
  about: ReadonlyMap<number, string>,
): boolean {
  let filled = 0;
  let statements = 0;
  for (const cells of below) {
    for (const at of about.keys()) {
      const text = (cells[at] ?? '').trim();
      if (text === '') continue;
      filled++;
      if (isStatement(text)) statements++;
    }
  }
  return statements * 2 >= filled;
}

function isStatement(text: string): boolean {
  if (text.length > 200) return false;
  if (readMark(text) !== undefined || readStatus(text) !== undefined) return true;
  if (saysNotInForce(text) || findDenunciation(text) !== undefined) return true;
  return findDate(text) !== undefined || /^\d{5}$|^\d{1,2}[./-]\d{1,2}[./-]\d\d$/.test(text);
}
