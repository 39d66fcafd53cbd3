import type { Evidence, Instrument, Law, Ratification, Source, Supervision } from '@ilo-kz/data';
import { sources } from '@ilo-kz/data/sources';
import { checkRecord, type EvidencedRecord } from './evidence.js';
import { law } from './lookup.js';

// Like source.ts a module of its own, because it loads the sources, the largest collection.

/**
 * The address of the official page about exactly what a record is about: the text of a law in the legal
 * database of the State, and in NORMLEX the page of an instrument, a comment or a case. A ratification
 * has the page of its law; an official source has its own.
 *
 * Only an address that was seen is returned, never one that was put together from a number.
 *
 * @returns `undefined` if no such page was seen.
 * @throws RangeError for anything but a record.
 * @example officialPage(law('Z990000029_'))?.endsWith('/docs/Z990000029_') // true
 */
export function officialPage(record: EvidencedRecord | Source): string | undefined {
  if (isSource(record)) return record.tier === 'official' ? record.url : undefined;
  checkRecord(record);
  if (isRatification(record)) return officialPage(law(record.law as string));
  const parts = ownPart(record);
  if (parts === undefined) return undefined;
  const pieces = Object.values<readonly Evidence[]>({ ...record.evidence }).flat();
  const cited = new Set(pieces.map(({ source }) => source));
  const pages = sources.filter(
    ({ id, tier, url }) => tier === 'official' && cited.has(id) && url !== undefined,
  );
  for (const part of parts) {
    const own = pages.filter(({ url = '' }) => part.test(url));
    const found = languages.flatMap((lang) => own.filter(({ language }) => language === lang))[0];
    const page = found ?? own[0];
    if (page) return page.url;
  }
  return undefined;
}

/** Laws first in the languages in which they were adopted; pages of the ILO first in English. */
const languages = ['ru', 'kk', 'en'];

/** What the address of the record's own page has, the best kind of page first. */
function ownPart(record: EvidencedRecord): readonly RegExp[] | undefined {
  if (isInstrument(record)) {
    const { normlex } = record;
    // The text of the instrument; then the list of its ratifications, and that of the reports.
    return normlex === undefined
      ? undefined
      : ['12100', '11300', '14001'].map((page) => numbered(`P${page}_INSTRUMENT_ID`, normlex));
  }
  if (isSupervision(record)) {
    if (record.comment !== undefined) return [numbered('COMMENT_ID', record.comment)];
    return record.caseNumber === undefined ? undefined : [/COMPLAINT_TEXT_ID/];
  }
  return isLaw(record) ? [new RegExp(`/docs/${record.id}(?![A-Za-z0-9])`)] : undefined;
}

/** The number in an address as NORMLEX has it: `COMMENT_ID,P13100_LANG_CODE:2249339,en`. */
function numbered(name: string, number: number): RegExp {
  return new RegExp(`${name}(?:(?:,|%2C)\\w+)*(?::|%3A)${number}(?!\\d)`);
}

function isSource(record: EvidencedRecord | Source): record is Source {
  return typeof record === 'object' && record !== null && 'tier' in record;
}

function isRatification(record: EvidencedRecord): record is Ratification {
  return 'law' in record && 'action' in record;
}

function isInstrument(record: EvidencedRecord): record is Instrument {
  return 'category' in record;
}

function isSupervision(record: EvidencedRecord): record is Supervision {
  return 'comment' in record || 'caseNumber' in record;
}

function isLaw(record: EvidencedRecord): record is Law {
  return 'stage' in record && 'number' in record;
}
