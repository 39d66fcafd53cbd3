import { earliest, isPartialDate, latest } from '../../plain/dates.js';
import { law, ratification } from '../examples.js';
import { defineDatasetRule, type Path, type ValidRecord } from '../rule.js';
import type { DatasetView } from '../view.js';

type Milestone =
  | 'adoption'
  | 'law'
  | 'registration'
  | 'force'
  | 'denunciation'
  | 'comment'
  | 'publication'
  | 'beginning'
  | 'end';

type Step = {
  readonly milestone: Milestone;
  readonly date: string;
};

type Facts = {
  readonly first: Step;
  /** It cannot be before the first, but is. */
  readonly second: Step;
};

/** A step with the path of its date, or of the id of the record that has the date. */
interface PlacedStep extends Step {
  readonly path: Path;
}

const phrases: Readonly<Record<Milestone, string>> = {
  adoption: 'the adoption of the instrument',
  law: 'the date of the law',
  registration: 'the registration',
  force: 'the entry into force',
  denunciation: 'the denunciation',
  comment: 'the adoption of the comment',
  publication: 'the publication of the comment',
  beginning: 'the beginning',
  end: 'the end',
};

export const dateOrder = defineDatasetRule({
  code: 'dataset.date-order',
  severity: 'error',
  title: 'Dates are in the wrong order',
  why: 'An instrument is adopted, then a law ratifies it, then the ratification is registered, then it enters into force, and then it may be denounced. A comment is adopted before it is published. A partial date is wrong only if no day of its period is in order.',
  bad: { ratifications: [ratification()], laws: [law({ date: '2001-12-30' })] },
  good: { ratifications: [ratification()], laws: [law({ date: '1999-12-30' })] },
  scope: 'dataset',
  *check(dataset) {
    for (const record of dataset.allValid()) {
      for (const steps of stepsOf(record, dataset)) {
        for (const { first, second } of contradictions(steps)) {
          const facts: Facts = { first: stepOf(first), second: stepOf(second) };
          yield { record, path: second.path, facts, ...severityOf(facts) };
        }
      }
    }
  },
  say: ({ first, second }: Facts) => {
    const subject = phrases[second.milestone];
    return {
      message: `${subject[0]?.toUpperCase()}${subject.slice(1)} (${second.date}) is before ${phrases[first.milestone]} (${first.date}).`,
      hint: 'Correct one of the dates.',
    };
  },
});

/**
 * The steps that are before one that they should follow. If the dates after a wrong one are in order,
 * these steps are not reported, because the wrong date explains them.
 */
function contradictions(
  steps: readonly PlacedStep[],
): readonly { readonly first: PlacedStep; readonly second: PlacedStep }[] {
  let contradicts = false;
  return steps.flatMap((second, index) => {
    const isBefore = ({ date }: Step): boolean => latest(second.date) < earliest(date);
    const previous = steps[index - 1];
    if (contradicts && previous !== undefined && !isBefore(previous)) return [];
    const contradicted = steps.slice(0, index).filter(isBefore);
    // The nearest step is the most informative; a contradiction to the law alone is the weakest.
    const first =
      contradicted.findLast(({ milestone }) => milestone !== 'law') ?? contradicted.at(-1);
    contradicts = first !== undefined;
    return first === undefined ? [] : [{ first, second }];
  });
}

/** Some States pass a law only after the registration, and some laws apply retroactively. */
function severityOf({ first }: Facts): { readonly severity?: 'warning' } {
  return first.milestone === 'law' ? { severity: 'warning' } : {};
}

function stepOf({ milestone, date }: Step): Step {
  return { milestone, date };
}

/** The dates of a record that must follow each other, in one or more sequences. */
function stepsOf(record: ValidRecord, dataset: DatasetView): readonly (readonly PlacedStep[])[] {
  const adopted = (code: string) => dataset.find('instruments', code)?.adopted;
  switch (record.collection) {
    case 'ratifications': {
      const {
        instrument,
        law,
        registered,
        inForce,
        amendments = [],
      } = record.value as ValidRecord<'ratifications'>['value'];
      const amended = amendments.map((amendment, index) =>
        known([
          [['registered'], 'registration', registered],
          [['amendments', index, 'inForce'], 'force', amendment.inForce],
        ]),
      );
      return [
        ...amended,
        known([
          [['instrument'], 'adoption', adopted(instrument)],
          [['law'], 'law', dataset.find('laws', law)?.date],
          [['registered'], 'registration', registered],
          [['inForce'], 'force', inForce],
        ]),
      ];
    }
    case 'instruments': {
      const { adopted, inForce } = record.value as ValidRecord<'instruments'>['value'];
      return [
        known([
          [['adopted'], 'adoption', adopted],
          [['inForce'], 'force', inForce],
        ]),
      ];
    }
    case 'laws': {
      const { date, inForce } = record.value as ValidRecord<'laws'>['value'];
      return [
        known([
          [['date'], 'law', date],
          [['inForce'], 'force', inForce],
        ]),
      ];
    }
    case 'countries': {
      const { ratifications } = record.value as ValidRecord<'countries'>['value'];
      return ratifications.map(({ instrument, registered, inForce, denounced }, index) => {
        const path = ['ratifications', index];
        return known([
          [path, 'adoption', adopted(instrument)],
          [path, 'registration', registered],
          [path, 'force', inForce],
          [path, 'denunciation', denounced],
        ]);
      });
    }
    case 'events': {
      const { date, until } = record.value as ValidRecord<'events'>['value'];
      return [
        known([
          [['date'], 'beginning', date],
          [['until'], 'end', until],
        ]),
      ];
    }
    case 'programmes':
    case 'roadmaps': {
      const { from, until } = record.value as ValidRecord<'programmes' | 'roadmaps'>['value'];
      return [
        known([
          [['from'], 'beginning', from],
          [['until'], 'end', until],
        ]),
      ];
    }
    case 'supervision': {
      const { adopted, published } = record.value as ValidRecord<'supervision'>['value'];
      return [
        known([
          [['adopted'], 'comment', adopted],
          [['published'], 'publication', published],
        ]),
      ];
    }
    default:
      return [];
  }
}

function known(
  steps: readonly (readonly [path: Path, milestone: Milestone, date: string | undefined])[],
): readonly PlacedStep[] {
  return steps.flatMap(([path, milestone, date]) =>
    date !== undefined && isPartialDate(date) ? [{ path, milestone, date }] : [],
  );
}
