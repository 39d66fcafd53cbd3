import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetOf } from '../maintenance/dataset-versions.js';

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-diff-'));
const laws = [{ id: 'a' }];

beforeAll(() => {
  mkdirSync(join(folder, 'package/json'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify({ laws }));
  writeFileSync(join(folder, 'package/json/laws.json'), JSON.stringify(laws));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a version of the dataset is read', () => {
  test.each(['dataset.json', 'package', 'package/json'])('from %s', async (path) => {
    expect(await datasetOf(join(folder, path), folder)).toEqual({ laws });
  });

  test.each([
    ['a folder without records', 'empty', /has no JSON file of a collection/],
    ['something that is not there', 'nothing', /is not a file, a folder, a version or a revision/],
    ['what git would take for an option', '--help', /is not a file, a folder/],
  ])('not from %s', async (_, path, message) => {
    const version = path.startsWith('-') ? path : join(folder, path);
    await expect(datasetOf(version, folder)).rejects.toThrow(message);
  });
});
