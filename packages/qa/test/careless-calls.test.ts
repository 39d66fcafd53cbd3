import * as data from '@ilo-kz/data';
import * as bindingDelay from '@ilo-kz/data/binding-delay';
import * as collections from '@ilo-kz/data/collections';
import * as dates from '@ilo-kz/data/dates';
import * as nearest from '@ilo-kz/data/nearest';
import * as query from '@ilo-kz/query';
import * as changes from '@ilo-kz/query/changes';
import * as search from '@ilo-kz/query/search';
import * as states from '@ilo-kz/query/states';
import * as schema from '@ilo-kz/schema';
import * as datasetRules from '@ilo-kz/schema/dataset-rules';
import * as validation from '@ilo-kz/validate';
import { baselineText, columnsOf } from '@ilo-kz/validate/node';
import { expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';

type AnyFunction = (...args: readonly unknown[]) => unknown;

const status = query.status('C087', { on: '2000' });
const record = query.ratification('C087');
const [law] = data.laws;
const [fault] = datasetRules.checkDataset(datasetRules.recordsOf({ laws: [law, law] }));
if (!fault) throw new Error('Two laws with one id are a fault.');

/** Correct arguments, of which one at a time is replaced. Other functions take one. */
const correct: Readonly<Record<string, readonly unknown[]>> = {
  status: ['C087', { on: '2000' }],
  isRatified: ['C087', { on: '2000' }],
  isInForce: ['C087', { on: '2000' }],
  explain: [status, {}],
  explainReason: [status.law.reason, {}],
  compare: [['KAZ'], {}],
  evidence: [record, 'registered'],
  citation: [record, 'registered', {}],
  label: [query.instrument('C087'), 'kk'],
  changes: [{}, {}],
  search: ['labour', {}],
  plusMonths: ['2000-01-01', 12],
  overlap: ['2000', '2001'],
  idOf: ['laws', { id: 'Z1' }],
  nearest: ['laws', ['laws']],
  slipsBetween: ['one', 'two'],
  validate: ['a,b\n', {}],
  validateAndFix: ['a,b\n', {}, { copy: () => undefined, log: () => undefined }],
  reportView: [await validation.validate('a,b\n').report(), {}],
  parseInstrument: ['C087', {}],
  findReferences: ['C087', {}],
  fieldValue: [record, 'registered'],
  evidenceOf: ['Law', ['date'], []],
  messageOf: [fault, {}],
  titleOf: [fault.rule, {}],
};

const careless: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  NaN: Number.NaN,
  number: 5,
  boolean: true,
  text: 'zzz',
  'an empty text': '',
  'the name of a method': 'constructor',
  __proto__: '__proto__',
  'an empty list': [],
  'a list with the code': ['C087'],
  'a list with null': [null],
  'an empty object': {},
  'an object without a prototype': Object.create(null),
  'an unknown option': { cuontry: 'UZB' },
  'a function': () => 1,
  symbol: Symbol('s'),
  bigint: 10n,
  'a Date': new Date(0),
  'a Map': new Map(),
  'a Promise': Promise.resolve('a'),
  'a String': new String('C087'),
};

/** What an engine says when a program did not look at what it was given. */
const fromInside =
  /Cannot (?:read|set|convert|use|destructure|mix)|is not a function|is not iterable|Invalid (?:array|string|time)|Maximum call|serialize a BigInt/;

const modules = {
  data,
  bindingDelay,
  collections,
  dates,
  nearest,
  query,
  changes,
  search,
  states,
  schema,
  datasetRules,
  validation,
};

const functions = Object.entries(modules).flatMap(([module, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    typeof value === 'function' && /^[a-z]/.test(name)
      ? [[module, name, value as AnyFunction] as const]
      : [],
  ),
);

test.each(some(functions, 30))(
  '%s: %s answers, or refuses with a sentence',
  async (_module, name, call) => {
    const args = correct[name] ?? [undefined];
    const faults: string[] = [];
    for (const [index] of args.entries()) {
      for (const [what, value] of Object.entries(careless)) {
        const error = await errorOf(() => call(...args.with(index, value)));
        if (error === undefined) continue;
        const isOurs = error instanceof RangeError || error instanceof TypeError;
        if (!isOurs || fromInside.test(error.message) || error.message.length < 15) {
          faults.push(`argument ${index}, ${what}: ${String(error)}`);
        }
      }
    }
    expect(faults).toEqual([]);
  },
);

async function errorOf(call: () => unknown): Promise<Error | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/** Calls that were answered as if something else had been asked. */
const silent: readonly (readonly [what: string, call: () => unknown, message: RegExp])[] = [
  ['a list with a code', () => query.status(['C087'] as never, { on: '2000' }), /\["C087"\]/],
  [
    'another State',
    () => query.status('C087', { on: '2000', country: 'UZB' } as never),
    /questionsOf/,
  ],
  ['unknowns of a State', () => query.unknowns({ country: 'UZB' } as never), /option "country"/],
  ['a rank on a date', () => (query.rank as AnyFunction)('UZB', { on: '2000' }), /option "on"/],
  ['a region with options', () => query.region({ on: '2000' } as never), /option "on"/],
  ['what is no answer', () => query.explain('C087' as never), /"C087" is not an answer/],
  ['what is no reason', () => query.explainReason({} as never), /is not the reason/],
  ['a code for a record', () => query.label('C087' as never, 'kk'), /"C087" is not a record/],
  [
    'a code with evidence',
    () => query.evidence('C087' as never, 'x' as never),
    /ratification\('C087'\)/,
  ],
  ['no datasets', () => changes.changes(5 as never, {}), /The older dataset is 5/],
  [
    'a misspelt collection',
    () => changes.changes({ ratification: [] } as never, {}),
    /Did you mean ratifications\?/,
  ],
  [
    'a misspelt list',
    () => query.withDataset({ ratifications: [], law: [] } as never),
    /Did you mean laws\?/,
  ],
  [
    'a misspelt figure',
    () => query.reconcile({ stated: '2018', total: 24, fundametal: 9 } as never),
    /fundamental/,
  ],
  [
    'text for true',
    () => query.gaps({ on: '2024', includeUnverified: 'no' as never }),
    /"no" is not true or false/,
  ],
  ['a text for a list', () => query.timeline({ collections: 'laws' as never }), /is not a list/],
  ['months that are none', () => dates.plusMonths('2000', Number.NaN), /whole number of months/],
  ['a promise of a table', () => validation.validate(Promise.resolve('a') as never), /Await it/],
  [
    'the answer of a server',
    () => validation.validate(new Response('a') as never),
    /a Response is not an input/,
  ],
  [
    'a misspelt option of a report',
    () => validation.jsonReport({ kind: 'unreadable' } as never, { indnt: 0 } as never),
    /indent/,
  ],
  ['columns that are not a list', () => columnsOf(5 as never), /not a list of texts/],
  ['a baseline that is not a list', () => baselineText({} as never), /not a list/],
  ['records that are not a list', () => [...datasetRules.checkDataset(5 as never)], /not a list/],
  ['a misspelt rule', () => validation.rule('sense.date-ordr' as never), /sense\.date-order/],
];

test.each(silent)('%s is refused', (_what, call, message) => {
  expect(call).toThrow(message);
  expect(call).toThrow(RangeError);
});

test('a file of a form is read with its name', async () => {
  const file = new File(['Convention,Registered\nC087,2000-13-12\n'], 'theirs.csv');
  const outcome = await validation.validate(file).report();
  expect(outcome.kind === 'report' && outcome.files[0]?.path).toBe('theirs.csv');
  const same = await validation.validate(await file.arrayBuffer(), { path: 'theirs.csv' }).report();
  expect(same.kind === 'report' && same.findings).toEqual(
    outcome.kind === 'report' && outcome.findings,
  );
});
