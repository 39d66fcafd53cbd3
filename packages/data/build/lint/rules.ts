import { datesOrdered } from './dates-ordered.js';
import { derivedDatesAgree } from './derived-dates-agree.js';
import { discrepancyHasReason } from './discrepancy-has-reason.js';
import { evidenceComplete } from './evidence-complete.js';
import { fileNameIsId } from './file-name-is-id.js';
import { gradeWithinTier } from './grade-within-tier.js';
import { namesResolve } from './names-resolve.js';
import type { Rule } from './rule.js';
import { sourcesKnown } from './sources-known.js';
import { sourcesUsed } from './sources-used.js';
import { unknownExplained } from './unknown-explained.js';

/** Every rule, in the order in which a reader would ask. */
export const rules: readonly Rule[] = [
  fileNameIsId,
  evidenceComplete,
  sourcesKnown,
  sourcesUsed,
  gradeWithinTier,
  discrepancyHasReason,
  unknownExplained,
  namesResolve,
  datesOrdered,
  derivedDatesAgree,
];
