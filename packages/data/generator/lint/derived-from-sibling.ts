import type { Evidence } from '@ilo-kz/schema';
import type { Path, ValidRecord } from '@ilo-kz/schema/dataset-rules';
import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = {
  readonly rule: string;
  readonly value: string;
};

type Instrument = ValidRecord<'instruments'>;

const maxDays = 21;
const dayInMs = 86_400_000;

const isSourced = ({ grade }: Evidence) => grade === 'official' || grade === 'secondary';

export const derivedFromSibling = defineRecordRule({
  code: 'records.derived-from-sibling',
  severity: 'error',
  title: 'A value is derived from another instrument, but none has it from a document',
  why: 'A session is derived from a Convention adopted within 21 days, and the day of an abrogation from another on the same item of the agenda. That one needs a document of its own.',
  bad: { 'instruments/C001.yaml': exampleOf.sameSitting },
  good: {
    'instruments/C001.yaml': exampleOf.sameSitting,
    'instruments/C002.yaml': exampleOf.second,
  },
  scope: 'dataset',
  needs: ['instruments'],
  *check(dataset) {
    const instruments = dataset.valid('instruments');
    for (const record of instruments) {
      for (const { rule, value, path, isGivenBy } of derivedValues(record)) {
        const others = instruments.filter((other) => other.id !== record.id);
        if (!others.some(isGivenBy)) yield { record, path, facts: { rule, value } };
      }
    }
  },
  say: ({ rule, value }: Facts) => ({
    message: `The rule "${rule}" gives ${value}, but no other instrument has it from a document.`,
    hint: 'Cite a document for the other instrument, or correct the value.',
  }),
});

interface DerivedValue extends Facts {
  readonly path: Path;
  readonly isGivenBy: (other: Instrument) => boolean;
}

function derivedValues({ value: record }: Instrument): readonly DerivedValue[] {
  const { session, adopted, status, evidence } = record;
  const sessions = [...evidence.session.entries()].flatMap(([index, piece]) => {
    if (piece.grade !== 'derived') return [];
    const isGivenBy = ({ value: other }: Instrument) =>
      other.session === session &&
      Math.abs(Date.parse(other.adopted) - Date.parse(adopted)) <= maxDays * dayInMs &&
      other.evidence.session.some(isSourced);
    const path = ['evidence', 'session', index];
    return [{ rule: piece.rule, value: `session ${session}`, path, isGivenBy }];
  });
  const days = [...status.entries()].flatMap(([at, { value, from = '', evidence: pieces }]) =>
    [...pieces.entries()].flatMap(([index, piece]) => {
      if (piece.grade !== 'derived' || piece.rule !== 'same-item-of-the-conference') return [];
      const isGivenBy = ({ value: other }: Instrument) =>
        other.status.some((one) => one.from === from && one.evidence.some(isSourced));
      const path = ['status', at, 'evidence', index];
      return [{ rule: piece.rule, value: `${value} from ${from}`, path, isGivenBy }];
    }),
  );
  return [...sessions, ...days];
}
