import type { FileReport, Outcome, Report, Unreadable } from '../finding.js';
import { loadedSentences, type Sentences } from '../locales/sentences.js';
import { titleOf } from '../locales/words.js';
import { findingCodes, rule } from '../rules/catalogue.js';
import { ruleUrl } from '../rules/rule.js';
import type { Severity } from '../severity.js';
import { safeJson } from './escape.js';
import { mostSevereFirst } from './findings.js';
import { type ReportOptions, wordsFor } from './options.js';
import { sarifLevels, sarifResult, sarifText, uriOf } from './sarif-result.js';
import { caveats, totalsLine } from './totals.js';

/** GitHub keeps only this many results of an upload. */
const maxResults = 5000;

const home = 'https://github.com/ilo-kz/ilo-kz/tree/main/packages/validate#readme';

/**
 * SARIF 2.1.0, for code scanning and editors. At most 5,000 results, the most severe first; a
 * notification says so, and the totals are exact.
 */
export function sarifReport(outcome: Outcome, options: ReportOptions = {}): string {
  const words = wordsFor(outcome, options);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [outcome.kind === 'unreadable' ? failedRun(outcome, words) : run(outcome, words)],
  };
  return `${safeJson(log, options.indent ?? 2)}\n`;
}

function run(report: Report, words: Sentences): object {
  const { tool, version, language, files, totals, schema, codelists, asOf, comparison } = report;
  const sorted = mostSevereFirst(report.findings).slice(0, maxResults);
  const seen = new Map<string, number>();
  const results = sorted.map((finding) => {
    const same = `${finding.file}\n${finding.fingerprint}`;
    const nth = (seen.get(same) ?? 0) + 1;
    seen.set(same, nth);
    const at = files.findIndex(({ path }) => path === finding.file);
    return sarifResult(finding, { nth, artifact: at, file: files[at] });
  });
  return {
    tool: {
      driver: {
        name: tool,
        semanticVersion: version,
        informationUri: home,
        language,
        rules: sarifRules(loadedSentences(language)),
      },
    },
    language,
    columnKind: 'unicodeCodePoints',
    newlineSequences: ['\r\n', '\n', '\r'],
    invocations: [invocation(report, results.length, words)],
    artifacts: files.map(artifact),
    results,
    properties: {
      schema,
      codelists,
      ...(asOf !== undefined && { asOf }),
      ...(comparison && { comparison }),
      totals,
      shown: results.length,
      durationMs: report.durationMs,
      ...(report.partial && { partial: true }),
      ...(report.baseline && { baseline: report.baseline }),
    },
  };
}

function artifact({ path, format, encoding, compression, bytes, sha256, records }: FileReport) {
  return {
    location: { uri: uriOf(path) },
    roles: ['analysisTarget'],
    mimeType: mimeTypes[format],
    ...(format === 'xlsx' ? {} : { encoding: encoding.toUpperCase() }),
    length: bytes,
    ...(sha256 !== undefined && { hashes: { 'sha-256': sha256 } }),
    properties: { records, ...(compression !== undefined && { compression }) },
  };
}

const mimeTypes: Readonly<Record<FileReport['format'], string>> = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  json: 'application/json',
  yaml: 'application/yaml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
};

function invocation(report: Report, shown: number, words: Sentences): object {
  const { unreadable = [], partial, totals, exit } = report;
  const capped =
    shown < totals.findings ? [words.report.onlyMostSevere(shown, totals.findings)] : [];
  const notifications = [
    ...unreadable.map(failure),
    ...caveats(report, words).map(({ text, isIncomplete }) =>
      notification(isIncomplete ? 'warning' : 'note', text),
    ),
    ...[...capped, `${totalsLine(report, words)}`].map((text) => notification('note', text)),
  ];
  return {
    executionSuccessful: !partial && unreadable.length === 0,
    exitCode: exit,
    toolExecutionNotifications: notifications,
  };
}

function notification(level: 'warning' | 'note', text: string): object {
  return { level, message: { text: sarifText(text) } };
}

function failure({ path, message }: Unreadable): object {
  return {
    level: 'error',
    message: { text: sarifText(message) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  };
}

function failedRun(outcome: Unreadable, { language }: Sentences): object {
  return {
    tool: { driver: { name: '@ilo-kz/validate', informationUri: home, language } },
    language,
    invocations: [
      {
        executionSuccessful: false,
        exitCode: outcome.exit,
        toolExecutionNotifications: [failure(outcome)],
      },
    ],
    artifacts: [{ location: { uri: uriOf(outcome.path) }, roles: ['analysisTarget'] }],
    results: [],
  };
}

const problemSeverities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

/** All rules, also those without findings, so that readers see what was checked. */
function sarifRules(words: Sentences): readonly object[] {
  return findingCodes().map((code) => {
    const { severity, explanation } = rule(code);
    const title = titleOf(code, words);
    return {
      id: code,
      name: pascalCase(code),
      shortDescription: { text: sarifText(title) },
      fullDescription: { text: sarifText(explanation) },
      help: {
        text: sarifText(`${title}. ${explanation}`),
        markdown: `**${title}.** ${explanation}\n\n[${code}](${ruleUrl(code)})`,
      },
      helpUri: ruleUrl(code),
      defaultConfiguration: { level: sarifLevels[severity] },
      properties: {
        tags: [code.slice(0, code.indexOf('.'))],
        precision: 'very-high',
        'problem.severity': problemSeverities[severity],
      },
    };
  });
}

/** `sense.misread-roman`: `SenseMisreadRoman`. */
function pascalCase(code: string): string {
  return code
    .split(/[.-]/u)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}
