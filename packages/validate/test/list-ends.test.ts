import { describe, expect, test } from 'vitest';
import { bundledReference } from '../src/index.js';
import { check } from './check.js';

async function unknown(code: string) {
  const { findings } = await check(`instrument\n${code}\n`);
  return findings.find((finding) => finding.code === 'sense.unknown-instrument');
}

describe('an instrument that is not in the list', () => {
  test('is an error with the last number of the list', async () => {
    const conventions = bundledReference.instruments.filter(({ code }) => code.startsWith('C'));
    const last = conventions.at(-1)?.code;
    const finding = await unknown('C890');
    expect(finding).toMatchObject({ severity: 'error', value: 'C890' });
    expect(finding?.message).toContain(`last Convention is ${last}`);
    expect(finding?.hint).toBe('Did you mean C089, C090, C098 or C190?');
  });

  test('has one suggestion if one is similar', async () => {
    expect(await unknown('P030')).toMatchObject({ hint: expect.stringContaining('C030') });
  });
});

describe('a ratification that our records do not have', () => {
  const to = bundledReference.meta?.completeness?.find(
    ({ collection }) => collection === 'ratifications',
  )?.to;

  test.each([
    ['C001,2003-01-01', 'warning'],
    ['C001,', 'warning'],
    [`C001,${to}`, 'warning'],
    ['C001,2099-01-01', 'info'],
  ])('%s: %s', async (row, severity) => {
    const { findings } = await check(`instrument,registered\n${row}\n`);
    const finding = findings.find(({ code }) => code === 'reference.not-ratified');
    expect(finding).toMatchObject({ severity });
    expect(finding?.message).toContain(`complete up to ${to}`);
  });
});
