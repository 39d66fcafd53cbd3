import { describe, expect, test } from 'vitest';
import * as questions from '../src/index.js';
import { search } from '../src/search/index.js';
import { questionsOf } from '../src/states/index.js';

type Call = (options: never) => unknown;

const kazakhstan = questionsOf('KAZ');
const uzbekistan = questionsOf('UZB');
const status = questions.status('C087', { on: '2020' });

/** Every function with options, and the options that it needs. */
const calls: readonly (readonly [name: string, call: Call, needed: object])[] = [
  ['isInForce', (options) => questions.isInForce('C087', options), { on: '2020' }],
  ['isRatified', (options) => questions.isRatified('C087', options), { on: '2020' }],
  ['status', (options) => questions.status('C087', options), { on: '2020' }],
  ['count', (options) => questions.count(options), { on: '2020' }],
  ['ratified', (options) => questions.ratified(options), { on: '2020' }],
  ['gaps', (options) => questions.gaps(options), { on: '2020' }],
  ['timeline', (options) => questions.timeline(options), {}],
  ['compare', (options) => questions.compare(['KAZ'], options), {}],
  ['discrepancies', (options) => questions.discrepancies(options), {}],
  ['explain', (options) => questions.explain(status, options), {}],
  ['explainReason', (options) => questions.explainReason(status.law.reason, options), {}],
  [
    'citation',
    (options) => questions.citation(questions.ratification('C087'), 'registered', options),
    {},
  ],
  ['findReferences', (options) => questions.findReferences('C087', options), {}],
  ['parseInstrument', (options) => questions.parseInstrument('C087', options), {}],
  ['search', (options) => search('C087', options), {}],
  [
    'questionsOf(KAZ).isInForce',
    (options) => kazakhstan.isInForce('C087', options),
    { on: '2020' },
  ],
  [
    'questionsOf(UZB).isInForce',
    (options) => uzbekistan.isInForce('C087', options),
    { on: '2020' },
  ],
  ['questionsOf(UZB).count', (options) => uzbekistan.count(options), { on: '2020' }],
];

describe.each(calls)('%s', (_, call, needed) => {
  test('accepts its own options', () => {
    expect(() => call(needed as never)).not.toThrow();
  });

  test('rejects an option that it does not have, and names it', () => {
    expect(() => call({ ...needed, cuontry: 'UZB' } as never)).toThrow(/no option "cuontry"/);
    expect(() => call({ ...needed, cuontry: 'UZB' } as never)).toThrow(RangeError);
  });

  test.each([['2020'], [7], [null], [['2020']]])(
    'rejects %j as options in a sentence',
    (options) => {
      expect(() => call(options as never)).toThrow(/is not an object with options\. Options: /);
      expect(() => call(options as never)).toThrow(RangeError);
    },
  );
});

test.each([
  ['label', () => questions.label(questions.instrument('C087'), 'kz' as 'kk'), /Did you mean kk\?/],
  ['explain', () => questions.explain(status, { lang: 'kz' as 'kk' }), /"kz"/],
  [
    'findReferences',
    () => questions.findReferences('C087', { certainty: 'certian' as 'certain' }),
    /Did you mean certain\?/,
  ],
  [
    'parseInstrument',
    () => questions.parseInstrument('C087', { certainty: 'certian' as 'certain' }),
    /Did you mean certain\?/,
  ],
  ['search', () => search('C087', { lang: 'kz' as 'kk' }), /Did you mean kk\?/],
  [
    'search',
    () => search('C087', { collections: ['instrument' as 'instruments'] }),
    /Did you mean instruments\?/,
  ],
  [
    'isRatified',
    () => questions.isRatified('C087', { on: '2020', basis: 'registered' as 'law' }),
    /"registered" is not a basis/,
  ],
])('%s rejects a choice that does not exist', (_, call, message) => {
  expect(call).toThrow(message);
  expect(call).toThrow(RangeError);
});

test.each<[string, (text: never) => unknown]>([
  ['findReferences', (text) => questions.findReferences(text)],
  ['parseInstrument', (text) => questions.parseInstrument(text)],
  ['search', (text) => search(text)],
])('%s rejects what is not text in a sentence', (_, call) => {
  for (const other of [undefined, null, 87, ['C087'], {}]) {
    expect(() => call(other as never)).toThrow(/ is not a text(?: to search for)?\./);
    expect(() => call(other as never)).toThrow(RangeError);
  }
});
