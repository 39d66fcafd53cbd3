import { adoptionYear } from './rules/adoption-year.js';
import { asOfWithoutDate } from './rules/as-of-without-date.js';
import { checkedBeforeDocument } from './rules/checked-before-document.js';
import { claimBounds } from './rules/claim-bounds.js';
import { claimSum } from './rules/claim-sum.js';
import { contradictedValue } from './rules/contradicted-value.js';
import { copyOf } from './rules/copy-of.js';
import { dateOrder } from './rules/date-order.js';
import { derivedDate } from './rules/derived-date.js';
import { duplicateId } from './rules/duplicate-id.js';
import { duplicateRecord } from './rules/duplicate-record.js';
import { eventId } from './rules/event-id.js';
import { evidenceWithoutValue } from './rules/evidence-without-value.js';
import { falseDiscrepancy } from './rules/false-discrepancy.js';
import { futureDate } from './rules/future-date.js';
import { gradeAboveTier } from './rules/grade-above-tier.js';
import { historyOrder } from './rules/history-order.js';
import { instrumentCode } from './rules/instrument-code.js';
import { lawMismatch } from './rules/law-mismatch.js';
import { lawWithoutRatification } from './rules/law-without-ratification.js';
import { loneDay } from './rules/lone-day.js';
import { missingEvidence } from './rules/missing-evidence.js';
import { mixedScripts } from './rules/mixed-scripts.js';
import { monthsOfInstrument } from './rules/months-of-instrument.js';
import { oneSidedRelation } from './rules/one-sided-relation.js';
import { overstatedPrecision } from './rules/overstated-precision.js';
import { ownAncestor } from './rules/own-ancestor.js';
import { reasonForKnownValue } from './rules/reason-for-known-value.js';
import { reasonWithoutDiscrepancy } from './rules/reason-without-discrepancy.js';
import { repeatedEvidence } from './rules/repeated-evidence.js';
import { roadmapInstruments } from './rules/roadmap-instruments.js';
import { scriptOfLanguage } from './rules/script-of-language.js';
import { selfRelation } from './rules/self-relation.js';
import { sessionOrder } from './rules/session-order.js';
import { sessionYear } from './rules/session-year.js';
import { shareAboveWhole } from './rules/share-above-whole.js';
import { sourceBeforeEvent } from './rules/source-before-event.js';
import { statusDates } from './rules/status-dates.js';
import { statusSaid } from './rules/status-said.js';
import { supervisionFields } from './rules/supervision-fields.js';
import { understatedPrecision } from './rules/understated-precision.js';
import { unexplainedDiscrepancy } from './rules/unexplained-discrepancy.js';
import { unexplainedUnknown } from './rules/unexplained-unknown.js';
import { unmarkedDiscrepancy } from './rules/unmarked-discrepancy.js';
import { unresolvedName } from './rules/unresolved-name.js';
import { unsupportedDate } from './rules/unsupported-date.js';
import { untidyText } from './rules/untidy-text.js';
import { unusedSource } from './rules/unused-source.js';
import { url } from './rules/url.js';

/** The rules for any State's dataset, in the order in which documents list them. */
export const datasetRules = [
  duplicateId,
  eventId,
  untidyText,
  mixedScripts,
  scriptOfLanguage,
  missingEvidence,
  evidenceWithoutValue,
  contradictedValue,
  repeatedEvidence,
  unusedSource,
  url,
  gradeAboveTier,
  copyOf,
  sourceBeforeEvent,
  asOfWithoutDate,
  unexplainedDiscrepancy,
  reasonWithoutDiscrepancy,
  unmarkedDiscrepancy,
  falseDiscrepancy,
  unexplainedUnknown,
  reasonForKnownValue,
  unresolvedName,
  duplicateRecord,
  lawMismatch,
  lawWithoutRatification,
  instrumentCode,
  adoptionYear,
  sessionOrder,
  sessionYear,
  supervisionFields,
  roadmapInstruments,
  claimSum,
  claimBounds,
  shareAboveWhole,
  oneSidedRelation,
  selfRelation,
  ownAncestor,
  historyOrder,
  dateOrder,
  statusDates,
  statusSaid,
  unsupportedDate,
  overstatedPrecision,
  understatedPrecision,
  loneDay,
  derivedDate,
  monthsOfInstrument,
  futureDate,
  checkedBeforeDocument,
] as const;

/** The code of a rule for any State's dataset. */
export type DatasetRuleCode = (typeof datasetRules)[number]['code'];
