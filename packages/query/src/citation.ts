import type { Evidence, Source } from '@ilo-kz/data';
import { sources } from '@ilo-kz/data/sources';
import { type EvidencedField, type EvidencedRecord, evidence } from './evidence.js';

/** The format of a citation. */
export type CitationStyle = 'text' | 'markdown' | 'csl-json';

/** A document as CSL-JSON, for reference managers. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly publisher: string;
  readonly language: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly locator?: string;
  readonly note?: string;
}

/**
 * The sources of a value as formatted references: first those that support it, then those that
 * contradict it, which are marked.
 *
 * @param style `text` (the default) and `markdown`: one reference per line; `csl-json`: an array.
 * @throws RangeError for a field without evidence; the message lists the fields with evidence.
 * @example citation(ratification('C135'), 'registered', { style: 'csl-json' })[0].id // 'normlex-ratifications-312280'
 */
export function citation<R extends EvidencedRecord>(
  record: R,
  field: EvidencedField<R>,
  options: { readonly style: 'csl-json' },
): readonly CslItem[];
export function citation<R extends EvidencedRecord>(
  record: R,
  field: EvidencedField<R>,
  options?: { readonly style?: 'text' | 'markdown' },
): string;
export function citation<R extends EvidencedRecord>(
  record: R,
  field: EvidencedField<R>,
  { style = 'text' }: { readonly style?: CitationStyle } = {},
): string | readonly CslItem[] {
  return citationIn(sources, evidence(record, field), style);
}

export function citationIn(
  all: readonly Source[],
  pieces: readonly Evidence[],
  style: CitationStyle,
): string | readonly CslItem[] {
  const cited = [...pieces]
    .sort((a, b) => Number(isContradiction(a)) - Number(isContradiction(b)))
    .flatMap((piece) => {
      const document = all.find(({ id }) => id === piece.source);
      return document ? [{ piece, document }] : [];
    });
  // A document that supports two periods of a history is listed once.
  const references = cited.filter(
    ({ piece, document }, index) =>
      cited.findIndex(
        (other) => asText(other.piece, other.document) === asText(piece, document),
      ) === index,
  );
  switch (style) {
    case 'text':
      return references.map(({ piece, document }) => asText(piece, document)).join('\n');
    case 'markdown':
      return references.map(({ piece, document }) => `- ${asMarkdown(piece, document)}`).join('\n');
    case 'csl-json':
      return references.map(({ piece, document }) => asCsl(piece, document));
    default: {
      const never: never = style;
      throw new RangeError(`"${String(never)}" is not a style: write text, markdown or csl-json.`);
    }
  }
}

function isContradiction(piece: Evidence): boolean {
  return piece.grade !== 'unverified' && piece.agrees === false;
}

function asText(piece: Evidence, document: Source): string {
  const { publisher, title, date, url, retrieved } = document;
  const address = url === undefined ? '' : ` ${url},`;
  return `${publisher}. ${title}${dated(date)}${place(piece)}.${address} seen ${retrieved}${remark(piece)}`;
}

function asMarkdown(piece: Evidence, document: Source): string {
  const { publisher, title, date, url, retrieved } = document;
  const name = url === undefined ? `*${title}*` : `[${title.replace(/[[\]]/g, '\\$&')}](<${url}>)`;
  return `${publisher}. ${name}${dated(date)}${place(piece)}, seen ${retrieved}${remark(piece)}`;
}

function dated(date: string): string {
  return date === 'unknown' ? ', undated' : `, ${date}`;
}

function place(piece: Evidence): string {
  const locator = piece.grade === 'unverified' ? undefined : piece.locator;
  return locator === undefined ? '' : `, ${locator}`;
}

function remark(piece: Evidence): string {
  if (piece.grade === 'unverified') return '';
  const says = piece.says === undefined ? '' : `: ${piece.says ?? 'no value'}`;
  if (piece.agrees === false) return ` (contradicts${says}; ${piece.why ?? ''})`;
  return piece.grade === 'derived'
    ? ` (derived by ${piece.rule} from${says.slice(1)})`
    : ` (${piece.grade}${says})`;
}

function asCsl(piece: Evidence, document: Source): CslItem {
  const { id, title, publisher, language, date, retrieved, url } = document;
  const locator = piece.grade === 'unverified' ? undefined : piece.locator;
  const note = remark(piece)
    .trim()
    .replace(/^\(|\)$/g, '');
  return {
    id,
    type: 'webpage',
    title,
    publisher,
    language,
    ...(date === 'unknown' ? {} : { issued: dateParts(date) }),
    accessed: dateParts(retrieved),
    ...(url === undefined ? {} : { URL: url }),
    ...(locator === undefined ? {} : { locator }),
    ...(note === '' ? {} : { note }),
  };
}

function dateParts(date: string): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
