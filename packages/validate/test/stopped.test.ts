import { describe, expect, test } from 'vitest';
import { type ValidateOptions, validate } from '../src/index.js';

const csvRows = Array.from({ length: 10 }, () => 'FRA,C999\n').join('');
const jsonRows = Array.from({ length: 10 }, () => '{"country":"FRA","instrument":"C999"}');

/** The outcome for a text after which nothing comes any more, because the run is stopped. */
async function stoppedAfter(text: string, options: ValidateOptions = {}) {
  const stop = new AbortController();
  async function* input(): AsyncGenerator<string> {
    yield text;
    stop.abort();
    yield 'this is never read';
  }
  const { report } = validate(input(), { ...options, signal: stop.signal });
  return report();
}

describe('a run that is stopped', () => {
  test.each<[string, string, number]>([
    ['a table', `country,instrument\n${csvRows}`, 10],
    ['a table with half a row', `country,instrument\n${csvRows}FRA,C9`, 10],
    ['a table with half a quoted cell', `country,instrument\n${csvRows}FRA,"C9`, 10],
    ['a list', `[${jsonRows.join(',')}`, 10],
    ['a list with half an object', `[${jsonRows.join(',')},{"country":"FR`, 10],
    ['lines of JSON', `${jsonRows.join('\n')}\n{"coun`, 10],
    ['a header', 'country,instrument\n', 0],
  ])('reports every complete record: %s', async (_, text, records) => {
    const outcome = await stoppedAfter(text);
    expect(outcome).toMatchObject({ kind: 'report', partial: true });
    if (outcome.kind !== 'report') return;
    const { byCode } = outcome.totals;
    expect(outcome.files[0]?.records).toBe(records);
    expect(byCode['sense.unknown-instrument'] ?? 0).toBe(records);
    // What only the end of a file shows is not reported.
    expect(Object.keys(byCode).filter((code) => !code.startsWith('sense.'))).toEqual([]);
  });

  test.each([
    ['nothing', '', {}],
    ['half a header', 'country,instr', {}],
    ['half of YAML, which is read as a whole', '- country: FRA\n', { path: 'a.yaml' }],
    ['half of a workbook', 'PK\u0003\u0004', {}],
  ])('says that nothing was checked: %s', async (_, text, options) => {
    expect(await stoppedAfter(text, options)).toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('was stopped before'),
    });
  });
});
