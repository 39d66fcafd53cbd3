import { describe, expect, test } from 'vitest';
import { citation, instrument, ratification, unknowns } from '../src/index.js';

describe('a citation', () => {
  const record = ratification('C135');

  test('as text lists supporting documents first and contradicting ones last', () => {
    const lines = citation(record, 'inForce').split('\n');
    expect(lines[0]).toMatch(/^International Labour Organization\. NORMLEX, ratifications/);
    expect(lines[0]).toMatch(/derived by registration-plus-12-months from 2000-12-13/);
    expect(lines.at(-1)).toMatch(/contradicts: 1999-12-30/);
  });

  test('as Markdown has links that brackets and spaces do not break', () => {
    expect(citation(record, 'law', { style: 'markdown' })).toMatch(
      /^- Adilet[^\n]*\[О ратификации[^\n]*\]\(<https:\/\/adilet\.zan\.kz\/rus\/docs\/Z990000013_>\), 1999-12-30/,
    );
  });

  test('as CSL-JSON has dates in parts, in their own precision', () => {
    const [item] = citation(record, 'law', { style: 'csl-json' });
    expect(item).toMatchObject({
      id: 'adilet-Z990000013_-ru',
      type: 'webpage',
      issued: { 'date-parts': [[1999, 12, 30]] },
      accessed: { 'date-parts': [[2026]] },
    });
  });

  test('lists a document once, even if it supports several periods', () => {
    const lines = citation(instrument('C155'), 'category').split('\n');
    expect(new Set(lines).size).toBe(lines.length);
    const items = citation(instrument('C155'), 'category', { style: 'csl-json' });
    expect(items).toHaveLength(lines.length);
  });

  test('is rejected in an unknown style', () => {
    const style = 'bibtex' as 'text';
    expect(() => citation(record, 'law', { style })).toThrow(/"bibtex" is not a style/);
  });
});

test('every unknown value has a reason', () => {
  const found = unknowns();
  expect(found.find(({ id, field }) => id === 'C131' && field === 'registered')?.why).toMatch(
    /No document/,
  );
  expect(found.every(({ why, id }) => why !== '' && id !== '')).toBe(true);
});
