import { type Problem, problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const instrumentsComplete: Rule = {
  id: 'instruments-complete',
  level: 'error',
  scope: 'corpus',
  demand: 'Conventions are numbered without a gap, and a code says type and number.',
  check: (corpus): readonly Problem[] => {
    const numbers = corpus.instruments
      .filter(({ record }) => record.type === 'convention')
      .map(({ record }) => record.number);
    const last = corpus.instruments.find(({ record }) => record.number === Math.max(...numbers));
    const missing = Array.from({ length: Math.max(0, ...numbers) }, (_, index) => index + 1).filter(
      (number) => !numbers.includes(number),
    );
    return [
      ...missing.flatMap((number) => {
        const message = `reaches ${last?.record.number}, but there is no Convention No. ${number}: add it`;
        return last ? [problemAt(last.file, ['number'], 'instruments-complete', message)] : [];
      }),
      ...corpus.instruments.flatMap(({ record, file }) => {
        const letter = record.type === 'convention' ? 'C' : 'P';
        const code = letter + String(record.number).padStart(3, '0');
        if (code === record.code) return [];
        const message = `is ${record.code}, but its type and number make ${code}: correct one of them`;
        return [problemAt(file, ['code'], 'instruments-complete', message)];
      }),
    ];
  },
};
