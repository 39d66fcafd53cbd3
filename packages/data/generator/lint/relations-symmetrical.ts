import type { Instrument } from '@ilo-kz/schema';
import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

const pairs = [
  ['revises', 'revisedBy'],
  ['revisedBy', 'revises'],
  ['amends', 'amendedBy'],
  ['amendedBy', 'amends'],
  ['supplements', 'supplementedBy'],
  ['supplementedBy', 'supplements'],
] as const;

export const relationsSymmetrical: Rule = {
  id: 'relations-symmetrical',
  level: 'error',
  scope: 'corpus',
  demand: 'An instrument that revises, amends or supplements another is named by that other.',
  check: (corpus) => {
    const byCode = new Map(corpus.instruments.map(({ record }) => [record.code, record]));
    return corpus.instruments.flatMap(({ record, file }) =>
      pairs.flatMap(([relation, inverse]) =>
        codesOf(record, relation).flatMap((code) => {
          if (code === record.code) {
            const message = `names ${code}, the instrument itself: remove it`;
            return [problemAt(file, [relation], 'relations-symmetrical', message)];
          }
          const other = byCode.get(code);
          if (!other || codesOf(other, inverse).includes(record.code)) return [];
          const message = `names ${code}, but ${code} does not name ${record.code} under ${inverse}: add it there`;
          return [problemAt(file, [relation], 'relations-symmetrical', message)];
        }),
      ),
    );
  },
};

function codesOf(instrument: Instrument, relation: (typeof pairs)[number][0]): readonly string[] {
  const codes = instrument[relation];
  return typeof codes === 'string' ? [codes] : (codes ?? []);
}
