import { describe, expect, test } from 'vitest';
import { check } from './check.js';

const found = async (text: string, code: string) => {
  const { findings } = await check(text);
  return findings.find((finding) => finding.code === code);
};

describe('what may be meant is not what should be written', () => {
  test.each([
    [
      'an instrument that does not exist',
      'instrument\nC0999\n',
      'sense.unknown-instrument',
      'C099',
    ],
    ['a misspelt State', 'country,instrument\nKazahkstan,C087\n', 'schema.country', 'KAZ'],
    ['a misspelt header', 'instrument,regsitered\nC087,2000\n', 'map.unknown-column', 'registered'],
  ])('%s', async (_, text, code, meant) => {
    const finding = await found(text, code);
    expect(finding).toMatchObject({ mayMean: meant });
    expect(finding).not.toHaveProperty('suggestion');
  });

  test('a field that the records do not have', async () => {
    const finding = await found('{"laws":[{"id":"a","numbr":"1"}]}', 'dataset.unknown-field');
    expect(finding).toMatchObject({ mayMean: 'number', hint: 'Did you mean "number"?' });
    expect(finding).not.toHaveProperty('suggestion');
  });

  test('another spelling of the same code is what should be written', async () => {
    const finding = await found('instrument\nC87\n', 'map.instrument-spelling');
    expect(finding).toMatchObject({ suggestion: 'C087' });
    expect(finding).not.toHaveProperty('mayMean');
  });
});
