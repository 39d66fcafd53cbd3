import { expect, test } from 'vitest';
import { reporterNames, reporters } from '../src/index.js';
import { check, ministryTable } from './check.js';
import { ministry, steady } from './made-reports.js';

const extensions: Readonly<Record<string, string>> = {
  pretty: 'txt',
  concise: 'concise.txt',
  summary: 'summary.txt',
  github: 'github.txt',
  junit: 'junit.xml',
};

/** One finding of each code: what programs read is long, and the same for each. */
const brief = {
  ...ministry,
  findings: ministry.findings.filter(
    ({ code }, at, all) => all.findIndex((one) => one.code === code) === at,
  ),
  shown: Object.keys(ministry.totals.byCode).length,
  truncated: true,
};
const forPrograms: readonly string[] = ['json', 'ndjson', 'sarif', 'csv'];

/** Rules that found nothing are left out, so that a new rule does not change what is golden here. */
const findingsOnly: Readonly<Record<string, (text: string) => string>> = {
  sarif: (text) => {
    const log = JSON.parse(text);
    const [run] = log.runs;
    const { driver } = run.tool;
    const found = new Set(run.results.map(({ ruleId }: { ruleId: string }) => ruleId));
    driver.rules = driver.rules.filter(({ id }: { id: string }) => found.has(id));
    for (const result of run.results) delete result.ruleIndex;
    return `${JSON.stringify(log, null, 2)}\n`;
  },
  junit: (text) =>
    text
      .replace(/ *<testcase [^>]*\/>\n| *<testcase [^>]*>\n *<skipped\/>\n *<\/testcase>\n/g, '')
      .replace(/ (tests|skipped)="\d+"/g, ''),
};

test.each(reporterNames)('the table of 2015, %s', async (name) => {
  const path = `golden/ministry-2015.${extensions[name] ?? name}`;
  const text = reporters[name](forPrograms.includes(name) ? brief : ministry);
  await expect(findingsOnly[name]?.(text) ?? text).toMatchFileSnapshot(path);
});

test.each(['ru', 'kk'] as const)('the table of 2015 in %s', async (lang) => {
  const report = await check(ministryTable, { path: 'examples/ministry-2015.csv', lang });
  await expect(reporters.pretty(steady(report))).toMatchFileSnapshot(
    `golden/ministry-2015.${lang}.txt`,
  );
});
