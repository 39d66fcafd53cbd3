import { mostSevereAndFrequentFirst } from '../check/causes.js';
import type { FileReport, Finding, Outcome, Report, Totals, Unreadable } from '../finding.js';
import { severities } from '../severity.js';
import { schemaHashes, version } from '../version.js';

/**
 * Merges reports into one, in their order. Totals are exact; only the first `maxPerCode` findings of
 * each code are kept. Files that could not be read are in `unreadable` and make the exit code 2.
 */
export function mergeOutcomes(outcomes: readonly Outcome[], maxPerCode: number): Report {
  const reports = outcomes.map(asReport);
  const [first = emptyReport] = reports.filter(({ files }) => files.length > 0);
  const several = reports.reduce((sum, { files }) => sum + files.length, 0) > 1;
  const totals = addTotals(reports.map((report) => report.totals));
  const findings = firstOfEach(
    reports.flatMap((report) => report.findings),
    maxPerCode,
  );
  const unreadable = reports.flatMap((report) => report.unreadable ?? []);
  const known = reports.flatMap(({ baseline }) => baseline ?? []);
  const exits = reports.map(({ exit }) => exit);
  return {
    ...first,
    files: reports.flatMap((report) => filesOf(report, several)),
    totals,
    shown: findings.length,
    truncated: findings.length < totals.findings,
    findings,
    causes: reports.flatMap(({ causes }) => causes).toSorted(mostSevereAndFrequentFirst),
    durationMs: reports.reduce((sum, { durationMs }) => sum + durationMs, 0),
    ...(reports.some(({ partial }) => partial) && { partial: true }),
    ...(unreadable.length > 0 && { unreadable }),
    ...(known.length > 0 && {
      baseline: {
        known: known.reduce((sum, one) => sum + one.known, 0),
        stale: known.flatMap(({ stale }) => stale),
      },
    }),
    exit: exits.includes(2) ? 2 : exits.includes(1) ? 1 : 0,
  };
}

/** A report without files. */
const emptyReport: Report = {
  kind: 'report',
  tool: '@ilo-kz/validate',
  version,
  language: 'en',
  schema: { id: 'RatificationRow', version, hash: schemaHashes.RatificationRow },
  codelists: [],
  files: [],
  totals: addTotals([]),
  shown: 0,
  truncated: false,
  findings: [],
  causes: [],
  durationMs: 0,
  exit: 0,
};

function asReport(outcome: Outcome): Report {
  if (outcome.kind === 'report') return outcome;
  const unreadable: Unreadable = outcome;
  return { ...emptyReport, unreadable: [unreadable], exit: 2 };
}

/** Each of several files gets its own totals; the totals of a single file are those of the report. */
function filesOf({ files, totals }: Report, several: boolean): readonly FileReport[] {
  const [only] = files;
  return several && files.length === 1 && only && !only.totals ? [{ ...only, totals }] : files;
}

function addTotals(all: readonly Totals[]): Totals {
  return {
    findings: all.reduce((sum, { findings }) => sum + findings, 0),
    bySeverity: Object.fromEntries(
      severities.map((severity) => [
        severity,
        all.reduce((sum, { bySeverity }) => sum + bySeverity[severity], 0),
      ]),
    ) as Totals['bySeverity'],
    byCode: addCounts(all.map(({ byCode }) => byCode)),
    byField: addCounts(all.map(({ byField }) => byField)),
  };
}

function addCounts(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const counts of all) {
    for (const [name, count] of Object.entries(counts)) {
      sums.set(name, (sums.get(name) ?? 0) + count);
    }
  }
  return Object.fromEntries([...sums].toSorted());
}

function firstOfEach(findings: readonly Finding[], limit: number): readonly Finding[] {
  const counts = new Map<string, number>();
  return findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= limit;
  });
}
