import type { Law } from '../../law.js';
import type { Ratification } from '../../ratification.js';
import { law, ratification } from '../examples.js';
import { type DatasetFault, defineDatasetRule } from '../rule.js';

type Facts = { readonly law: string } & (
  | {
      readonly kind: 'instrument';
      readonly instrument: string;
      /** The instruments that the law names. */
      readonly named: readonly string[];
    }
  | { readonly kind: 'action'; readonly action: string; readonly lawKind: string }
  | { readonly kind: 'stage'; readonly stage: string }
);

export const lawMismatch = defineDatasetRule({
  code: 'dataset.law-mismatch',
  severity: 'error',
  title: 'The law of a ratification does not ratify it',
  why: 'The law must be adopted and must ratify this instrument, and its kind must match the action of the ratification.',
  bad: { ratifications: [ratification({ action: 'accession' })], laws: [law()] },
  good: { ratifications: [ratification({ action: 'ratification' })], laws: [law()] },
  scope: 'dataset',
  needs: ['ratifications', 'laws'],
  *check(dataset) {
    for (const record of dataset.valid('ratifications')) {
      const law = dataset.find('laws', record.value.law);
      const fault = law && faultOf(record.value, law);
      if (fault) yield { record, ...fault };
    }
  },
  say: (facts: Facts) => {
    switch (facts.kind) {
      case 'instrument':
        return facts.named.length === 0
          ? {
              message: `The law "${facts.law}" does not name the instruments that it ratifies.`,
              hint: `Add ${facts.instrument} to its instruments, or name another law.`,
            }
          : {
              message: `The law "${facts.law}" ratifies ${facts.named.join(', ')}, not ${facts.instrument}.`,
              hint: 'Name another law, or correct its instruments.',
            };
      case 'action':
        return {
          message: `The law "${facts.law}" is of the kind "${facts.lawKind}", but the action of the ratification is "${facts.action}".`,
          hint: 'Correct one of them.',
        };
      case 'stage':
        return {
          message: `The law "${facts.law}" is not adopted; its stage is "${facts.stage}".`,
          hint: 'A ratification needs an adopted law: name another, or correct the stage.',
        };
      default:
        return facts satisfies never;
    }
  },
});

function faultOf(
  { instrument, action }: Ratification,
  { id: law, instruments, kind, stage }: Law,
): DatasetFault<Facts> | undefined {
  const path = ['law'];
  if (!instruments?.includes(instrument)) {
    const facts: Facts = { kind: 'instrument', law, instrument, named: instruments ?? [] };
    // A law without a list of instruments does not contradict the ratification.
    return { path, facts, ...(facts.named.length === 0 && { severity: 'warning' as const }) };
  }
  if (kind !== action) return { path, facts: { kind: 'action', law, action, lawKind: kind } };
  return stage === 'adopted' ? undefined : { path, facts: { kind: 'stage', law, stage } };
}
