import { type Problem, problemAt } from '../problem.js';
import type { Rule } from './rule.js';

export const adoptionsAgree: Rule = {
  id: 'adoption-agrees',
  level: 'error',
  scope: 'corpus',
  demand:
    'A Convention is adopted in the year of its title, and no session before an instrument of an earlier one.',
  check: (corpus): readonly Problem[] => {
    const bySession = [...corpus.instruments].sort(
      (a, b) =>
        a.record.session - b.record.session || (a.record.adopted < b.record.adopted ? -1 : 1),
    );
    return [
      ...corpus.instruments.flatMap(({ record, file }) => {
        const year = /, (\d{4})$/.exec(record.title.en)?.[1];
        if (record.type === 'protocol' || !year || record.adopted.startsWith(year)) return [];
        const message = `is ${record.adopted}, but the title is of ${year}: correct one of them`;
        return [problemAt(file, ['adopted'], 'adoption-agrees', message)];
      }),
      ...bySession.slice(1).flatMap(({ record, file }, index) => {
        const before = bySession[index]?.record;
        if (!before || record.adopted >= before.adopted) return [];
        const message = `is ${record.session}, adopted ${record.adopted}, but ${before.code} of session ${before.session} was adopted ${before.adopted}: correct a session or a date`;
        return [problemAt(file, ['session'], 'adoption-agrees', message)];
      }),
    ];
  },
};
