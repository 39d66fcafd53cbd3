import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { findingCodes, junitReport, type Outcome } from '../src/index.js';
import {
  clean,
  hostile,
  manyFindings,
  ministry,
  partial,
  several,
  unreadable,
  workbook,
} from './made-reports.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The document as a strict XML parser reads it; throws where it is not well-formed. */
function xml(outcome: Outcome): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(junitReport(outcome)).close();
  const [document] = root.children;
  if (!document) throw new Error('no document');
  return document;
}

const suitesOf = ({ children }: Element) => children;
const casesOf = (suite: Element) => suite.children.filter(({ name }) => name === 'testcase');
const propertiesOf = (suite: Element | undefined) =>
  Object.fromEntries(
    (suite?.children.find(({ name }) => name === 'properties')?.children ?? []).map(
      ({ attributes }) => [attributes.name, attributes.value],
    ),
  );
const all = [ministry, clean, partial, unreadable, workbook, hostile, await several()];

test.each(all.map((outcome, at) => [at, outcome] as const))(
  'report %i is well-formed, and its counts are those of its tests',
  (_, outcome) => {
    const document = xml(outcome);
    for (const element of [document, ...suitesOf(document)]) {
      const cases = element === document ? suitesOf(document).flatMap(casesOf) : casesOf(element);
      const having = (name: string) =>
        cases.filter(({ children }) => children.some((child) => child.name === name)).length;
      expect(element.attributes).toMatchObject({
        tests: String(cases.length),
        failures: String(having('failure')),
        errors: String(having('error')),
        skipped: String(having('skipped')),
      });
      for (const { children } of cases) expect(children.length).toBeLessThanOrEqual(1);
    }
  },
);

test('there is a suite for each file and a test for each rule', async () => {
  const suites = suitesOf(xml(await several()));
  expect(suites.map(({ attributes }) => attributes.name)).toEqual([
    'examples/ministry-2015.csv',
    'other files/n°2.csv',
  ]);
  for (const suite of suites) {
    expect(casesOf(suite).map(({ attributes }) => attributes.name?.split(':')[0])).toEqual(
      findingCodes(),
    );
  }
});

function skippedRings(document: Element): readonly string[] {
  return suitesOf(document)
    .flatMap(casesOf)
    .filter(({ children }) => children[0]?.name === 'skipped')
    .map(({ attributes }) => attributes.name?.split('.')[0] ?? '');
}

describe('a test', () => {
  const byCode = new Map(
    suitesOf(xml(ministry))
      .flatMap(casesOf)
      .map((one) => [one.attributes.name?.split(':')[0], one.children[0]]),
  );

  test('fails with all places of errors or warnings of the rule', () => {
    const failure = byCode.get('sense.misread-roman');
    expect(failure).toMatchObject({ name: 'failure', attributes: { type: 'error' } });
    expect(failure?.attributes.message).toMatch(/\(11 findings\)$/);
    expect(failure?.text.split('\n')).toHaveLength(11);
    expect(failure?.text).toMatch(/^7:104 error: C087: Law number 29-11 .* → 29-II$/m);
    expect(byCode.get('sense.missing-law-date')?.attributes).toMatchObject({ type: 'warning' });
  });

  test('passes with notes as its output, and passes without findings', () => {
    expect(byCode.get('map.instrument-spelling')?.name).toBe('system-out');
    expect(byCode.get('sense.duplicate')).toBeUndefined();
    expect(byCode.has('sense.duplicate')).toBe(true);
  });

  test('is skipped if the rule did not run', () => {
    const { comparison: _, ...alone } = clean;
    expect(skippedRings(xml(alone))).toContain('reference');
    const other = skippedRings(xml(clean));
    expect(other).toContain('json');
    expect(other).not.toContain('csv');
    expect(other).not.toContain('reference');
  });
});

test('the totals are exact, with versions and hashes', () => {
  expect(propertiesOf(suitesOf(xml(manyFindings(1923, 2)))[0])).toMatchObject({
    findings: '5769',
    errors: '1923',
    warnings: '1923',
    notes: '1923',
    tool: '@ilo-kz/validate 1.2.3',
    schema: 'RatificationRow 1.2.3 0123456789abcd',
    instruments: '1.2.3 0123456789abcd',
    asOf: '2026-01-31',
    sha256: ministry.files[0]?.sha256,
  });
  expect(junitReport(manyFindings(1923, 2))).toContain('showing 6 of 5,769');
});

test('a stopped check is not a success', () => {
  const [suite, other] = suitesOf(xml({ ...partial, findings: [] }));
  expect(suite?.attributes.errors).toBe('1');
  expect(casesOf(suite as Element)[0]?.children[0]?.attributes.message).toMatch(/^PARTIAL: /);
  expect(other?.attributes).toMatchObject({ name: 'scan.pdf', errors: '1' });
});

test('line breaks and markup in a value are kept, invalid XML characters are not', () => {
  const text = junitReport(hostile);
  expect(text).not.toMatch(/<script|<img|<svg/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF\u202E]/);
  const message = suitesOf(xml(hostile))
    .flatMap(casesOf)
    .flatMap(({ children }) => children)
    .find(({ name }) => name === 'failure')?.attributes.message;
  expect(message).toContain('<script>alert(1)</script> "><img src=x onerror=alert(1)>');
  expect(message).toContain('%0A::error::x\n::set-output');
});
