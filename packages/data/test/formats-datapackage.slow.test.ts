import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectionNames } from '@ilo-kz/schema';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { packageRoot } from './records.js';

/** The reader of the Frictionless reference implementation, as far as it is used. */
interface Reader {
  readonly load: (path: string, options: { strict: true }) => Promise<LoadedPackage>;
}
interface LoadedPackage {
  readonly valid: boolean;
  readonly errors: readonly Error[];
  readonly resources: readonly LoadedResource[];
}
interface LoadedResource {
  readonly name: string;
  readonly tabular: boolean;
  readonly schema: { readonly foreignKeys: readonly unknown[] };
  readonly read: (options: { keyed: true }) => Promise<readonly object[]>;
  readonly checkRelations: () => Promise<boolean>;
}

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: {
      readonly fields: readonly {
        readonly name: string;
        readonly description?: string;
        readonly constraints?: { readonly pattern?: string };
      }[];
    };
  }[];
}

/** Loading it alone takes a second. */
async function independentReader(): Promise<Reader> {
  // @ts-expect-error It comes without types; what is used of it is said above.
  const { Package } = (await import('datapackage')) as { readonly Package: Reader };
  return Package;
}

const dist = join(packageRoot, 'dist');
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe.each([
  ['in the npm package', dist],
  ['to download', join(dist, 'download')],
])('the data package %s', (_, folder) => {
  const descriptor = JSON.parse(
    readFileSync(join(folder, 'datapackage.json'), 'utf8'),
  ) as Descriptor;

  test('is valid to an independent reader, which casts every cell and follows every key', async () => {
    const loaded = await (await independentReader()).load(join(folder, 'datapackage.json'), {
      strict: true,
    });
    expect({ valid: loaded.valid, errors: loaded.errors }).toEqual({ valid: true, errors: [] });
    const counts = new Map<string, number>();
    for (const resource of loaded.resources.filter(({ tabular }) => tabular)) {
      counts.set(resource.name, (await resource.read({ keyed: true })).length);
      if (resource.schema.foreignKeys.length > 0) await resource.checkRelations();
    }
    const tables = descriptor.resources.filter(({ schema }) => schema);
    expect([...counts.keys()]).toEqual(tables.map(({ name }) => name));
    for (const { name, path } of tables) {
      const lines = readFileSync(join(folder, path), 'utf8').split('\r\n').length - 2;
      expect({ name, rows: counts.get(name) }).toEqual({ name, rows: lines });
    }
  });

  test('gives the size and the hash of every file', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const file = join(folder, path);
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: readFileSync(file).length,
        hash: `sha256:${sha256(file)}`,
      });
    }
  });

  test('lists every file of its folder, as do the checksums', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /^[^/]+\/[^/]+\.(?:csv|json|parquet)$|^[^/]+\.(?:sqlite|xlsx)$/.test(file))
      .filter((file) => !file.startsWith('download/'));
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(files.sort());
    const expected = [...files, 'datapackage.json'].sort();
    const lines = expected.map((path) => `${sha256(join(folder, path))}  ${path}\n`);
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(lines.join(''));
  });

  test('describes every column', () => {
    const undescribed = descriptor.resources.flatMap(({ name, schema }) =>
      (schema?.fields ?? []).filter((field) => !field.description).map((field) => [name, field]),
    );
    expect(undescribed).toEqual([]);
  });
});

test('every cell matches the whole pattern of its column', () => {
  // The independent reader is satisfied if the pattern matches anywhere in the cell.
  const folder = join(dist, 'download');
  const { resources } = JSON.parse(
    readFileSync(join(folder, 'datapackage.json'), 'utf8'),
  ) as Descriptor;
  const wrong = resources.flatMap(({ name, path, schema }) => {
    if (!schema) return [];
    const rows: readonly Readonly<Record<string, string>>[] = parse(
      readFileSync(join(folder, path)),
      { columns: true },
    );
    return schema.fields.flatMap((field) => {
      const pattern = new RegExp(`^${field.constraints?.pattern ?? '.*'}$`);
      const cells = rows.map((row) => row[field.name] ?? '');
      return cells.filter((cell) => cell !== '' && !pattern.test(cell)).map((cell) => [name, cell]);
    });
  });
  expect(wrong).toEqual([]);
});

test('the npm package has both formats of every collection', () => {
  const files = [...readdirSync(join(dist, 'csv')), ...readdirSync(join(dist, 'json'))];
  const wanted = collectionNames.flatMap((name) => [`${name}.csv`, `${name}.json`]);
  expect(files).toEqual(expect.arrayContaining(wanted));
});

describe('the independent reader notices', () => {
  test.each([
    ['a law that does not exist', 'ratifications', 'Z000000120_', 'Z000000121_', 'law'],
    ['a day that does not exist', 'instruments', '1948-07-09', '1948-07-32', '1948-07-32'],
    ['a status that does not exist', 'ratifications', ',in-force,', ',in force,', 'status'],
    ['the same record twice', 'countries', '\r\nKGZ,', '\r\nKAZ,', 'unique'],
  ])('%s', async (_, name, before, after, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-'));
    try {
      cpSync(join(dist, 'download'), folder, { recursive: true });
      const file = join(folder, 'csv', `${name}.csv`);
      const text = readFileSync(file, 'utf8');
      expect(text).toContain(before);
      writeFileSync(file, text.replace(before, after));
      const loaded = await (await independentReader()).load(join(folder, 'datapackage.json'), {
        strict: true,
      });
      const resource = loaded.resources.find((one) => one.name === name);
      const check = async () => {
        await resource?.read({ keyed: true });
        await resource?.checkRelations();
      };
      const error = (await check().then(
        () => undefined,
        (thrown: unknown) => thrown,
      )) as (Error & { readonly errors?: readonly Error[] }) | undefined;
      const messages = [error, ...(error?.errors ?? [])].map((one) => one?.message);
      expect(messages.join('\n')).toContain(message);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
