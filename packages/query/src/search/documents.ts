import type { CollectionName } from '@ilo-kz/data';
import { claims } from '@ilo-kz/data/claims';
import { countries } from '@ilo-kz/data/countries';
import { events } from '@ilo-kz/data/events';
import { indicators } from '@ilo-kz/data/indicators';
import { instruments } from '@ilo-kz/data/instruments';
import { laws } from '@ilo-kz/data/laws';
import { organizations } from '@ilo-kz/data/organizations';
import { programmes } from '@ilo-kz/data/programmes';
import { publications } from '@ilo-kz/data/publications';
import { roadmaps } from '@ilo-kz/data/roadmaps';
import { supervision } from '@ilo-kz/data/supervision';
import type { LabelLanguage } from '../label.js';

/** The searchable texts of a record. */
export interface SearchDocument {
  /** Collection and id: `instruments/C087`. */
  readonly key: string;
  readonly collection: CollectionName;
  readonly id: string;
  readonly names: Readonly<Partial<Record<LabelLanguage, string>>>;
  /** Codes, numbers and other spellings of the id. */
  readonly codes: readonly string[];
  /** Subject, texts of the record in English, and the numbers of Cyrillic names. */
  readonly text: string;
}

/** A document for each searchable record. */
export function searchDocuments(): readonly SearchDocument[] {
  return [
    ...instruments.map(({ code, number, title, subject, aliases = [] }) =>
      document('instruments', code, title, [subject], [code, String(number), ...aliases]),
    ),
    ...laws.map(({ id, number, title, provisions = [] }) =>
      document('laws', id, title, provisions, [id, number]),
    ),
    ...countries.map(({ code, name, iloName }) =>
      document('countries', code, name, iloName === name.en ? [] : [iloName], [code]),
    ),
    ...organizations.map(({ id, name, formerName = '' }) =>
      document('organizations', id, name, [formerName]),
    ),
    ...programmes.map(({ id, title, objectives = [], priorities = [] }) =>
      document('programmes', id, title, [...objectives, ...priorities]),
    ),
    ...roadmaps.map(({ id, title, areas }) =>
      document(
        'roadmaps',
        id,
        title,
        areas.flatMap((area) => [area.title, ...area.commitments.map(({ measure }) => measure)]),
      ),
    ),
    ...events.map(({ id, title, outcomes = [], participants = [] }) =>
      document('events', id, title, [
        ...outcomes,
        ...participants.flatMap(({ name = '', role }) => [name, role]),
      ]),
    ),
    ...publications.map(({ id, title, topics = [] }) =>
      document('publications', id, title, topics),
    ),
    ...indicators.map(({ id, title }) => document('indicators', id, title)),
    ...claims.map(({ id, country }) =>
      document('claims', id, { en: id.replaceAll('-', ' ') }, [country]),
    ),
    ...supervision.map((act) => {
      const {
        id,
        kind,
        instruments: named = [],
        outcomes = [],
        adopted,
        dates = [],
        comment,
      } = act;
      const year = (adopted ?? dates[0] ?? '').slice(0, 4);
      const name = [kind.replaceAll('-', ' '), ...named, year].join(' ').trim();
      const codes = comment === undefined ? [] : [String(comment)];
      return document('supervision', id, { en: name }, outcomes, codes);
    }),
  ];
}

function document(
  collection: CollectionName,
  id: string,
  names: SearchDocument['names'],
  texts: readonly string[] = [],
  codes: readonly string[] = [],
): SearchDocument {
  return {
    key: `${collection}/${id}`,
    collection,
    id,
    names,
    codes,
    text: [...texts, ...numbersIn(names.ru), ...numbersIn(names.kk)].join(' '),
  };
}

/** The numbers of Cyrillic titles, so that a search in Latin letters finds a number or year in them. */
function numbersIn(name = ''): readonly string[] {
  return name.match(/\d+/g) ?? [];
}
