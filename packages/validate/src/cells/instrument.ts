import { type NamedInstrument, otherInstruments } from './other-instruments.js';

/** A part of a cell's text, by its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a cell that names an instrument was understood. */
export type InstrumentReading =
  | {
      readonly kind: 'read';
      /** `C087`, `P029`. */
      readonly code: string;
      /** Where the number stands. */
      readonly span: Span;
      /** The year that the cell names as that of the instrument. */
      readonly year?: Span & { readonly value: number };
      readonly title?: string;
      /** The cell holds the code and nothing else. */
      readonly exact: boolean;
      /** What else the cell names. */
      readonly others: readonly NamedInstrument[];
    }
  | { readonly kind: 'unreadable' };

/** Ways to write an instrument, the surest first. Each has the number in its last group. */
const numberPatterns: readonly RegExp[] = [
  // C87, C087, P029; also with the Cyrillic letters that look the same.
  // Digits that a sign cuts off, as in C1*05, leave open which number is meant.
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
  /\(((?:18|19|20)\d\d)\)/u,
];

const quotedTitle = /["“”«„](.+)["“”»]/su;

/**
 * Reads the number of a Convention or Protocol from the ways in which people write it:
 * `C87`, `No. 87`, `# 87`, `Convention No. 87`, `C087 - Freedom of Association …, 1948 (No. 87)`,
 * `1948 ILO Convention#87 "On freedom of association …"`.
 *
 * @param aliases Other codes in use, such as `MLC`, with the code that each stands for.
 */
export function readInstrument(
  cell: string,
  aliases: ReadonlyMap<string, string> = new Map(),
): InstrumentReading {
  if (/^[CP](?!000)\d{3}$/.test(cell)) {
    const span = { start: 0, end: cell.length };
    return { kind: 'read', code: cell, span, exact: true, others: [] };
  }
  const quoted = quotedTitle.exec(cell);
  // A title may speak of other years and numbers.
  const bare = quoted ? blank(cell, quoted.index, quoted.index + quoted[0].length) : cell;
  for (const pattern of numberPatterns) {
    const found = pattern.exec(bare);
    const digits = found?.at(-1);
    if (!found || digits === undefined || Number(digits) === 0) continue;
    const letter = found.groups?.letter;
    const protocol = letter ? /[PР]/iu.test(letter) : /protocol|протокол/iu.test(bare);
    const code = `${protocol ? 'P' : 'C'}${digits.padStart(3, '0')}`;
    const span = { start: found.index, end: found.index + found[0].length };
    const year = protocol ? undefined : readYear(bare);
    const others = otherInstruments(bare, code, span.end);
    const listed = others.some((other) => other.listed);
    // What follows the first of a list is no title.
    const title = listed ? '' : titleOf(quoted?.[1] ?? blank(bare, span.start, span.end));
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
    .replace(/^ ?(?:(?:18|19|20)\d\d )?(?:ILO )?Convention\b/u, '')
    .replace(/^[\s,.–—-]+|[\s,.–—-]+$/gu, '');
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
