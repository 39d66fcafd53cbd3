import { earliest, latest } from '@ilo-kz/schema/dates';
import { type Problem, problemAt } from '../problem.js';
import type { FieldPath, RecordFile } from '../record-file.js';
import type { Rule } from './rule.js';

/** A step that must not lie before the one above it: where it stands, and what happened. */
type Step = readonly [path: FieldPath, happened: string, date: string | undefined];

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
          [['instrument'], 'the instrument was adopted', adopted.get(record.instrument)],
          [['law'], 'the law is dated', lawDate.get(record.law)],
          [['registered'], 'the ratification was registered', record.registered],
          [['inForce'], 'it entered into force', record.inForce],
        ]),
      ),
      ...corpus.instruments.flatMap(({ record, file }) =>
        outOfOrder(file, [
          [['adopted'], 'the instrument was adopted', record.adopted],
          [['inForce'], 'it entered into force', record.inForce],
        ]),
      ),
      ...corpus.laws.flatMap(({ record, file }) =>
        outOfOrder(file, [
          [['date'], 'the law is dated', record.date],
          [['inForce'], 'it entered into force', record.inForce],
        ]),
      ),
      ...corpus.countries.flatMap(({ record, file }) =>
        record.ratifications.flatMap(({ instrument, registered, inForce, denounced }, index) =>
          outOfOrder(file, [
            [['ratifications', index], 'the instrument was adopted', adopted.get(instrument)],
            [['ratifications', index], 'the ratification was registered', registered],
            [['ratifications', index], 'it entered into force', inForce],
            [['ratifications', index], 'it was denounced', denounced],
          ]),
        ),
      ),
      ...[...corpus.events, ...corpus.programmes, ...corpus.roadmaps].flatMap(({ record, file }) =>
        outOfOrder(file, [
          'date' in record
            ? [['date'], 'it began', record.date]
            : [['from'], 'it begins', record.from],
          [['until'], 'it ended', record.until],
        ]),
      ),
    ];
  },
};

function outOfOrder(file: RecordFile, steps: readonly Step[]): readonly Problem[] {
  const known = steps.filter((step): step is [FieldPath, string, string] =>
    /^\d/.test(step[2] ?? ''),
  );
  return known.slice(1).flatMap(([path, happened, date], index) => {
    const [, happenedBefore = '', before = ''] = known[index] ?? [];
    if (latest(date) >= earliest(before)) return [];
    const message = `is too early: ${happened} ${date}, but ${happenedBefore} ${before}; correct one of the dates`;
    return [problemAt(file, path, 'dates-ordered', message)];
  });
}
