import { describe, expect, test } from 'vitest';
import {
  checkDataset,
  type DatasetRule,
  datasetRules,
  messageOf,
  recordsOf,
} from '../../src/dataset-rules/index.js';

const today = '2026-11-26';

/** The findings of an example, as `code: message`. */
function found(example: object): readonly string[] {
  const findings = checkDataset(recordsOf(example), { today });
  return [...findings].map((finding) => `${finding.rule.code}: ${messageOf(finding).message}`);
}

describe.each(datasetRules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test('has examples whose records satisfy their schemas', () => {
    for (const example of [rule.bad, rule.good]) {
      expect(recordsOf(example).every(({ isValid }) => isValid)).toBe(true);
    }
  });

  test('finds something in its bad example, as the only rule', () => {
    expect(found(rule.bad)).toEqual([expect.stringMatching(`^${code}: `)]);
  });

  test('finds nothing in its good example, nor does any other rule', () => {
    expect(found(rule.good)).toEqual([]);
  });

  test('has a message and a hint in whole sentences', () => {
    for (const finding of checkDataset(recordsOf(rule.bad), { today })) {
      const { message, hint } = messageOf(finding);
      expect(message).toMatch(/^["\p{Lu}].*\.$/u);
      expect(hint).toMatch(/^\p{Lu}.*[.?]$/u);
      expect(`${message} ${hint}`).not.toMatch(/undefined|\[object/);
    }
    expect(rule.title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(rule.why).toMatch(/^\p{Lu}.*\.$/u);
  });
});

test('a code is unique and consists of words joined by hyphens', () => {
  const codes = datasetRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^dataset\.[a-z]+(?:-[a-z]+)*$/);
});

test('no example is about Kazakhstan: the rules are for any State', () => {
  const rules: readonly DatasetRule[] = datasetRules;
  for (const { bad, good } of rules) {
    expect(JSON.stringify([bad, good])).not.toMatch(/KAZ|kazakhstan|adilet/i);
  }
});
