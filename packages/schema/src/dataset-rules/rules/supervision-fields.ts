import type { Supervision } from '../../supervision.js';
import { stated } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Field = 'adopted' | 'dates' | 'caseNumber' | 'instruments';

type Facts = { readonly kind: Supervision['kind']; readonly field: Field };

/** What identifies an act of each kind. A case may be about freedom of association in general. */
const identifying: Readonly<Record<Supervision['kind'], readonly Field[]>> = {
  'ceacr-observation': ['instruments', 'adopted'],
  'ceacr-direct-request': ['instruments', 'adopted'],
  'conference-committee-case': ['instruments', 'dates'],
  'freedom-of-association-case': ['caseNumber'],
  'direct-contacts-mission': ['dates'],
  'high-level-tripartite-mission': ['dates'],
  visit: ['dates'],
};

const complaint = (values: Partial<Supervision>): Supervision => ({
  id: 'complaint',
  kind: 'freedom-of-association-case',
  ...values,
  evidence: {
    kind: [stated()],
    ...(values.caseNumber !== undefined && { caseNumber: [stated(String(values.caseNumber))] }),
  },
  checked: '2026-01-15',
});

export const supervisionFields = defineDatasetRule({
  code: 'dataset.supervision-fields',
  severity: 'warning',
  title: 'A supervision record lacks the field that identifies it',
  why: 'A comment is identified by its Conventions and its year of adoption, a case at the Conference by the year of discussion, a complaint by its number, and a mission by its date.',
  bad: { supervision: [complaint({})] },
  good: { supervision: [complaint({ caseNumber: 3283 })] },
  scope: 'record',
  of: ['supervision'],
  *check({ value }) {
    const { kind } = value;
    for (const field of identifying[kind]) {
      if (value[field] === undefined) yield { path: ['kind'], facts: { kind, field } };
    }
  },
  say: ({ kind, field }: Facts) => ({
    message: `The kind is "${kind}", but "${field}" is missing.`,
    hint: `Add "${field}", or correct the kind.`,
  }),
});
