import type { Country, Instrument, Law } from '@ilo-kz/data';
import { label } from '../label.js';
import type { ExplainLanguage } from '../phrases.js';
import type { Collected } from './collection.js';
import type { CitationWords } from './words.js';

/** The records whose names a citation uses. */
export interface NamedRecords {
  readonly instruments: readonly Instrument[];
  readonly laws: readonly Law[];
  readonly countries: readonly Country[];
  /** The State of ratifications, laws and supervision, where it is known. */
  readonly state: string | undefined;
}

/** Names records in one language. */
export interface Naming {
  readonly named: NamedRecords;
  readonly words: CitationWords;
  readonly lang: ExplainLanguage;
}

/**
 * What a record is, so that a reader who does not know our codes can find it: the State and the
 * instrument of a ratification, the number and date of a law.
 */
export function subjectOf(one: Collected, naming: Naming): string {
  const { words, lang, named } = naming;
  const state = named.state === undefined ? [] : [stateName(named.state, naming)];
  switch (one.collection) {
    case 'ratifications':
      return [...state, instrumentName(one.record.instrument, naming)].join(', ');
    case 'instruments':
      return instrumentName(one.record.code, naming, one.record);
    case 'laws':
      return [...state, lawName(one.record, naming)].join(', ');
    case 'countries':
      return `${one.record.name[lang]} (${one.record.code})`;
    case 'claims': {
      const { id, country, stated } = one.record;
      const date = stated === 'unknown' ? [] : [stated];
      return `${[`${words.kinds.claims}: ${stateName(country, naming)}`, ...date].join(', ')} (${id})`;
    }
    case 'indicators':
      return `${stateName(one.record.country, naming)}, ${titled(one.record, naming)}`;
    case 'organizations':
      return `${label(one.record, lang).text} (${one.record.id})`;
    case 'events':
    case 'programmes':
    case 'publications':
    case 'roadmaps':
      return `${words.kinds[one.collection]} ${titled(one.record, naming)}`;
    case 'supervision': {
      const { id, kind, instruments = [], adopted, dates, caseNumber } = one.record;
      const act = words.values[kind] ?? kind;
      const when = adopted ?? dates?.[0];
      return `${[
        ...state,
        caseNumber === undefined ? act : `${act} ${lang === 'en' ? 'No.' : '№'} ${caseNumber}`,
        ...instruments.map((code) => words.instrument(code)),
        ...(when === undefined ? [] : [when]),
      ].join(', ')} (${id})`;
    }
    default:
      return one satisfies never;
  }
}

/** `Convention No. 87 (Freedom of Association and … Convention, 1948)`. */
function instrumentName(
  code: string,
  { named, words, lang }: Naming,
  record = named.instruments.find((one) => one.code === code),
): string {
  const name = words.instrument(code);
  return record === undefined ? name : `${name} (${label(record, lang).text})`;
}

/** `Law No. 29-II of 1999-12-30 (Z990000029_)`. */
export function lawName({ id, kind, number, date }: Law, { words }: Naming): string {
  const known = (text: string) => (text === 'unknown' ? undefined : text);
  return words.law({ id, isCode: kind === 'code', number: known(number), date: known(date) });
}

/** The name of a State in the language; its code where the dataset does not have it. */
export function stateName(code: string, { named, lang }: Naming): string {
  return named.countries.find((one) => one.code === code)?.name[lang] ?? code;
}

function titled(
  record: { readonly id: string; readonly title: { readonly en: string } },
  { words, lang }: Naming,
): string {
  return `${words.quoted(label(record, lang).text)} (${record.id})`;
}
