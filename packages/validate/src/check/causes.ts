import type { CauseReport, Finding } from '../finding.js';
import { copyOf } from '../formats/record.js';
import { describeCause } from '../locales/describe-fault.js';
import type { Sentences } from '../locales/sentences.js';
import type { FaultRule } from '../rules/fault.js';
import { severities } from '../severity.js';
import { fingerprint } from './fingerprint.js';
import type { PendingFinding } from './place-finding.js';

/** So many causes of one file are kept; of further ones each finding is only counted by itself. */
const mostCauses = 1000;
/** So many of one rule, so that one rule with ever new causes leaves room for the others. */
const mostOfOneRule = 250;
/** From so many findings on, what they have in common is told once. */
const many = 4;
const placesKept = 3;

/** A cause while findings are counted. */
export interface Cause {
  readonly id: string;
  /** Whether the next finding should be given to `see`. */
  readonly wantsPlaces: () => boolean;
  /** Keeps the place of a finding. */
  readonly see: (finding: Finding) => void;
}

/** Finds what findings have in common. */
export interface Causes {
  /** Counts a finding for its cause; undefined: it has none. */
  readonly count: (pending: PendingFinding) => Cause | undefined;
  /** The cause of a finding that was counted. */
  readonly of: (pending: PendingFinding) => Cause | undefined;
  /** The causes of many findings, the most severe first, then the most frequent. */
  readonly report: (records: number | undefined) => readonly CauseReport[];
}

interface Entry extends Cause {
  count: number;
  readonly toldFrom: number;
  readonly report: (records: number | undefined) => CauseReport;
}

type Key = (facts: unknown) => string | undefined;

/** The causes of one rule. The maps are by column and severity. */
interface CausesOfRule {
  readonly key: Key | undefined;
  readonly maps: (Map<string, Entry> | undefined)[];
  size: number;
}

interface CauseContext {
  readonly words: Sentences;
  /** Whether the same in another column is another cause: it is not in a matrix. */
  readonly isByColumn: () => boolean;
}

export function createCauses({ words, isByColumn }: CauseContext): Causes {
  const byRule = new Map<FaultRule, CausesOfRule>();
  let lastRule: FaultRule | undefined;
  let ofLast: CausesOfRule = { key: undefined, maps: [], size: 0 };
  const all: Entry[] = [];
  let columnar: boolean | undefined;

  const ofRule = (rule: FaultRule): CausesOfRule => {
    if (rule === lastRule) return ofLast;
    const known = byRule.get(rule) ?? { key: rule.cause as Key | undefined, maps: [], size: 0 };
    byRule.set(rule, known);
    lastRule = rule;
    ofLast = known;
    return known;
  };

  /** The number of a column and a severity. */
  const slotOf = ({ fault: { cell = -1 }, severity }: PendingFinding): number => {
    columnar ??= isByColumn();
    return (columnar ? cell + 1 : 0) * severities.length + severities.indexOf(severity);
  };

  const of = (pending: PendingFinding): Entry | undefined => {
    const { key, maps } = ofRule(pending.fault.rule);
    const common = key?.(pending.fault.facts);
    return common === undefined ? undefined : maps[slotOf(pending)]?.get(common);
  };

  return {
    of,
    count: (pending) => {
      const known = ofRule(pending.fault.rule);
      const common = known.key?.(pending.fault.facts);
      if (common === undefined) return undefined;
      const slot = slotOf(pending);
      const entry = known.maps[slot]?.get(common);
      if (entry) {
        entry.count++;
        return entry;
      }
      if (known.size >= mostOfOneRule || all.length >= mostCauses) return undefined;
      known.size++;
      const own = copyOf(common);
      const created = createEntry(pending, own, words);
      const map = known.maps[slot] ?? new Map<string, Entry>();
      map.set(own, created);
      known.maps[slot] = map;
      all.push(created);
      return created;
    },
    report: (records) =>
      all
        .filter(({ count, toldFrom }) => count >= toldFrom)
        .map((entry) => entry.report(records))
        .toSorted(mostSevereAndFrequentFirst),
  };
}

/** The most severe first, then the most frequent. */
export function mostSevereAndFrequentFirst(
  one: Pick<CauseReport, 'severity' | 'count'>,
  other: Pick<CauseReport, 'severity' | 'count'>,
): number {
  const bySeverity = severities.indexOf(one.severity) - severities.indexOf(other.severity);
  return bySeverity === 0 ? other.count - one.count : bySeverity;
}

function createEntry({ fault, severity }: PendingFinding, key: string, words: Sentences): Entry {
  const { rule, field, suggestion } = fault;
  const { message, hint } = describeCause(fault, words);
  const places: CauseReport['places'][number][] = [];
  let file = '';
  let header: string | undefined;
  let id: string | undefined;
  const entry: Entry = {
    count: 1,
    toldFrom: rule.toldFrom ?? many,
    get id() {
      id ??= fingerprint([rule.code, severity, field ?? '', header ?? '', key].join('\n'));
      return id;
    },
    wantsPlaces: () => places.length < placesKept,
    see: ({ file: of, header: ofFinding, line, column, cell }) => {
      if (places.length === 0) {
        file = of;
        header = ofFinding;
      }
      places.push({ line, column, ...(cell !== undefined && { cell }) });
    },
    report: (records) => ({
      id: entry.id,
      code: rule.code,
      severity,
      message: copyOf(message),
      ...(hint !== undefined && { hint }),
      // Where a sentence was written for all of them, each has its own suggestion.
      ...(suggestion !== undefined &&
        rule.sayCause === undefined && { [rule.guesses ? 'mayMean' : 'suggestion']: suggestion }),
      file,
      ...(field !== undefined && { field }),
      ...(header !== undefined && { header }),
      count: entry.count,
      ...(records !== undefined && records > 0 && { share: shareOf(entry.count, records) }),
      places,
    }),
  };
  return entry;
}

/** A share with three digits; not all if it is not all. */
function shareOf(count: number, records: number): number {
  const share = Math.min(1, count / records);
  return share === 1 ? 1 : Math.floor(share * 1000) / 1000;
}
