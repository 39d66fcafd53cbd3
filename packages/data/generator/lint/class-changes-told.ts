import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const classChangesTold: Rule = {
  id: 'class-change-told',
  level: 'error',
  scope: 'corpus',
  demand: 'The day on which the class of an instrument changes is that of an event which names it.',
  check: (corpus) => {
    const decisions = corpus.events.filter(({ record }) => record.kind === 'decision');
    return corpus.instruments.flatMap(({ record, file }) => {
      const days = decisions.flatMap(({ record: { date, instruments = [] } }) =>
        (instruments as readonly string[]).includes(record.code) ? [date] : [],
      );
      return record.category.flatMap(({ value, from }, index) => {
        if (from === undefined || days.includes(from)) return [];
        const known = days.length > 0 ? `decided on ${days.join(', ')}` : 'decided by no event';
        const message = `begins the class ${value} on ${from}, but that was ${known}: correct one of them, or add the event`;
        return [problemAt(file, ['category', index, 'from'], 'class-change-told', message)];
      });
    });
  },
};
