import { describe, expect, test } from 'vitest';
import { type Bom, billOfMaterials, packagesInNotices } from '../src/bill-of-materials.js';

const component = (name: string, scope?: 'excluded') => ({
  type: 'library',
  name,
  version: '1.0.0',
  purl: `pkg:npm/${name}@1.0.0`,
  'bom-ref': `pkg:npm/${name}@1.0.0`,
  licenses: [{ license: { id: 'MIT' } }],
  ...(scope === undefined ? {} : { scope, properties: [] }),
});
const edge = (ref: string, ...targets: readonly string[]) => ({
  ref: `pkg:npm/${ref}@1.0.0`,
  dependsOn: targets.map((name) => `pkg:npm/${name}@1.0.0`),
});

// As pnpm tells it: what is needed to build is among the dependencies of ours, or of the root.
const all: Bom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: component('ilo-kz') },
  components: [
    ...['reader', 'token'].map((name) => component(name)),
    ...['colours', 'tester', 'workbook', 'unzip'].map((name) => component(name, 'excluded')),
  ],
  dependencies: [
    edge('ilo-kz', 'tester', 'colours', 'workbook'),
    edge('%40ilo-kz/check', 'reader', 'token', 'tester'),
    edge('reader', 'token'),
    edge('workbook', 'unzip'),
    edge('colours', 'unzip'),
  ],
};
const published = [
  {
    name: '@ilo-kz/check',
    version: '2.0.0',
    license: 'MIT',
    dependencies: { reader: '^1.0.0' },
    peerDependencies: { token: '^1.0.0', workbook: '^1.0.0' },
    peerDependenciesMeta: { workbook: { optional: true } },
  },
  {
    name: '@ilo-kz/line',
    version: '2.0.0',
    license: '(MIT AND CC-BY-4.0)',
    bin: { line: 'dist/index.js' },
    devDependencies: { '@ilo-kz/check': 'workspace:^', tester: '^1.0.0' },
  },
];
const bundled = new Map([['@ilo-kz/line', [['colours', '1.0.0']] as const]]);
const made = (bom = all) => billOfMaterials(bom, published, bundled, '2026-01-01T00:00:00Z');
const componentNamed = (name: string) => made().components.find((each) => each.name === name);

describe('the bill of materials of a release', () => {
  test.each([
    ['a published package', 'check', 'required'],
    ['what it depends on', 'reader', 'required'],
    ['what that depends on', 'token', 'required'],
    ['what it may use', 'workbook', 'optional'],
    ['what is bundled, though it is not a dependency', 'colours', 'required'],
  ])('has %s: %s', (_, name, scope) => {
    expect(componentNamed(name)?.scope).toBe(scope);
  });

  test('has nothing that only builds or tests', () => {
    expect(componentNamed('tester')).toBeUndefined();
  });

  test('does not follow what a bundled package depends on', () => {
    // It is here as a dependency of the workbook, which is optional.
    expect(componentNamed('unzip')?.scope).toBe('optional');
  });

  test('connects only what it lists', () => {
    const { components, dependencies, metadata } = made();
    const refs = [metadata.component, ...components].map((each) => each['bom-ref']);
    expect(dependencies.map(({ ref }) => ref)).toEqual(refs);
    expect(
      dependencies.flatMap((each) => each.dependsOn).filter((ref) => !refs.includes(ref)),
    ).toEqual([]);
  });

  test('is the same for the same sources, and another one for others', () => {
    expect(made()).toEqual(made());
    const renamed = { ...all, components: [...all.components].map((each) => ({ ...each, x: 1 })) };
    expect(made(renamed).serialNumber).not.toBe(made().serialNumber);
    expect(made().serialNumber).toMatch(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  test('cannot leave out what is needed', () => {
    const components = all.components.filter(({ name }) => name !== 'token');
    expect(() => made({ ...all, components })).toThrow('token@1.0.0 is not among the components');
    const dependencies = all.dependencies.filter(({ ref }) => !ref.includes('check'));
    expect(() => made({ ...all, dependencies })).toThrow('reader is not among');
  });
});

test('a file of notices names the packages whose licences it has', () => {
  const text =
    'a 1.0.0 (MIT)\n\nCopyright 2020\n----\n\n@b/c-d 2.1.0-beta.1 (Apache-2.0)\n\n(c) 1 2 (3)\n';
  expect(packagesInNotices(text)).toEqual([
    ['a', '1.0.0'],
    ['@b/c-d', '2.1.0-beta.1'],
  ]);
});
