import type { TextForm, Wanted } from '../dataset/schema-issues.js';
import { quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

/** A dataset of organizations, one of them a line. */
const datasetOf = (...organizations: readonly string[]): string =>
  `{"organizations": [\n${organizations.join(',\n')}\n]}\n`;

/** An organization as the schema has it, with some of its text replaced. */
const organization = (from = '', to = ''): string =>
  '{"id": "ilo", "name": {"en": "ILO"}, "kind": "office", "evidence": {"name": [{"grade": "unverified"}]}, "checked": "2026-11-22"}'.replace(
    from,
    to,
  );

const good = /* @__PURE__ */ datasetOf(/* @__PURE__ */ organization());

export const missingValue = defineNoticeRule({
  code: 'dataset.missing-value',
  on: ['missing-value'],
  severity: 'error',
  title: 'A record lacks a field that the schema asks for',
  why: 'Every value has a place in the schema, and evidence beside it. Where no document says what the value is, the word "unknown" says so.',
  bad: datasetOf(organization('"kind": "office", ')),
  good,
  say: ({ name }) => ({
    message: `The field ${quoted(name)} is missing.`,
    hint: 'Every record of the collection has it; "unknown" is an answer where the schema allows it.',
  }),
});

export const unknownField = defineNoticeRule({
  code: 'dataset.unknown-field',
  on: ['unknown-field'],
  severity: 'error',
  title: 'A record has a field that is not in the schema',
  why: 'Most often the name of a field is misspelt. What the schema has no field for can stand in a note.',
  bad: datasetOf(organization('"kind"', '"knid"')),
  good,
  say: ({ name, collection, suggestion }) => ({
    message: `The schema of ${collection} has no field ${quoted(name)}.`,
    hint:
      suggestion === undefined
        ? 'Take it out, or put what it says into a note.'
        : `Did you mean "${suggestion}"?`,
  }),
});

export const wrongValue = defineNoticeRule({
  code: 'dataset.value',
  on: ['wrong-value'],
  severity: 'error',
  title: 'A value is not what the schema asks for',
  why: 'The finding says what the schema asks for: a form of text, one of a list of words, a list, an object.',
  bad: datasetOf(organization('2026-11-22', '22.11.2026')),
  good,
  say: ({ name, wanted }) => {
    const expected = wantedInWords(wanted);
    return {
      message: `${name === '' ? 'The record' : `The field ${quoted(name)}`} is not what the schema asks for.`,
      hint: `Write ${expected}.`,
      expected,
    };
  },
});

export const unknownCollection = defineNoticeRule({
  code: 'dataset.unknown-collection',
  on: ['unknown-collection'],
  severity: 'warning',
  title: 'A dataset has a collection that is not in the schema',
  why: 'Its records are not checked. Most often the name of a collection is misspelt.',
  bad: good.replace('{', '{"organisations": [],\n '),
  good,
  say: ({ name, suggestion }) => ({
    message: `A dataset has no collection ${quoted(name)}, so it is not checked.`,
    hint: suggestion === undefined ? 'Take it out.' : `Did you mean "${suggestion}"?`,
  }),
});

const forms: Readonly<Record<TextForm, string>> = {
  country: 'three capital letters of ISO 3166-1, such as KAZ',
  date: 'a date: YYYY-MM-DD, YYYY-MM or YYYY',
  day: 'a day of the calendar, YYYY-MM-DD',
  event: 'the date of the event and words in small letters, joined by hyphens',
  instrument: 'C or P and three digits, such as C087 or P029',
  knownDate: 'a date, YYYY-MM-DD, YYYY-MM or YYYY, or the word unknown',
  law: 'the id of a law, such as Z990000029_ or kz-10-I-1996',
  lawNumber: 'the number of a law without spaces, such as 29-II',
  record: 'words in small letters joined by hyphens',
  source: 'the id of a source: words joined by hyphens, such as ilo-news-2024',
  text: 'one line of text without spaces at its ends or double spaces',
};

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function wantedInWords(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'form':
      return forms[wanted.form];
    case 'options':
      return wanted.options.map(quoted).join(' or ');
    case 'type':
      return types[wanted.type] ?? wanted.type;
    case 'more':
      return `at least ${wanted.least}`;
    case 'other':
      return 'another value';
  }
}
