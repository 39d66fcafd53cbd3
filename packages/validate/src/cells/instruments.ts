import { instruments } from '@ilo-kz/data/instruments';
import { unambiguous } from './country-key.js';
import { lexicon } from './lexicon.js';
import { type NamedInstrument, otherInstruments } from './other-instruments.js';
import { blankMarks, blankSpan, type Span } from './plain-text.js';
import {
  type Reading,
  type ReadingContext,
  type ReadValue,
  reportedOnly,
  together,
  valueRead,
  wholeOf,
  withNotices,
} from './reading.js';

/** The reading of a cell that names an instrument. */
export type InstrumentReading =
  | {
      readonly kind: 'read';
      /** `C087`, `P029`. */
      readonly code: string;
      /** The place of the number. */
      readonly span: Span;
      /** The year of the instrument in the cell. */
      readonly year?: Span & { readonly value: number };
      readonly title?: string;
      /** Whether the cell contains only the code. */
      readonly exact: boolean;
      /** Other instruments in the cell. */
      readonly others: readonly NamedInstrument[];
    }
  | { readonly kind: 'unreadable' };

/** Notations of instruments, the most reliable first. Each has the number in its last group. */
const numberPatterns: readonly RegExp[] = [
  // C87, C087, P029; also with the Cyrillic letters that look the same.
  // Not if a sign divides the digits, as in C1*05, because the number is then unclear.
  /(?<![\p{L}\d])(?<letter>[CPСР])[\s-]?0*(\d{1,3})(?![\p{L}\d]|[^\s\p{L}\d,;/&()+–—:-]\d)/iu,
  // No. 87, # 87, № 87, N° 87, Nr 87, Nos. 87 and 98.
  /(?:#|№|(?<!\p{L})(?:N[°º]|Nos?\.?|Nr\.?|núm\.?|numéro|number))\s*0*(\d{1,3})(?![\p{L}\d])/iu,
  // Convention 87, Конвенция 87.
  /(?:Convention|Protocol|Convenio|Protocolo|Конвенци\p{L}*|Протокол\p{L}*)\s*0*(\d{1,3})(?![\p{L}\d])/iu,
  // 87-конвенция
  /(?<!\d)0*(\d{1,3})\s*-\s*конвенци\p{L}*/iu,
  /^\s*0*(\d{1,3})\s*$/u,
];

const yearPatterns: readonly RegExp[] = [
  /^\s*((?:18|19|20)\d\d)(?!\d)/u,
  /,\s*((?:18|19|20)\d\d)(?=\s*(?:\(|\)|$))/u,
  // "Convention 1973 (No. 138)", "Конвенция 1973 года"
  /(?:Convention|Convenio|Конвенци\p{L}*)\s+(?:de\s+)?((?:19|20)\d\d)(?!\d)/iu,
  // "(1958)", "(1958 г.)"
  /\(((?:18|19|20)\d\d)(?:\s*(?:г(?:од\p{L}*)?|ж(?:ыл\p{L}*)?)\.?)?\)/iu,
  // "No. 111 of 1958", "№ 111 1958 года", "n° 29 de 1930"; not "№ 29 от 18.05.2001"
  /\d\s+(?:of|de|del)\s+((?:19|20)\d\d)(?![\d./-])/iu,
  /\d,?\s+(?:от\s+)?((?:19|20)\d\d)\s+(?:г\.|год\p{L}*|ж\.|жыл\p{L}*)/iu,
  // "Конвенция МОТ 1958 года № 111"
  /Конвенци\p{L}*\s+(?:МОТ|ХЕҰ)\s+((?:19|20)\d\d)\s+(?:г\.|год\p{L}*|ж\.|жыл\p{L}*)/iu,
];

const quotedTitle = /["“”«„](.+)["“”»]/su;

const exactCode = /^[CP](?!000)\d{3}$/;

/**
 * Reads the number of a Convention or Protocol in the usual notations:
 * `C87`, `No. 87`, `# 87`, `Convention No. 87`, `C087 - Freedom of Association …, 1948 (No. 87)`,
 * `1948 ILO Convention#87 "On freedom of association …"`.
 *
 * @param aliases Codes by other names in use, such as `MLC`.
 */
export function readInstrument(
  cell: string,
  aliases: ReadonlyMap<string, string> = new Map(),
): InstrumentReading {
  if (exactCode.test(cell)) {
    const span = { start: 0, end: cell.length };
    return { kind: 'read', code: cell, span, exact: true, others: [] };
  }
  const quoted = quotedTitle.exec(cell);
  // Not in a quoted title, which may contain other years and numbers.
  const bare = quoted ? blankSpan(cell, spanOf(quoted)) : cell;
  for (const pattern of numberPatterns) {
    const found = pattern.exec(bare);
    const digits = found?.at(-1);
    if (!found || digits === undefined || Number(digits) === 0) continue;
    const letter = found.groups?.letter;
    const protocol = letter ? /[PР]/iu.test(letter) : /protocol|протокол/iu.test(bare);
    const code = `${protocol ? 'P' : 'C'}${digits.padStart(3, '0')}`;
    const span = spanOf(found);
    const year = protocol ? undefined : readYear(bare);
    const others = otherInstruments(bare, code, span.end);
    const listed = others.some((other) => other.listed);
    // The text after the first item of a list is not a title.
    const title = listed ? '' : titleOf(quoted?.[1] ?? blankSpan(bare, span));
    return {
      kind: 'read',
      code,
      span,
      exact: false,
      others,
      ...(year && { year }),
      ...(title !== '' && { title }),
    };
  }
  for (const [alias, code] of aliases) {
    if (!bare.includes(alias)) continue;
    const at = bare.search(
      new RegExp(`(?<![\\p{L}\\d])${escapePattern(alias)}(?![\\p{L}\\d])`, 'u'),
    );
    if (at < 0) continue;
    const span = { start: at, end: at + alias.length };
    return { kind: 'read', code, span, exact: false, others: [] };
  }
  return { kind: 'unreadable' };
}

function readYear(bare: string): (Span & { readonly value: number }) | undefined {
  for (const pattern of yearPatterns) {
    const found = pattern.exec(bare);
    if (found?.[1] === undefined) continue;
    const start = found.index + found[0].indexOf(found[1]);
    return { value: Number(found[1]), start, end: start + found[1].length };
  }
  return undefined;
}

function titleOf(text: string): string {
  if (!/\p{L}/u.test(text)) return '';
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ ?\( ?\)/gu, '')
    .replace(/^ ?(?:(?:18|19|20)\d\d )?(?:ILO )?Convention\b/u, '')
    .replace(/^[\s,.–—-]+|[\s,.–—-]+$/gu, '');
}

function spanOf({ index, 0: text }: RegExpExecArray): Span {
  return { start: index, end: index + text.length };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

let bareTitles: ReadonlyMap<string, string> | undefined;

/**
 * The instrument of an English title without "Convention" and the year, as in encyclopaedias:
 * "Abolition of Forced Labour".
 *
 * @returns undefined if there is none, or if several have the same words.
 */
function instrumentOfBareTitle(text: string): string | undefined {
  bareTitles ??= unambiguous(
    instruments.flatMap(({ code, type, title }) =>
      type === 'convention' ? [[wordsOf(title.en.replace(/ Convention.*$/, '')), code]] : [],
    ),
  );
  return bareTitles.get(wordsOf(text));
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .replace(/labor\b/g, 'labour')
    .trim();
}

/** Reads a cell that should name one instrument. */
export function readInstrumentCell(
  text: string,
  { aliases, titles }: Pick<ReadingContext, 'aliases' | 'titles'>,
): Reading {
  if (!exactCode.test(text) && lexicon().namesAnother(text)) {
    const whole = wholeOf(text);
    const field = 'instrument';
    return reportedOnly(field, { kind: 'another-instrument', text: text.trim(), field, ...whole });
  }
  const found = readInstrument(text, aliases);
  if (found.kind === 'unreadable') return titledInstrument(text, titles);
  const { code, span, title, year, exact, others } = found;
  const whole = wholeOf(text);
  const instrument: Reading = {
    ...valueRead('instrument', code, span),
    ...(year && { statedYear: year }),
  };
  const reading =
    title === undefined ? instrument : together(instrument, valueRead('title', title, whole));
  if (exact) return reading;
  const listed = others.some((other) => other.listed);
  const noticed =
    others.length === 0
      ? reading
      : withNotices(reading, {
          kind: 'several-instruments',
          read: code,
          others: others.map((other) => other.code),
          listed,
          field: 'instrument',
          ...whole,
        });
  // The notice about a list already says which code was read.
  if (listed) return noticed;
  const stated = text.slice(span.start, span.end);
  // If the code itself is written correctly, the whole cell is reported.
  const { start, end } = stated === code ? whole : span;
  return withNotices(noticed, {
    kind: 'instrument-spelling',
    text: text.slice(start, end),
    value: code,
    field: 'instrument',
    start,
    end,
    suggestion: code,
    ...(hasNothingElse(text, found) && { certain: 'cell' }),
  });
}

/** Words with the number of an instrument that add no information. */
const kindOnly =
  /^[\s\p{P}]*(?:(?:ILO|МОТ)\s+)?(?:Convention|Protocol|Конвенция|Протокол)?[\s\p{P}]*$/iu;

/** Whether a cell names one instrument and nothing else. */
function hasNothingElse(
  text: string,
  { span, year, others }: InstrumentReading & { readonly kind: 'read' },
): boolean {
  const rest = text.slice(0, span.start) + text.slice(span.end);
  return !year && others.length === 0 && kindOnly.test(rest);
}

/** A text without any of these can name an instrument only by the words of a title. */
const mayName = /\d|[ck]onven|конвен|proto[ck]|протокол|хаттама/iu;

/** Reads a title without a number, or a notation that takes longer to find. */
function titledInstrument(text: string, titles: ReadingContext['titles']): Reading {
  const whole = wholeOf(text);
  const plain = blankMarks(text).trim();
  const code = mayName.test(plain)
    ? lexicon().parseInstrument(plain)
    : instrumentOfBareTitle(plain);
  if (code === undefined) return instrumentAsWritten({ value: text.trim(), ...whole }, titles);
  const title = valueRead('title', text.trim(), whole);
  return withNotices(together(valueRead('instrument', code, whole), title), {
    kind: 'instrument-spelling',
    text,
    value: code,
    field: 'instrument',
    ...whole,
    suggestion: code,
  });
}

/** If more instruments are possible, they are not suggested. */
const maxNear = 4;

/** An instrument as it is written, with a notice if it is not a code. */
export function instrumentAsWritten(
  { value, start, end }: ReadValue,
  titles: ReadingContext['titles'],
): Reading {
  const reading = valueRead('instrument', value, { start, end });
  if (/^[CP]\d{3}$/.test(value)) return reading;
  const all = titles(value);
  const near = all.length <= maxNear ? all : [];
  const [only] = near.length === 1 ? near : [];
  const suggestion = only === undefined ? {} : { suggestion: only };
  return {
    ...reading,
    faults: [
      {
        kind: 'unreadable-instrument',
        value,
        near,
        field: 'instrument',
        start,
        end,
        ...suggestion,
      },
    ],
  };
}
