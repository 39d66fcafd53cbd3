import { adoptionsAgree } from './adoptions-agree.js';
import { claimAddsUp } from './claim-adds-up.js';
import { classChangesTold } from './class-changes-told.js';
import { countryCodesExist } from './country-codes-exist.js';
import { datesNotAhead } from './dates-not-ahead.js';
import { datesOrdered } from './dates-ordered.js';
import { datesSupported } from './dates-supported.js';
import { derivedDatesAgree } from './derived-dates-agree.js';
import { discrepancyHasReason } from './discrepancy-has-reason.js';
import { eventIdDated } from './event-id-dated.js';
import { evidenceComplete } from './evidence-complete.js';
import { evidenceOnce } from './evidence-once.js';
import { evidenceSupports } from './evidence-supports.js';
import { fileNameIsId } from './file-name-is-id.js';
import { gradeWithinTier } from './grade-within-tier.js';
import { historiesOrdered } from './histories-ordered.js';
import { instrumentsComplete } from './instruments-complete.js';
import { lawIdsAgree } from './law-ids-agree.js';
import { lawNumbersWellFormed } from './law-numbers-well-formed.js';
import { lawsFitRatifications } from './laws-fit-ratifications.js';
import { namesResolve } from './names-resolve.js';
import { noDuplicates } from './no-duplicates.js';
import { precisionHonest } from './precision-honest.js';
import { relationsSymmetrical } from './relations-symmetrical.js';
import { roadmapInstruments } from './roadmap-instruments.js';
import type { Rule } from './rule.js';
import { saysCompatible } from './says-compatible.js';
import { schemaNamed } from './schema-named.js';
import { scriptOfLanguage } from './script-of-language.js';
import { sourcesKnown } from './sources-known.js';
import { sourcesUsed } from './sources-used.js';
import { statusFitsDates } from './status-fits-dates.js';
import { textClean } from './text-clean.js';
import { unknownExplained } from './unknown-explained.js';
import { urlsWellFormed } from './urls-well-formed.js';

/** Every rule, in the order in which a reader would ask. */
export const rules: readonly Rule[] = [
  fileNameIsId,
  eventIdDated,
  schemaNamed,
  textClean,
  scriptOfLanguage,
  evidenceComplete,
  evidenceSupports,
  evidenceOnce,
  sourcesKnown,
  sourcesUsed,
  urlsWellFormed,
  gradeWithinTier,
  discrepancyHasReason,
  saysCompatible,
  unknownExplained,
  namesResolve,
  noDuplicates,
  lawNumbersWellFormed,
  lawIdsAgree,
  lawsFitRatifications,
  instrumentsComplete,
  adoptionsAgree,
  classChangesTold,
  roadmapInstruments,
  claimAddsUp,
  relationsSymmetrical,
  countryCodesExist,
  historiesOrdered,
  datesOrdered,
  statusFitsDates,
  datesSupported,
  precisionHonest,
  derivedDatesAgree,
  datesNotAhead,
];
