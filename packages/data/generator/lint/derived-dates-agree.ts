import type { Rule as DerivationRule } from '@ilo-kz/schema';
import { isPartialDate, plusMonths } from '@ilo-kz/schema/dates';
import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';

/** How a rule computes a date from the value that its source states. */
const months: Partial<Record<DerivationRule, number>> = {
  'registration-plus-12-months': 12,
  'registration-plus-6-months': 6,
  'entry-into-force-minus-12-months': -12,
};

export const derivedDatesAgree: Rule = {
  id: 'derived-dates-agree',
  level: 'error',
  scope: 'corpus',
  demand: 'A derived date equals what its rule computes from what its source says.',
  check: (corpus) =>
    corpus.ratifications.flatMap(({ record, file }) =>
      (['registered', 'inForce'] as const).flatMap((field) =>
        (record.evidence[field] ?? []).flatMap((evidence, index) => {
          if (evidence.grade !== 'derived') return [];
          const path = ['evidence', field, index];
          const shift = months[evidence.rule];
          if (shift === undefined || !isPartialDate(evidence.says ?? '')) {
            const message =
              'must name a rule for dates, and the date that it starts from: correct rule, add says';
            return [problemAt(file, path, 'derived-dates-agree', message)];
          }
          const computed = plusMonths(evidence.says as string, shift);
          if (computed === record[field]) return [];
          const message = `gives ${computed} (${evidence.rule} of ${evidence.says}), but ${field} is ${record[field]}: correct the date, the rule, or what the document says`;
          return [problemAt(file, path, 'derived-dates-agree', message)];
        }),
      ),
    ),
};
