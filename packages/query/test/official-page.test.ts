import {
  countries,
  type Instrument,
  instruments,
  type Law,
  laws,
  type Supervision,
  sources,
  supervision,
} from '@ilo-kz/data';
import { expect, test } from 'vitest';
import { instrument, law, officialPage, ratification } from '../src/index.js';

test('a law has its page in the legal database, in Russian before the translations', () => {
  expect(officialPage(law('Z000000116_'))).toBe('https://adilet.zan.kz/rus/docs/Z000000116_');
});

test('a ratification has the page of its law', () => {
  expect(officialPage(ratification('C087'))).toBe(officialPage(law('Z990000029_')));
});

/** An instrument with its number in NORMLEX, as a source in the records shows it. */
function numbered(code: string, normlex: number, shownBy: string): Instrument {
  const record = instrument(code);
  const evidence = { normlex: [{ source: shownBy, grade: 'official', says: String(normlex) }] };
  return { ...record, normlex, evidence: { ...record.evidence, ...evidence } } as Instrument;
}

test('an instrument has a page of NORMLEX with its number, its text before lists about it', () => {
  expect(officialPage(numbered('C039', 312184, 'normlex-C039'))).toMatch(
    /:12100:.*INSTRUMENT_ID:312184/,
  );
  expect(officialPage(numbered('C132', 312277, 'normlex-ratifications-312277'))).toMatch(
    /:11300:.*INSTRUMENT_ID:312277/,
  );
});

test('a comment has the page whose address has its number, and no other', () => {
  const pages = supervision.map((act) => [act.comment, officialPage(act)] as const);
  for (const [comment, page] of pages) {
    if (comment !== undefined && page !== undefined) {
      expect(page).toMatch(new RegExp(`COMMENT_ID.*(?::|%3A)${comment}(?!\\d)`));
    }
  }
  const source = sources.find(({ url }) => url?.includes('COMMENT_ID'));
  const [number = ''] = /\d{7}/.exec(source?.url ?? '') ?? [];
  const cited = { comment: [{ source: source?.id, grade: 'official', says: number }] };
  const act = {
    ...supervision[0],
    comment: Number(number),
    evidence: cited,
  } as unknown as Supervision;
  expect(officialPage(act)).toBe(source?.url);
  expect(officialPage({ ...act, comment: 1 })).toBeUndefined();
});

test('an official document has its own address, and no other document is an official page', () => {
  const official = sources.filter(({ tier, url }) => tier === 'official' && url);
  for (const one of official.slice(0, 5)) expect(officialPage(one)).toBe(one.url);
  for (const one of sources.filter(({ tier }) => tier === 'secondary').slice(0, 5)) {
    expect(officialPage(one)).toBeUndefined();
  }
});

test('no address is made up: each is that of an official source which the record cites', () => {
  const known = new Map(sources.map(({ url, tier }) => [url, tier]));
  for (const record of [...instruments, ...laws, ...supervision]) {
    const page = officialPage(record);
    if (page !== undefined) expect(known.get(page)).toBe('official');
  }
});

test('where no page was seen there is none', () => {
  expect(officialPage(instrument('C001'))).toBeUndefined();
  // The number alone is not enough.
  expect(officialPage(numbered('C001', 312146, 'normlex-C039'))).toBeUndefined();
  // It cites the page of another law.
  const another = { ...law('Z000000116_'), id: 'kz-116-2000' as Law['id'] };
  expect(officialPage(another)).toBeUndefined();
  for (const country of countries.slice(0, 3)) expect(officialPage(country)).toBeUndefined();
});
