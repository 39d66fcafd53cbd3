import { afterAll, expect, test } from 'vitest';
import type { SourceRecord } from '../src/formats/record.js';
import { countingWork } from './work.js';

const { module, workOf, stop } = await countingWork(async () => {
  const { createJsonLocator, headerSpans } = await import('../src/formats/json-places.js');
  const { noTable } = await import('../src/formats/locator.js');
  const { tabulating } = await import('../src/formats/tabulate.js');
  const { readYaml } = await import('../src/formats/yaml-reader.js');
  return { createJsonLocator, headerSpans, noTable, tabulating, readYaml };
});
afterAll(stop);

const namesOf = (count: number) => Array.from({ length: count }, (_, at) => `k${at}`);

function jsonRecord(count: number): SourceRecord {
  const value = Object.fromEntries(namesOf(count).map((name) => [name, 1]));
  const raw = JSON.stringify({ rows: [value] });
  const places = namesOf(count).map((name) => [name, { path: ['rows', 0, name] }] as const);
  const record: SourceRecord = { index: 1, line: 1, raw, cells: [] };
  return {
    ...record,
    value,
    within: { path: ['rows', 0], outer: record, isFirst: true, places: new Map(places) },
  };
}

const perCount: Readonly<Record<string, (count: number) => Promise<() => void>>> = {
  'the headers of a JSON record': async (count) => {
    const record = jsonRecord(count);
    return () => {
      const spanOf = module.headerSpans(record);
      for (const name of namesOf(count)) expect(spanOf(name)).toBeDefined();
    };
  },
  'the cells of a row within a JSON record': async (count) => {
    const record = jsonRecord(count);
    const headers = namesOf(count);
    const locator = module.createJsonLocator({ ...module.noTable, headers: () => headers });
    return () => {
      expect(locator.spansOf(record)).toHaveLength(count);
    };
  },
  'the columns of a table of records': async (count) => {
    const { within: _, ...record } = jsonRecord(count);
    const reader = {
      push: () => [{ kind: 'record', record } as const],
      end: () => [],
      stop: () => [],
    };
    return () => {
      const table = module.tabulating(reader, {
        nameOfKeys: () => 'key',
        keySpans: module.headerSpans,
      });
      table.push('');
      table.end();
      for (let cell = 0; cell < count; cell++) table.homeOf(cell);
    };
  },
  'the keys of a YAML record': async (count) => {
    const text = `- {${namesOf(count).join(': 1, ')}: 1}\n`;
    const read = await module.readYaml(text, 1000);
    const event = read?.typed.find(({ kind }) => kind === 'record');
    return () => {
      if (!read || !event) throw new Error('There is no record.');
      for (const name of namesOf(count)) {
        expect(read.keyAt(event.record, name)).toBeDefined();
        expect(read.spanAt(event.record, [name])).toBeDefined();
      }
    };
  },
};

test.each(Object.keys(perCount))('%s are found in time that grows with them', async (name) => {
  const prepare = perCount[name];
  if (!prepare) throw new Error(name);
  (await prepare(100))();
  const once = workOf(await prepare(500));
  const fourTimes = workOf(await prepare(2000));
  expect(once).toBeGreaterThan(0);
  expect(fourTimes).toBeLessThan(5 * once);
});
