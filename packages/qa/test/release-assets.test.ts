import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { releaseAssets } from '../src/release-assets.js';

const names = ['datapackage.json', 'json/dataset.json', 'ilo-kz.sqlite', 'ilo-kz.xlsx'];
const download = new Map(
  [...names, 'parquet/laws.parquet', 'csv/laws.csv'].map((name) => [name, strToU8(name)]),
);
const made = () => releaseAssets(download, strToU8('{}'), '1.2.3');
const archived = (name: string) => Object.keys(unzipSync(made().get(name) ?? new Uint8Array()));

test('a release has the data package, the files that people look for, the bill and the checksums', () => {
  expect([...made().keys()]).toEqual([
    'ilo-kz-1.2.3-data-package.zip',
    'ilo-kz-1.2.3-parquet.zip',
    'dataset.json',
    'ilo-kz.sqlite',
    'ilo-kz.xlsx',
    'ilo-kz.cdx.json',
    'SHA256SUMS',
  ]);
  expect(archived('ilo-kz-1.2.3-data-package.zip')).toEqual([...download.keys()]);
  expect(archived('ilo-kz-1.2.3-parquet.zip')).toEqual(['parquet/laws.parquet']);
});

test('the same data give the same bytes', () => {
  expect(made()).toEqual(made());
});

test('the checksums are of all other files, as sha256sum reads them', () => {
  const lines = strFromU8(made().get('SHA256SUMS') ?? new Uint8Array())
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => line.slice(66))).toEqual([...made().keys()].slice(0, -1));
  // Of "{}".
  expect(lines.at(-1)).toBe(
    '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  ilo-kz.cdx.json',
  );
});

test.each(['json/dataset.json', 'parquet/laws.parquet'])('nothing may be missing: %s', (name) => {
  const rest = new Map([...download].filter(([each]) => each !== name));
  expect(() => releaseAssets(rest, strToU8('{}'), '1.2.3')).toThrow('The data package has no');
});
