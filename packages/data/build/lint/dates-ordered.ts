import { earliest, latest } from '../../src/dates.js';
import { problemAt } from '../corpus.js';
import type { Rule } from './rule.js';

export const datesOrdered: Rule = {
  id: 'dates-ordered',
  demand: 'An instrument is adopted, then a law ratifies it, then it is registered, then in force.',
  check: (corpus) => {
    const adopted = new Map(corpus.instruments.map(({ record }) => [record.code, record.adopted]));
    const lawDate = new Map(corpus.laws.map(({ record }) => [record.id, record.date]));
    return corpus.ratifications.flatMap(({ record, file }) => {
      const steps = [
        ['instrument', 'adopted', adopted.get(record.instrument)],
        ['law', 'dated', lawDate.get(record.law)],
        ['registered', 'registered', record.registered],
        ['inForce', 'in force', record.inForce],
      ] as const;
      const known = steps.filter(([, , date]) => date !== undefined && date !== 'unknown');
      return known.slice(1).flatMap(([field, word, date], index) => {
        const [, wordBefore, before] = known[index] as (typeof known)[number];
        if (latest(date as string) >= earliest(before as string)) return [];
        const message = `is ${word} ${date}, which is before it was ${wordBefore} (${before}): correct one of the dates`;
        return [problemAt(file, [field], 'dates-ordered', message)];
      });
    });
  },
};
