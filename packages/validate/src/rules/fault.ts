import type { Field } from '../cells/fields.js';
import type { ReadEvent, SourceRecord } from '../formats/record.js';
import type { EvidenceNote } from '../reference/evidence.js';
import type { Severity } from '../severity.js';
import type { Notice, StageNotice } from './notices.js';
import type { Message, NoticeRule } from './rule.js';
import type { RuleCode } from './rules.js';
import { tableRules } from './table-rules.js';

/** The part of a rule that is needed to report a fault. Only the rule knows the type of its facts. */
export interface FaultRule {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly say: (facts: never) => Message;
  readonly cause?: (facts: never) => string | undefined;
  readonly toldFrom?: 2;
  readonly sayCause?: (facts: never) => Message;
  readonly guesses?: true;
}

/**
 * A finding without its position in the file. The place is given by cell and offsets in the value of
 * the cell; the position is only computed for findings that are reported.
 */
export interface Fault {
  /** The rule that found it. It is in the fault so that a report does not load the list of rules. */
  readonly rule: FaultRule;
  /** A severity other than that of the rule. */
  readonly severity?: Severity;
  /** The parameter of the message of the rule. */
  readonly facts?: unknown;
  readonly field?: Field;
  /** Position of the cell, from 0; absent: the whole record. */
  readonly cell?: number;
  /** Offsets in the value of the cell; absent: the whole cell. */
  readonly start?: number;
  readonly end?: number;
  /** Path to a value within the `value` of the record, instead of a cell; empty: the whole record. */
  readonly at?: readonly (string | number)[];
  /** The place is the key at the end of the path, not its value. */
  readonly meansKey?: true;
  /** Offset in the text of the record, instead of a cell, for faults of the text itself. */
  readonly rawAt?: number;
  /** The record with the fault, if it is not the current one. */
  readonly record?: SourceRecord;
  /** The subject of the fault, if it is not that of its row. */
  readonly key?: string;
  readonly suggestion?: string;
  /**
   * The suggestion has the same meaning as the text in the file: it can replace the whole cell, or only
   * the place, automatically. Absent: a person has to decide.
   */
  readonly certain?: 'cell' | 'place' | undefined;
  readonly evidence?: readonly EvidenceNote[];
  /** The value in our record. */
  readonly expected?: string;
  /** The reason in our record, in English, which is shown as the hint. */
  readonly reason?: string | undefined;
}

/** A fault from a notice and the rule that reports it. */
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
            // It only receives notices of the kinds that it reports.
            rule as unknown as AnyNoticeRule,
          ])
        : [],
    ),
  );
  const rule = rulesByKind.get(kind);
  if (!rule) throw new Error(`No rule reports a notice of the kind ${kind}.`);
  return rule;
}

/** A fault from a notice of an earlier stage, with the rule that reports this kind of notices. */
export function faultOf(notice: StageNotice): Fault {
  return faultBy(ruleOn(notice.kind), notice);
}

/** A fault from an event of the reader of a format, with its place. */
export function faultInText(event: Extract<ReadEvent, { kind: 'fault' }>): Fault {
  return {
    ...faultOf(event.fault),
    ...(event.cell !== undefined && { cell: event.cell }),
    ...(event.at !== undefined && { rawAt: event.at }),
  };
}
