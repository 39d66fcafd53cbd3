import type { ReadEvent } from '../formats/record.js';
import type { Severity } from '../severity.js';
import type { Draft } from './draft.js';
import type { Notice } from './notices.js';
import { rules } from './rules.js';

/** What a rule makes of a notice, seen from outside: the types of the rules differ. */
interface AnyNoticeRule {
  readonly code: Draft['code'];
  readonly on: readonly Notice['kind'][];
  readonly severityOf?: (notice: never) => Severity | undefined;
}

let laidOut: ReadonlyMap<Notice['kind'], AnyNoticeRule> | undefined;

function ruleOn(kind: Notice['kind']): AnyNoticeRule {
  laidOut ??= new Map(
    rules.flatMap((rule) =>
      'on' in rule ? rule.on.map((one): [Notice['kind'], AnyNoticeRule] => [one, rule]) : [],
    ),
  );
  const rule = laidOut.get(kind);
  if (!rule) throw new Error(`No rule reports a notice of the kind ${kind}.`);
  return rule;
}

/** The fault that a notice is, by the rule that reports notices of its kind. */
export function faultOf(notice: Notice): Draft {
  const { code, severityOf } = ruleOn(notice.kind);
  const severity = (severityOf as ((of: Notice) => Severity | undefined) | undefined)?.(notice);
  return { ...notice, code, facts: notice, ...(severity !== undefined && { severity }) };
}

/** The fault that a reader of a format found in the text, with its place. */
export function faultInText(event: Extract<ReadEvent, { kind: 'fault' }>): Draft {
  return {
    ...faultOf(event.fault),
    ...(event.cell !== undefined && { cell: event.cell }),
    ...(event.at !== undefined && { rawAt: event.at }),
  };
}
