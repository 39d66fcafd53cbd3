import type { TextForm, Wanted } from '../dataset/schema-issues.js';
import { quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

/** A dataset of organizations, one per line. */
const datasetOf = (...organizations: readonly string[]): string =>
  `{"organizations": [\n${organizations.join(',\n')}\n]}\n`;

/** A valid organization, with some of its text replaced. */
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
  title: 'A required field of a record is missing',
  why: 'The schema requires the field. If no document gives its value, the value is the word "unknown", where the schema allows it.',
  bad: datasetOf(organization('"kind": "office", ')),
  good,
  say: ({ name }) => ({
    message: `The field ${quoted(name)} is missing.`,
    hint: 'Add the field. If no document gives its value and the schema allows it, write "unknown".',
  }),
});

export const unknownField = defineNoticeRule({
  code: 'dataset.unknown-field',
  on: ['unknown-field'],
  severity: 'error',
  guesses: true,
  title: 'A record has a field that is not in the schema',
  why: 'Most often the name of a field is misspelt. Other information can be written in a note.',
  bad: datasetOf(organization('"kind"', '"knid"')),
  good,
  say: ({ name, collection, suggestion }) => ({
    message: `The schema of ${collection} has no field ${quoted(name)}.`,
    hint:
      suggestion === undefined
        ? 'Remove it, or move its text into a note.'
        : `Did you mean "${suggestion}"?`,
  }),
});

export const wrongValue = defineNoticeRule({
  code: 'dataset.value',
  on: ['wrong-value'],
  severity: 'error',
  title: 'A value does not match the schema',
  why: 'The finding says what the schema requires, such as a format of text, one word of a list, a list or an object.',
  bad: datasetOf(organization('2026-11-22', '22.11.2026')),
  good,
  say: ({ name, wanted }) => {
    const expected = wantedInWords(wanted);
    return {
      message: `${name === '' ? 'The record' : `The field ${quoted(name)}`} does not match the schema.`,
      hint: `Write ${expected}.`,
      expected,
    };
  },
});

export const unknownCollection = defineNoticeRule({
  code: 'dataset.unknown-collection',
  on: ['unknown-collection'],
  severity: 'warning',
  guesses: true,
  title: 'A dataset has a collection that is not in the schema',
  why: 'Its records are not checked. Most often the name of a collection is misspelt.',
  bad: good.replace('{', '{"organisations": [],\n '),
  good,
  say: ({ name, suggestion }) => ({
    message: `The schema has no collection ${quoted(name)}, so it is not checked.`,
    hint: suggestion === undefined ? 'Remove it.' : `Did you mean "${suggestion}"?`,
  }),
});

const forms: Readonly<Record<TextForm, string>> = {
  country: 'three capital letters of ISO 3166-1, such as KAZ',
  date: 'a date: YYYY-MM-DD, YYYY-MM or YYYY',
  day: 'a day of the calendar, YYYY-MM-DD',
  event: 'the date of the event and words in lower case, joined by hyphens',
  instrument: 'C or P and three digits, such as C087 or P029',
  knownDate: 'a date, YYYY-MM-DD, YYYY-MM or YYYY, or the word unknown',
  law: 'the id of a law, such as Z990000029_ or kz-10-I-1996',
  lawNumber: 'the number of a law without spaces, such as 29-II',
  record: 'words in lower case joined by hyphens',
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
