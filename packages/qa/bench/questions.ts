import { ratifications } from '@ilo-kz/data';
import { findReferences, isInForce } from '@ilo-kz/query';
import { search } from '@ilo-kz/query/search';
import { Bench } from 'tinybench';
import { budgets } from '../src/budgets.js';
import { amount, type Measure } from './table.js';

/** So often at a time: one question takes less than a clock can tell. */
const asked = 1000;

const megabyte = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));
const prose = megabyte(
  'The parties met to discuss the conditions of work, and agreed to meet again. ',
);
const citing = megabyte('ILO Conventions Nos 81, 129 and 176 bind the State. ');

/** One English regular expression: what a first attempt does. */
const simple = /conventions?\s+(?:nos?\.?\s*)?(\d+)/gi;

const tasks = {
  question: () => {
    for (let index = 0; index < asked; index++) isInForce('C087', { on: '2001-12-13' });
  },
  // Wrong for years, months, and what is unknown.
  naiveQuestion: () => {
    for (let index = 0; index < asked; index++) {
      const record = ratifications.find(({ instrument }) => instrument === 'C087');
      if (new Date(record?.inForce ?? '') > new Date('2001-12-13')) throw new Error('not in force');
    }
  },
  prose: () => findReferences(prose),
  naiveProse: () => [...prose.matchAll(simple)],
  citing: () => findReferences(citing),
  naiveCiting: () => [...citing.matchAll(simple)],
  search: () => search('occupational safety'),
};

/** How fast the questions of `@ilo-kz/query` are, next to the simplest way to ask the same. */
export async function measureQuestions(): Promise<readonly Measure[]> {
  const bench = new Bench({ time: 300, throws: true });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  const ms = (name: keyof typeof tasks): number => {
    const result = bench.getTask(name)?.result;
    return result?.state === 'completed' ? result.latency.p50 : Number.NaN;
  };
  const micro = (name: keyof typeof tasks) => (ms(name) * 1000) / asked;
  return [
    {
      budget: budgets.pointQuestion,
      measured: micro('question'),
      nextTo: `find() and Date ${amount(micro('naiveQuestion'), 'µs')}`,
    },
    {
      budget: budgets.references,
      measured: ms('prose'),
      nextTo: `one regular expression ${amount(ms('naiveProse'), 'ms')}`,
    },
    {
      budget: { what: 'findReferences(), 1 MB full of them', unit: 'ms' },
      measured: ms('citing'),
      nextTo: `one regular expression ${amount(ms('naiveCiting'), 'ms')}`,
    },
    { budget: { what: 'search(), every other', unit: 'ms' }, measured: ms('search') },
  ];
}
