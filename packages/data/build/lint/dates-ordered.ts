import { earliest, latest } from '../../src/dates.js';
import { type Problem, problemAt } from '../problem.js';
import type { FieldPath, RecordFile } from '../record-file.js';
import type { Rule } from './rule.js';

/** A step that must not lie before the one above it. */
type Step = readonly [path: FieldPath, word: string, date: string | undefined];

export const datesOrdered: Rule = {
  id: 'dates-ordered',
  level: 'error',
  scope: 'corpus',
  demand: 'An instrument is adopted, then a law ratifies it, then it is registered, then in force.',
  check: (corpus) => {
    const adopted = new Map(corpus.instruments.map(({ record }) => [record.code, record.adopted]));
    const lawDate = new Map(corpus.laws.map(({ record }) => [record.id, record.date]));
    return [
      ...corpus.ratifications.flatMap(({ record, file }) =>
        outOfOrder(file, [
          [['instrument'], 'adopted', adopted.get(record.instrument)],
          [['law'], 'dated', lawDate.get(record.law)],
          [['registered'], 'registered', record.registered],
          [['inForce'], 'in force', record.inForce],
        ]),
      ),
      ...corpus.instruments.flatMap(({ record, file }) =>
        outOfOrder(file, [
          [['adopted'], 'adopted', record.adopted],
          [['inForce'], 'in force', record.inForce],
        ]),
      ),
      ...corpus.countries.flatMap(({ record, file }) =>
        record.ratifications.flatMap(({ instrument, registered, inForce, denounced }, index) =>
          outOfOrder(file, [
            [['ratifications', index], `adopted (${instrument})`, adopted.get(instrument)],
            [['ratifications', index], 'registered', registered],
            [['ratifications', index], 'in force', inForce],
            [['ratifications', index], 'denounced', denounced],
          ]),
        ),
      ),
      ...corpus.events.flatMap(({ record, file }) =>
        outOfOrder(file, [
          [['date'], 'begun', record.date],
          [['until'], 'ended', record.until],
        ]),
      ),
    ];
  },
};

function outOfOrder(file: RecordFile, steps: readonly Step[]): readonly Problem[] {
  const known = steps.filter((step): step is [FieldPath, string, string] =>
    /^\d/.test(step[2] ?? ''),
  );
  return known.slice(1).flatMap(([path, word, date], index) => {
    const [, wordBefore = '', before = ''] = known[index] ?? [];
    if (latest(date) >= earliest(before)) return [];
    const message = `is ${word} ${date}, which is before it was ${wordBefore} (${before}): correct one of the dates`;
    return [problemAt(file, path, 'dates-ordered', message)];
  });
}
