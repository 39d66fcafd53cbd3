import type { Evidence, Source } from '@ilo-kz/data';
import { countries } from '@ilo-kz/data/countries';
import { instruments } from '@ilo-kz/data/instruments';
import { laws } from '@ilo-kz/data/laws';
import { sources } from '@ilo-kz/data/sources';
import { checkName } from '../did-you-mean.js';
import { type EvidencedField, type EvidencedRecord, evidence } from '../evidence.js';
import { checkOptions } from '../options.js';
import type { ExplainLanguage } from '../phrases.js';
import { bibtex } from './bibtex.js';
import { type CslItem, cslItem } from './csl.js';
import { factOf } from './fact.js';
import { type Reference, referencesOf } from './reference.js';
import { ris } from './ris.js';
import type { NamedRecords } from './subject.js';
import { markdownLine, textLine } from './text.js';
import { citationWords } from './words.js';

/** The format of a citation. */
export type CitationStyle = 'text' | 'markdown' | 'bibtex' | 'ris' | 'csl-json';

/** The names of all formats. */
export const citationStyles: readonly CitationStyle[] = [
  'text',
  'markdown',
  'bibtex',
  'ris',
  'csl-json',
];

export interface CitationOptions<Style extends CitationStyle = CitationStyle> {
  /** Default: `text`. */
  readonly style?: Style;
  /** The language of everything but titles and reasons: `en` (the default), `ru` or `kk`. */
  readonly lang?: ExplainLanguage;
}

/**
 * A fact with its evidence, to be quoted: the State, the instrument and the value in a sentence, then
 * each document with its publisher, date, address, the day on which it was looked at, and in sentences
 * how it supports the value. Documents that contradict the value come last and say why they are not
 * followed.
 *
 * @param record A record of `@ilo-kz/data` with evidence. For another dataset see `withDataset`,
 *   whose citations name the State of a ratification only if it is an edition of `@ilo-kz/data`.
 * @param field Name of the field, checked by the compiler. Titles: `title.en`.
 * @param options.style `text` (the default) and `markdown`: the fact, then one document per line;
 *   `bibtex`, `ris`: one entry per document; `csl-json`: an array.
 * @param options.lang `en` (the default), `ru` or `kk`.
 * @throws RangeError for a field without evidence, an unknown style, language or option; the message
 *   names the nearest.
 * @example citation(ratification('C135'), 'registered', { style: 'csl-json' })[0].id // 'normlex-ratifications-312280'
 */
export function citation<R extends EvidencedRecord>(
  record: R,
  field: EvidencedField<R>,
  options: CitationOptions<'csl-json'> & { readonly style: 'csl-json' },
): readonly CslItem[];
export function citation<R extends EvidencedRecord>(
  record: R,
  field: EvidencedField<R>,
  options?: CitationOptions<Exclude<CitationStyle, 'csl-json'>>,
): string;
export function citation<R extends EvidencedRecord>(
  record: R,
  field: EvidencedField<R>,
  options: CitationOptions = {},
): string | readonly CslItem[] {
  const pieces = evidence(record, field);
  // A record of another State that was passed by mistake is not called one of Kazakhstan.
  const isOurs = pieces.every(({ source }) => source === undefined || knows(source));
  const named = { countries, instruments, laws, state: isOurs ? 'KAZ' : undefined };
  return citationIn({ ...named, sources }, record, field, pieces, options);
}

function knows(id: string): boolean {
  return sources.some((source) => source.id === id);
}

export function citationIn(
  data: NamedRecords & { readonly sources: readonly Source[] },
  record: EvidencedRecord,
  field: string,
  pieces: readonly Evidence[],
  options: CitationOptions,
): string | readonly CslItem[] {
  checkOptions(options, ['style', 'lang']);
  const { style = 'text', lang = 'en' } = options;
  checkName(style, citationStyles, 'style of citations');
  const words = citationWords(lang);
  const fact = factOf(record, field, { named: data, words, lang });
  const references = referencesOf(data.sources, pieces);
  const each = (format: (reference: Reference) => string) => references.map(format).join('\n');
  switch (style) {
    case 'text':
      return `${fact.sentence}\n${each((one) => textLine(one, words))}`;
    case 'markdown':
      return `${fact.sentence}\n\n${each((one) => `- ${markdownLine(one, words)}`)}`;
    case 'bibtex':
      return each((one) => bibtex(one, fact, words));
    case 'ris':
      return each((one) => ris(one, fact, words));
    case 'csl-json':
      return references.map((one) => cslItem(one, fact, words));
    default:
      return style satisfies never;
  }
}
