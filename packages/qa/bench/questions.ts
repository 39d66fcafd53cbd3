import { ratifications } from '@ilo-kz/data';
import { findReferences, isInForce } from '@ilo-kz/query';
import { search } from '@ilo-kz/query/search';
import { Bench } from 'tinybench';
import { budgets } from '../src/budgets.js';
import { amount, type Measure } from './table.js';

/** A question of ours, and the simplest way to ask the same. */
interface Question extends Pick<Measure, 'budget'> {
  readonly ask: () => unknown;
  readonly simply?: () => unknown;
}

/** No clock can time one call: the milliseconds of a thousand are the microseconds of one. */
const thousand = (task: () => unknown) => () => {
  for (let count = 0; count < 1000; count++) task();
};

const megabyte = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));
const prose = megabyte('The parties met to discuss conditions of work, and agreed to meet again. ');
const citing = megabyte('ILO Conventions Nos 81, 129 and 176 bind the State. ');
const oneLanguage = /conventions?\s+(?:nos?\.?\s*)?(\d+)/gi;

const questions: readonly Question[] = [
  {
    budget: budgets.pointQuestion,
    ask: thousand(() => isInForce('C087', { on: '2001-12-13' })),
    // Wrong for years, months, and what is unknown.
    simply: thousand(() => {
      const record = ratifications.find(({ instrument }) => instrument === 'C087');
      return new Date(record?.inForce ?? '') <= new Date('2001-12-13');
    }),
  },
  {
    budget: budgets.references,
    ask: () => findReferences(prose),
    simply: () => [...prose.matchAll(oneLanguage)],
  },
  {
    budget: { what: 'findReferences(), 1 MB full of them', unit: 'ms' },
    ask: () => findReferences(citing),
    simply: () => [...citing.matchAll(oneLanguage)],
  },
  {
    budget: { what: 'search(), every other', unit: 'ms' },
    ask: () => search('occupational safety'),
  },
];

/** How fast the questions of `@ilo-kz/query` are, in this process. */
export async function measureQuestions(): Promise<readonly Measure[]> {
  const median = async (task: () => unknown): Promise<number> => {
    const bench = new Bench({ time: 300, throws: true }).add('task', task);
    const [result] = (await bench.run()).map((each) => each.result);
    return result?.state === 'completed' ? result.latency.p50 : Number.NaN;
  };
  const measures: Measure[] = [];
  for (const { budget, ask, simply } of questions) {
    const measured = await median(ask);
    const basis = simply && `asked simply ${amount(await median(simply), budget.unit)}`;
    measures.push({ budget, measured, ...(basis && { basis }) });
  }
  return measures;
}
