import { fields } from '../cells/fields.js';
import { fingerprint } from '../check/fingerprint.js';
import type { FileReport, Finding, Outcome, Report, Unreadable } from '../finding.js';
import type { Language } from '../locales/languages.js';
import { loadedSentences, type Sentences } from '../locales/sentences.js';
import { titleOf } from '../locales/words.js';

/**
 * The outcome without a word of the file: values, lines, names of columns, suggestions, and the
 * sentences that quote any of them are taken out. Codes, severities, places, fields and totals stay.
 * A message becomes the title of its rule; a fingerprint is made of the place, since one made of the
 * value would tell whoever guesses the value that the guess is right.
 *
 * `lang` is asked only for a file that could not be read: a report knows its language.
 *
 * What stays is listed here, so that whatever a report may hold one day is taken out until somebody
 * decides that it may stay.
 */
export function redacted(
  outcome: Outcome,
  { lang = 'en' }: { readonly lang?: Language } = {},
): Outcome {
  const words = loadedSentences(outcome.kind === 'unreadable' ? lang : outcome.language);
  if (outcome.kind === 'unreadable') return redactedUnreadable(outcome, words);
  const { kind, tool, version, language, schema, codelists, asOf, comparison } = outcome;
  const { files, totals, shown, truncated, findings, durationMs, baseline, partial, exit } =
    outcome;
  const unreadable = outcome.unreadable?.map((one) => redactedUnreadable(one, words));
  return {
    kind,
    tool,
    version,
    language,
    schema,
    codelists,
    ...(asOf !== undefined && { asOf }),
    ...(comparison && { comparison }),
    files: files.map((file) => redactedFile(file, words)),
    totals,
    shown,
    truncated,
    findings: findings.map((finding) => redactedFinding(finding, words)),
    durationMs,
    ...(baseline && { baseline: redactedBaseline(baseline) }),
    ...(partial && { partial }),
    redacted: true,
    ...(unreadable && { unreadable }),
    exit,
  } satisfies Report;
}

/** Which known findings are no more would tell what the file once said. */
function redactedBaseline({ known, stale }: Report['baseline'] & {}): Report['baseline'] & {} {
  return {
    known,
    stale: stale.map(({ file, code, count }) => ({ file, code, fingerprint: '', count })),
  };
}

function redactedUnreadable({ kind, path, exit }: Unreadable, words: Sentences): Unreadable {
  return { kind, path, message: `${path} ${words.report.whyLeftOut}`, exit };
}

function redactedFile(file: FileReport, words: Sentences): FileReport {
  const { path, format, shape, compression, encoding, delimiter } = file;
  const { records, rows, bytes, sha256, columns, totals } = file;
  return {
    path,
    format,
    shape,
    ...(compression !== undefined && { compression }),
    encoding,
    ...(delimiter !== undefined && { delimiter }),
    records,
    rows,
    bytes,
    ...(sha256 !== undefined && { sha256 }),
    columns: columns.map(({ column, fields: read, by }) => ({
      header: words.report.columnWithoutName(column),
      column,
      fields: read,
      ...(by !== undefined && { by }),
    })),
    ...(totals && { totals }),
  };
}

function redactedFinding(finding: Finding, words: Sentences): Finding {
  const { code, severity, file, line, column, cell, endLine, endColumn } = finding;
  const { record, field, ruleUrl } = finding;
  const path = redactedPath(finding.path);
  return {
    code,
    severity,
    message: `${titleOf(code, words)}.`,
    file,
    line,
    column,
    ...(cell !== undefined && { cell }),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
    record,
    path,
    ...(field !== undefined && { field }),
    value: '',
    excerpt: { text: '', start: 0, length: 0 },
    ruleUrl,
    fingerprint: fingerprint([code, path, cell ?? `${line}:${column}`].join('\n')),
  };
}

const knownNames: ReadonlySet<string> = new Set(['header', 'records', ...fields]);

/** Names in a path may come from the file; of numbers only the second is surely a position. */
function redactedPath(path: string): string {
  return path
    .split('/')
    .map((name, at) => {
      const position = at === 2 && /^\d{1,9}$/u.test(name);
      return name === '' || position || knownNames.has(name) ? name : '*';
    })
    .join('/');
}
