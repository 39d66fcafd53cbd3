import type { TextForm, Wanted } from '../../dataset/wanted.js';
import { quoted } from '../quoted.js';
import type { Said } from '../said.js';

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

function wantedIn(wanted: Wanted): string {
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

export const dataset = {
  missingValue: (field: string): Said => ({
    message: `The field ${quoted(field)} is missing.`,
    hint: 'Every record of the collection has it; "unknown" is an answer where the schema allows it.',
  }),
  unknownField: (found: {
    readonly field: string;
    readonly collection: string;
    readonly nearest: string | undefined;
  }): Said => ({
    message: `The schema of ${found.collection} has no field ${quoted(found.field)}.`,
    hint:
      found.nearest === undefined
        ? 'Take it out, or put what it says into a note.'
        : `Did you mean "${found.nearest}"?`,
  }),
  value: ({ field, wanted }: { readonly field: string; readonly wanted: Wanted }): Said => {
    const expected = wantedIn(wanted);
    return {
      message: `${field === '' ? 'The record' : `The field ${quoted(field)}`} is not what the schema asks for.`,
      hint: `Write ${expected}.`,
      expected,
    };
  },
  duplicateId: (twice: {
    readonly id: string;
    readonly collection: string;
    readonly line: number;
  }): Said => ({
    message: `${quoted(twice.id)} stands in ${twice.collection} already, on line ${twice.line}.`,
    hint: 'Keep one of the two records.',
  }),
  unresolvedName: (name: {
    readonly id: string;
    readonly collections: readonly string[];
    readonly nearest: string | undefined;
  }): Said => ({
    message: `${quoted(name.id)} is no record of ${name.collections.join(', ')} in this dataset.`,
    hint:
      name.nearest === undefined
        ? 'Add the record, or take the name out.'
        : `Did you mean "${name.nearest}"?`,
  }),
  unknownCollection: (found: {
    readonly name: string;
    readonly nearest: string | undefined;
  }): Said => ({
    message: `A dataset has no collection ${quoted(found.name)}, so it is not checked.`,
    hint: found.nearest === undefined ? 'Take it out.' : `Did you mean "${found.nearest}"?`,
  }),
};
