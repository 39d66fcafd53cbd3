import type { Field } from '../cells/fields.js';
import type { ReadEvent, SourceRecord } from '../formats/record.js';
import type { EvidenceNote } from '../reference/evidence.js';
import type { Severity } from '../severity.js';
import type { Notice, StageNotice } from './notices.js';
import type { Message, NoticeRule } from './rule.js';
import type { RuleCode } from './rules.js';
import { tableRules } from './table-rules.js';

/** A rule, as those see it who report what it found: its facts are its own. */
export interface FaultRule {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly say: (facts: never) => Message;
}

/**
 * A finding without its place in the file: the place is given by cell and offsets
 * in the cell's value, and only worked out for findings that are made.
 */
export interface Fault {
  /** The rule that found it. To report it, no list of rules is asked. */
  readonly rule: FaultRule;
  /** Other than the rule's own. */
  readonly severity?: Severity;
  /** What the rule needs to know to say what is wrong. */
  readonly facts?: unknown;
  readonly field?: Field;
  /** Position of the cell, from 0; absent: the whole record. */
  readonly cell?: number;
  /** Offsets in the cell's value; absent: the whole cell. */
  readonly start?: number;
  readonly end?: number;
  /** Path to a value within the record's `value` instead; empty: the whole record. */
  readonly at?: readonly (string | number)[];
  /** It is the key at the end of that path that is meant, not the value. */
  readonly meansKey?: true;
  /** Offset in the record's text instead, for faults of the text itself. */
  readonly rawAt?: number;
  /** Another record than the one that it is reported of. */
  readonly record?: SourceRecord;
  /** What it is about, where that is not what its row is about. */
  readonly key?: string;
  readonly suggestion?: string;
  /**
   * The suggestion says the same as the file, without a loss: it may be written instead of the whole
   * cell, or of the place alone. Absent: a person has to decide.
   */
  readonly certain?: 'cell' | 'place' | undefined;
  readonly evidence?: readonly EvidenceNote[];
  /** What our record has, as it is written there. */
  readonly expected?: string;
  /** The reason in our record, in English: shown as the hint. */
  readonly reason?: string | undefined;
}

/** The fault that a rule makes of a notice. */
export function faultBy<Noticed extends Notice>(
  rule: NoticeRule<RuleCode, Noticed>,
  notice: Noticed,
): Fault {
  const severity = rule.severityOf?.(notice);
  return { ...notice, rule, facts: notice, ...(severity !== undefined && { severity }) };
}

type AnyNoticeRule = NoticeRule<RuleCode, StageNotice>;

let rulesByKind: ReadonlyMap<StageNotice['kind'], AnyNoticeRule> | undefined;

function ruleOn(kind: StageNotice['kind']): AnyNoticeRule {
  rulesByKind ??= new Map(
    tableRules.flatMap((rule) =>
      'on' in rule
        ? rule.on.map((one): [StageNotice['kind'], AnyNoticeRule] => [
            one,
            // It is only given notices of the kinds that it reports.
            rule as unknown as AnyNoticeRule,
          ])
        : [],
    ),
  );
  const rule = rulesByKind.get(kind);
  if (!rule) throw new Error(`No rule reports a notice of the kind ${kind}.`);
  return rule;
}

/** The fault that a notice of an earlier stage is, by the rule that reports notices of its kind. */
export function faultOf(notice: StageNotice): Fault {
  return faultBy(ruleOn(notice.kind), notice);
}

/** The fault that a reader of a format found in the text, with its place. */
export function faultInText(event: Extract<ReadEvent, { kind: 'fault' }>): Fault {
  return {
    ...faultOf(event.fault),
    ...(event.cell !== undefined && { cell: event.cell }),
    ...(event.at !== undefined && { rawAt: event.at }),
  };
}
