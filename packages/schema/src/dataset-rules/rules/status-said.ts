import type { InstrumentStatus } from '../../instrument.js';
import { disagrees } from '../evidence.js';
import { instrument, stated } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = { readonly value: string; readonly says: string } & (
  | { readonly kind: 'other'; readonly other: string }
  | { readonly kind: 'unnamed' }
);

/** The statuses whose names a document prints; the first word of what it says is enough. */
const names: readonly InstrumentStatus[] = [
  'up-to-date',
  'outdated',
  'interim',
  'to-be-revised',
  'abrogated',
  'withdrawn',
];

/** What happened to an instrument on a day; of the two, a list in common is no evidence. */
const acts: ReadonlySet<string> = new Set(['abrogated', 'withdrawn']);

const abrogated = (says: string) =>
  instrument({
    status: [{ value: 'abrogated', from: '2024-06-06', asOf: '2025', evidence: [stated(says)] }],
  });

export const statusSaid = defineDatasetRule({
  code: 'dataset.status-said',
  severity: 'error',
  title: 'A document is cited for a status that it does not name',
  why: 'A list of what was "abrogated or withdrawn" does not say which of the two, and a document that names another status contradicts the record.',
  bad: { instruments: [abrogated('2024-06-06')] },
  good: { instruments: [abrogated('abrogated, 2024-06-06')] },
  scope: 'record',
  of: ['instruments'],
  *check({ value: { status } }) {
    for (const [at, { value, evidence }] of status.entries()) {
      if (value === 'unknown') continue;
      for (const [index, piece] of evidence.entries()) {
        if (piece.grade !== 'official' && piece.grade !== 'secondary') continue;
        const { says } = piece;
        if (typeof says !== 'string' || disagrees(piece)) continue;
        const path = ['status', at, 'evidence', index];
        const facts = faultOf(value, says, piece.grade);
        if (facts !== undefined) yield { path, facts };
      }
    }
  },
  say: (facts: Facts) =>
    facts.kind === 'other'
      ? {
          message: `The status is "${facts.value}", but the document says "${facts.says}".`,
          hint: `Write "${facts.other}", or add "agrees": false and "why" to the evidence.`,
        }
      : {
          message: `The official document says "${facts.says}", which does not name the status "${facts.value}".`,
          hint: 'Add the name of the status to "says" if the document has it; otherwise write the grade "secondary" and a note.',
        },
});

function faultOf(
  value: InstrumentStatus,
  says: string,
  grade: 'official' | 'secondary',
): Facts | undefined {
  if (says.includes(value)) return undefined;
  const other = names.find((name) => name !== value && begins(says, name));
  if (other !== undefined) return { kind: 'other', value, says, other };
  return grade === 'official' && acts.has(value) ? { kind: 'unnamed', value, says } : undefined;
}

function begins(says: string, name: string): boolean {
  return says.toLowerCase().replaceAll(' ', '-').startsWith(name);
}
