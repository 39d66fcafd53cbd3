import * as data from '@ilo-kz/data';
import { describe, expect, test } from 'vitest';
import { citationWords } from '../src/citation/words.js';
import { citedFields, type EvidencedRecord, optionalFields } from '../src/evidence.js';
import {
  citation,
  citationLanguages,
  citationStyles,
  instrument,
  ratification,
  unknowns,
  withDataset,
} from '../src/index.js';

const record = ratification('C135');

describe('a citation', () => {
  test('begins with the value, then supporting documents, and contradicting ones last', () => {
    const [fact, first, ...others] = citation(record, 'inForce').split('\n');
    expect(fact).toBe(
      "Kazakhstan, Convention No. 135 (Workers' Representatives Convention, 1971), entry into force for the State: 2001-12-13.",
    );
    expect(first).toMatch(/^International Labour Organization\. NORMLEX, ratifications/);
    expect(first).toMatch(
      /The document gives the registration of the ratification, 2000-12-13; .*twelve months.*\(rule registration-plus-12-months\)\.$/,
    );
    expect(others.at(-1)).toMatch(
      /This document contradicts the value; it states: 1999-12-30\. It is not followed for this reason: /,
    );
  });

  test.each([
    [
      'en',
      /^Kazakhstan, Convention No\. 135 \(.+\), registration of the ratification with the ILO: 2000-12-13\.\n/,
      /Official document, published by the ILO or by a State\./,
    ],
    [
      'ru',
      /^Казахстан, Конвенция № 135 \(.+\), регистрация ратификации в МОТ: 2000-12-13\.\n/,
      /Официальный документ, опубликован МОТ или государством\./,
    ],
    [
      'kk',
      /^Қазақстан, № 135 Конвенция \(.+\), ратификацияның ХЕҰ-да тіркелуі: 2000-12-13\.\n/,
      /Ресми құжат: ХЕҰ немесе мемлекет жариялаған\./,
    ],
  ] as const)('is in %s', (lang, fact, grade) => {
    const text = citation(record, 'registered', { lang });
    expect(text).toMatch(fact);
    expect(text).toMatch(grade);
  });

  test('as Markdown has links that brackets and spaces do not break', () => {
    expect(citation(record, 'law', { style: 'markdown' })).toMatch(
      /\n\n- Adilet[^\n]*\[О ратификации[^\n]*\]\(<https:\/\/adilet\.zan\.kz\/rus\/docs\/Z990000013_>\), 1999-12-30/,
    );
  });

  test('as CSL-JSON has dates in parts, in their own precision', () => {
    const [item] = citation(record, 'law', { style: 'csl-json' });
    expect(item).toMatchObject({
      id: 'adilet-Z990000013_-ru',
      type: 'webpage',
      issued: { 'date-parts': [[1999, 12, 30]] },
      accessed: { 'date-parts': [[2026]] },
      note: expect.stringMatching(
        /, national law of ratification: Law No\. 13-II of 1999-12-30 \(Z990000013_\)\. Official document/,
      ),
    });
  });

  test('lists a document once, even if it supports several periods', () => {
    const lines = citation(instrument('C155'), 'category').split('\n').slice(1);
    expect(new Set(lines).size).toBe(lines.length);
    const items = citation(instrument('C155'), 'category', { style: 'csl-json' });
    expect(items).toHaveLength(lines.length);
  });

  test('has no key twice, although a document may support a value in several places', () => {
    for (const one of [...data.ratifications, ...data.events, ...data.publications]) {
      for (const field of citedFields(one)) {
        const cite = (style: 'bibtex' | 'ris' | 'csl-json') =>
          citation(one, field as never, { style } as never) as unknown;
        const keys = [
          [...String(cite('bibtex')).matchAll(/^@misc\{(.*),$/gm)],
          [...String(cite('ris')).matchAll(/^ID {2}- (.*)$/gm)],
        ].map((matches) => matches.map(([, key]) => key));
        const ids = (cite('csl-json') as readonly { readonly id: string }[]).map(({ id }) => id);
        for (const list of [...keys, ids]) expect(new Set(list).size).toBe(list.length);
      }
    }
  });

  test('of every value in every style and language has a sentence for each document', () => {
    const { claims, countries, events, indicators, laws, organizations } = data;
    const { programmes, publications, roadmaps, supervision } = data;
    const firsts = [
      [claims, countries, events, indicators, laws, organizations],
      [programmes, publications, roadmaps, supervision],
    ].flatMap((collections) => collections.map((records) => records[0]));
    for (const one of [record, instrument('C155'), instrument('C163'), ...firsts]) {
      if (one === undefined) continue;
      for (const field of citedFields(one)) {
        for (const style of citationStyles) {
          for (const lang of citationLanguages) {
            const cited = JSON.stringify(citation(one, field as never, { style, lang } as never));
            expect(cited).not.toMatch(/undefined|\[object|null|NaN/);
          }
        }
      }
    }
  });

  test.each([
    [data.laws[0], 'number', /^Kazakhstan, Law No\. 115-II of 2000-12-14 \(Z000000115_\), number /],
    [data.countries.find(({ code }) => code === 'KAZ'), 'iloName', /^Kazakhstan \(KAZ\), name in /],
    [
      data.claims[2],
      'total',
      /^Claim on ratifications: Turkmenistan \(.+\), total number .+: 10\./,
    ],
    [data.indicators[0], 'value', /^Kazakhstan, “.+” \(.+\), value: /],
    [data.organizations[0], 'name', /^.+ \(actrav\), name/],
    [data.events[0], 'date', /^Event “.+” \(1919-04-11-.+\), date: 1919-04-11\./],
    [data.supervision[0], 'dates', /^Kazakhstan, freedom of association case No\. 2198, /],
  ])('names what the value is of, case %#', (one, field, fact) => {
    expect(citation(one as never, field as never)).toMatch(fact);
  });

  test('of a record of another dataset does not say that it is of Kazakhstan', () => {
    const own = { ...record, evidence: { registered: [{ source: 'own', grade: 'official' }] } };
    expect(citation(own as never, 'registered')).toMatch(/^Convention No\. 135 /);
    const { citation: cite } = withDataset({ ratifications: [own as never] });
    expect(cite(own as never, 'registered')).toMatch(/^Convention No\. 135 /);
  });

  test.each(citationLanguages)('has a word in %s for each field that can be cited', (lang) => {
    const { fields } = citationWords(lang);
    const { sources: _sources, ...collections } = data as unknown as Readonly<
      Record<string, readonly EvidencedRecord[]>
    >;
    const evidenced = Object.values(collections)
      .filter((records) => Array.isArray(records))
      .flat()
      .filter((one) => typeof one === 'object' && 'evidence' in one);
    const cited = new Set(evidenced.flatMap((one) => citedFields(one)));
    const names = [...cited, ...optionalFields].map((field) => field.split('.')[0] ?? '');
    expect(names.filter((name) => fields[name] === undefined)).toEqual([]);
  });

  test.each([
    [{ style: 'bibtext' }, /no style of citations "bibtext"\. Did you mean bibtex\?/],
    [{ lang: 'kz' }, /no language of citations "kz"/],
    [{ stile: 'ris' }, /no option "stile"\. Did you mean style\?/],
    ['ris', /"ris" is not an object with options\. Options: style, lang\./],
  ])('with the options %o is rejected', (options, message) => {
    expect(() => citation(record, 'law', options as never)).toThrow(message);
    expect(() => citation(record, 'law', options as never)).toThrow(RangeError);
  });
});

test('a citation as BibTeX has one entry for each document, in which nothing is markup', () => {
  const text = citation(record, 'registered', { style: 'bibtex' });
  const entries = text.split(/(?=^@misc)/m);
  const keys = entries.map((entry) => /^@misc\{([^,\s]+),$/m.exec(entry)?.[1]);
  expect(new Set(keys).size).toBe(entries.length);
  expect(keys[0]).toMatch(/^normlex-ratifications-312280-C135-registered$/);
  for (const entry of entries) {
    expect(entry).toMatch(/^ {2}title = \{.+\},$/m);
    expect(entry).toMatch(/^ {2}author = \{\{.+\}\},$/m);
    expect(entry).toMatch(/^ {2}urldate = \{\d{4}(-\d\d){0,2}\},$/m);
    const open = entry.replace(/\\[{}]/g, '').match(/\{/g)?.length;
    expect(entry.replace(/\\[{}]/g, '').match(/\}/g)?.length).toBe(open);
    expect(entry.replace(/^ {2}url = .*$/m, '')).not.toMatch(/(?<!\\)[&%$#_](?![^{]*,\n {2}title)/);
  }
});

test('a citation as RIS has one entry for each document, tag by tag', () => {
  const text = citation(record, 'registered', { style: 'ris' });
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  const count = (tag: string) => lines.filter((line) => line.startsWith(`${tag}  - `)).length;
  const documents = citation(record, 'registered', { style: 'csl-json' }).length;
  expect([count('TY'), count('ER'), count('TI')]).toEqual([documents, documents, documents]);
});

test('every unknown value has a reason', () => {
  const found = unknowns();
  expect(found.find(({ id, field }) => id === 'C131' && field === 'registered')?.why).toMatch(
    /No document/,
  );
  expect(found.every(({ why, id }) => why !== '' && id !== '')).toBe(true);
});
