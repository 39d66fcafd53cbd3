import { parseInstrument } from '@ilo-kz/query';
import { type Column, fieldsOf } from '../table/columns.js';
import { instrumentOfBareTitle } from './bare-titles.js';
import type { CountryReader } from './country.js';
import { readDateCell } from './date-cell.js';
import { blankMarks } from './footnote-marks.js';
import { hiddenCharacters } from './hidden-characters.js';
import { type InstrumentReading, readInstrument } from './instrument.js';
import { type KnownLaw, readLawCell } from './law-cell.js';
import { readBeneath } from './read-beneath.js';
import { put, type RowUnderway } from './row.js';
import { readStatementCell } from './statement-cell.js';
import { readNoteCell, readStatusCell } from './status-cell.js';

/** What cells are read with. */
export interface CellLore {
  /** Other names of instruments, such as `MLC`, with the code that each stands for. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly countries: CountryReader;
  /** The laws on record by their ids. */
  readonly laws?: ReadonlyMap<string, KnownLaw>;
}

/**
 * No date, law or instrument takes more characters. Longer cells are not searched for one: the time
 * that a search takes can grow with the square of the length.
 */
const longestReadable = 1000;

/**
 * Reads one cell by itself, as if the row held nothing else. The same text in the same column is
 * always read alike. Each thing that is not written in our way is told.
 *
 * @param cell Position of the cell.
 */
export function readCell(column: Column, text: string, cell: number, lore: CellLore): RowUnderway {
  const row: RowUnderway = { values: {}, places: {}, settled: new Set(), drafts: [], faults: [] };
  const { kind } = column;
  const whole = { cell, start: 0, end: text.length };
  if (kind === undefined || text.trim() === '') return row;
  if (text.length > longestReadable) {
    for (const field of fieldsOf(column).slice(0, 1)) put(row, field, text, whole);
    if (kind === 'country') unknownCountry(row, text, cell, lore.countries);
    return row;
  }
  const told = kind === 'note' ? undefined : hiddenCharacters(text, cell);
  if (told) {
    const { drafts, ...beneath } = readBeneath(text, (plain) =>
      readCell(column, plain, cell, lore),
    );
    return { ...beneath, drafts: [told, ...drafts] };
  }
  switch (kind) {
    case 'instrument':
      instrumentCell(row, text, cell, lore.aliases);
      break;
    case 'law':
    case 'lawNumber':
      readLawCell(row, { kind, promised: column.promised, laws: lore.laws }, text, cell);
      break;
    case 'registered':
    case 'inForce':
    case 'denounced':
    case 'lawDate':
      readDateCell(row, kind, text, cell, column);
      break;
    case 'statement':
      readStatementCell(row, text, cell, column);
      break;
    case 'note':
      readNoteCell(row, text, cell);
      break;
    case 'status':
      readStatusCell(row, text, cell);
      break;
    case 'country': {
      const code = lore.countries.read(text);
      codeCell(row, 'country', 'map.country-spelling', code, text, cell);
      if (code === undefined) unknownCountry(row, text, cell, lore.countries);
      break;
    }
    default:
      put(row, kind, text.trim(), whole);
  }
  return row;
}

function instrumentCell(
  row: RowUnderway,
  text: string,
  cell: number,
  aliases: ReadonlyMap<string, string>,
): void {
  const reading = readInstrument(text, aliases);
  if (reading.kind === 'unreadable') {
    titledInstrument(row, text, cell);
    return;
  }
  const { code, span, title, year, exact } = reading;
  put(row, 'instrument', code, { cell, ...span });
  if (title !== undefined) put(row, 'title', title, { cell, start: 0, end: text.length });
  if (year) {
    const place = { cell, start: year.start, end: year.end };
    row.statedYear = { value: year.value, place };
  }
  if (exact) return;
  if (reading.others.length > 0) severalInstruments(row, reading, text, cell);
  // What is read of a list has been told.
  if (reading.others.some(({ listed }) => listed)) return;
  const stated = text.slice(span.start, span.end);
  // A code that stands among other words is right; what is told is the whole cell.
  const told = stated === code ? { start: 0, end: text.length } : span;
  row.drafts.push({
    code: 'map.instrument-spelling',
    say: ({ map }) => map.readAs({ text: text.slice(told.start, told.end), value: code }),
    field: 'instrument',
    cell,
    ...told,
    suggestion: code,
    ...(saysOnly(text, reading) && { certain: 'cell' }),
  });
}

/** Words that may stand with the number of an instrument and say nothing more. */
const kindOnly =
  /^[\s\p{P}]*(?:(?:ILO|МОТ)\s+)?(?:Convention|Protocol|Конвенция|Протокол)?[\s\p{P}]*$/iu;

/** Whether a cell names one instrument and says nothing else. */
function saysOnly(
  text: string,
  { span, year, others }: InstrumentReading & { readonly kind: 'read' },
): boolean {
  const rest = text.slice(0, span.start) + text.slice(span.end);
  return !year && others.length === 0 && kindOnly.test(rest);
}

/** A name without the mark of a footnote, a number or a date. */
const onlyName = /^[\p{L}\p{M}\s.,'’ʼ&()/-]+$/u;

/** Without any of these a text names no instrument but by the words of a title alone. */
const mayName = /\d|[ck]onven|конвен|proto[ck]|протокол|хаттама/iu;

/** A title without a number, or another way to write an instrument that takes a longer look. */
function titledInstrument(row: RowUnderway, text: string, cell: number): void {
  const place = { cell, start: 0, end: text.length };
  const plain = blankMarks(text).trim();
  const code = mayName.test(plain) ? parseInstrument(plain) : instrumentOfBareTitle(plain);
  put(row, 'instrument', code ?? text.trim(), place);
  if (code === undefined) return;
  put(row, 'title', text.trim(), place);
  row.drafts.push({
    code: 'map.instrument-spelling',
    say: ({ map }) => map.readAs({ text, value: code }),
    field: 'instrument',
    ...place,
    suggestion: code,
  });
}

function severalInstruments(
  row: RowUnderway,
  { code, others }: InstrumentReading & { readonly kind: 'read' },
  text: string,
  cell: number,
): void {
  const listed = others.some((other) => other.listed);
  const codes = others.map((other) => other.code);
  row.drafts.push({
    code: 'map.several-instruments',
    // What is only spoken of need not be another ratification.
    ...(!listed && { severity: 'warning' }),
    say: ({ map }) => map.severalInstruments({ read: code, others: codes }),
    field: 'instrument',
    cell,
    start: 0,
    end: text.length,
  });
}

function codeCell(
  row: RowUnderway,
  field: 'country',
  code: 'map.country-spelling',
  read: string | undefined,
  text: string,
  cell: number,
): void {
  const place = { cell, start: 0, end: text.length };
  put(row, field, read ?? text.trim(), place);
  if (read === undefined || read === text) return;
  row.drafts.push({
    code,
    say: ({ map }) => map.readAs({ text, value: read }),
    field,
    ...place,
    suggestion: read,
    ...(onlyName.test(text) && !/\(\p{L}\)/u.test(text) && { certain: 'cell' }),
  });
}

function unknownCountry(
  row: RowUnderway,
  text: string,
  cell: number,
  countries: CountryReader,
): void {
  row.settled.add('country');
  const at = {
    code: 'schema.country',
    field: 'country',
    cell,
    start: 0,
    end: text.length,
  } as const;
  const outside = countries.outside(text);
  if (outside) {
    // It is known what is meant: the cell is well written, only it is about no member.
    row.faults.push({
      ...at,
      severity: 'warning',
      say: ({ shape }) =>
        outside.kind === 'former'
          ? shape.formerState({ value: text, until: outside.until })
          : shape.noMember({ value: text, code: outside.code }),
    });
    return;
  }
  const near = countries.nearest(text).slice(0, 3);
  const [only] = near.length === 1 ? near : [];
  row.faults.push({
    ...at,
    say: ({ schema }) => schema.unknownCountry({ value: text, states: countries.size, near }),
    ...(only && { suggestion: only.code }),
  });
}
