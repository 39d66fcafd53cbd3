import { describe, expect, test } from 'vitest';
import { findingCodes } from '../src/index.js';
import { parseRule, ruleNames, rulesOf } from '../src/node/settings.js';

const duplicateOff = { rule: 'sense.duplicate', severity: 'off' } as const;
const senseInfo = { rule: 'sense', severity: 'info' } as const;

describe('a setting of a rule', () => {
  test.each([
    ['sense.duplicate=warning', { rule: 'sense.duplicate', severity: 'warning' }],
    ['map=off', { rule: 'map', severity: 'off' }],
  ])('%s', (text, setting) => expect(parseRule(text)).toEqual(setting));

  test.each([
    ['map', /CODE=SEVERITY/],
    ['sense.duplicat=off', /Did you mean sense\.duplicate\?/],
    ['sens=off', /Did you mean sense\?/],
    ['map.zzzzzzzzzzzzzzzz=off', /The codes of map are map\./],
    ['zzzzzzz=off', /Rule groups: file, csv/],
    ['map=of', /Did you mean off\?/],
    ['map=', /one of off, info, warning, error/],
  ])('%s is told', (text, says) => expect(parseRule(text)).toMatch(says));

  test('can be given for every code and every group', () => {
    for (const name of ruleNames()) expect(parseRule(`${name}=error`)).toBeTypeOf('object');
  });
});

describe('settings together', () => {
  test('a code overrides its group, in either order', () => {
    const rules = rulesOf([duplicateOff, senseInfo]);
    expect(rules).toEqual(rulesOf([senseInfo, duplicateOff]));
    expect(rules['sense.duplicate']).toBe('off');
    expect(rules['sense.date-order']).toBe('info');
    expect(Object.keys(rules)).toEqual(
      expect.arrayContaining(findingCodes().filter((code) => code.startsWith('sense.'))),
    );
  });

  test('a later list overrides an earlier one', () => {
    expect(rulesOf([duplicateOff], [senseInfo])['sense.duplicate']).toBe('info');
  });

  test('the later setting with the same name applies', () => {
    expect(rulesOf([duplicateOff, { ...duplicateOff, severity: 'error' }])['sense.duplicate']).toBe(
      'error',
    );
  });
});
