import type { Evidence } from '@ilo-kz/schema';
import type { Path, ValidRecord } from '@ilo-kz/schema/dataset-rules';
import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = {
  readonly rule: string;
  readonly value: string;
};

type Instrument = ValidRecord<'instruments'>;
type Act = ValidRecord<'supervision'>;

const maxDays = 21;
const dayInMs = 86_400_000;

const isSourced = ({ grade }: Evidence) => grade === 'official' || grade === 'secondary';

export const derivedFromSibling = defineRecordRule({
  code: 'records.derived-from-sibling',
  severity: 'error',
  title: 'A value is derived from another record, but none has it from a document',
  why: 'A session is derived from a Convention adopted within 21 days, the day of an abrogation from another on the same item of the agenda, the publication of a comment from another one adopted in the same year. That one needs a document of its own.',
  bad: { 'instruments/C001.yaml': exampleOf.sameSitting },
  good: {
    'instruments/C001.yaml': exampleOf.sameSitting,
    'instruments/C002.yaml': exampleOf.second,
  },
  scope: 'dataset',
  needs: ['instruments'],
  *check(dataset) {
    yield* notGiven(dataset.valid('instruments'), derivedOfInstrument);
    yield* notGiven(dataset.valid('supervision'), derivedOfAct);
  },
  say: ({ rule, value }: Facts) => ({
    message: `The rule "${rule}" gives ${value}, but no other record has it from a document.`,
    hint: 'Cite a document for the other record, or correct the value.',
  }),
});

interface DerivedValue<Record> extends Facts {
  readonly path: Path;
  readonly isGivenBy: (other: Record) => boolean;
}

/** The derived values that no other record has from a document. */
function* notGiven<Record extends { readonly id: string }>(
  records: readonly Record[],
  derivedValues: (record: Record) => readonly DerivedValue<Record>[],
) {
  for (const record of records) {
    for (const { rule, value, path, isGivenBy } of derivedValues(record)) {
      const others = records.filter((other) => other.id !== record.id);
      if (!others.some(isGivenBy)) yield { record, path, facts: { rule, value } };
    }
  }
}

/** Session and publication of a comment, by the rule that all comments of a year share them. */
function derivedOfAct({ value: act }: Act): readonly DerivedValue<Act>[] {
  return (['session', 'published'] as const).flatMap((field) =>
    [...(act.evidence[field] ?? []).entries()].flatMap(([index, piece]) => {
      if (piece.grade !== 'derived') return [];
      const isGivenBy = ({ value: other }: Act) =>
        other.adopted === act.adopted &&
        other[field] === act[field] &&
        other.evidence[field]?.some(isSourced) === true;
      const path = ['evidence', field, index];
      return [{ rule: piece.rule, value: `${field} ${act[field]}`, path, isGivenBy }];
    }),
  );
}

function derivedOfInstrument({ value: record }: Instrument): readonly DerivedValue<Instrument>[] {
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
