import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, expect, test } from 'vitest';
import type { Bom } from '../src/bill-of-materials.js';
import { publicPackages, root } from '../src/workspace.js';
import { currentBillOfMaterials } from '../src/write-bill-of-materials.js';

let text: string;
beforeAll(async () => {
  text = await currentBillOfMaterials();
});

test('the bill of materials holds the published schema of CycloneDX', () => {
  const entry = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json');
  const schema = (name: string) =>
    JSON.parse(
      readFileSync(join(dirname(entry), `res/schema/${name}.SNAPSHOT.schema.json`), 'utf8'),
    );
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82']) {
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  const isBom = ajv.compile(schema('bom-1.6'));
  expect(isBom(JSON.parse(text)), JSON.stringify(isBom.errors)).toBe(true);
});

test('it has every published package, its dependencies, and a licence and a checksum of each of others', () => {
  const { components } = JSON.parse(text) as Bom;
  const names = components.map(({ group, name }) =>
    group === undefined ? name : `${group}/${name}`,
  );
  const needed = publicPackages().flatMap(({ manifest }) => [
    manifest.name,
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.peerDependencies ?? {}),
  ]);
  expect(needed.filter((name) => !names.includes(name))).toEqual([]);
  const others = components.filter(({ group }) => group !== '@ilo-kz');
  expect(others.filter((each) => each.licenses === undefined)).toEqual([]);
  expect(others.filter((each) => !JSON.stringify(each).includes('"SHA-512"'))).toEqual([]);
});

test('it says nothing about the machine on which it was made, and is made again byte by byte', async () => {
  expect(text).not.toContain(root);
  await expect(currentBillOfMaterials()).resolves.toBe(text);
});
