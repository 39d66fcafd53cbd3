import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { configPlaces, findConfig, loadConfig } from '../src/node/config.js';

const root = mkdtempSync(join(tmpdir(), 'ilo-kz-config-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

function folderWith(name: string, content: string): string {
  const folder = join(root, String(folders++));
  mkdirSync(folder);
  writeFileSync(join(folder, name), content);
  return folder;
}

describe('a configuration', () => {
  test.each(configPlaces.filter((name) => name !== 'package.json'))(
    'is found in %s',
    async (name) => {
      const folder = folderWith(name, '{ "failOn": "warning" }');
      const below = join(folder, 'data');
      mkdirSync(below);
      const found = {
        kind: 'config',
        folder,
        path: join(folder, name),
        config: { failOn: 'warning' },
      };
      expect(await findConfig(folder)).toMatchObject(found);
      expect(await findConfig(below)).toMatchObject(found);
    },
  );

  test('is found in package.json under its key', async () => {
    const folder = folderWith('package.json', '{"name":"x","ilo-kz":{"rules":{"map":"off"}}}');
    expect(await findConfig(folder)).toMatchObject({ config: { rules: { map: 'off' } } });
  });

  test('is not found in a package.json without the key or with broken JSON', async () => {
    expect(await findConfig(folderWith('package.json', '{"name":"x"}'))).toEqual({ kind: 'none' });
    expect(await findConfig(folderWith('package.json', '{'))).toEqual({ kind: 'none' });
  });

  test('is never run as code', async () => {
    for (const name of configPlaces) expect(name).not.toMatch(/\.[cm]?[jt]s$/);
    const folder = folderWith('ilo-kz.config.js', 'throw new Error("run");');
    expect(await findConfig(folder)).toEqual({ kind: 'none' });
  });

  test('can be YAML, or JSON indented with tabs', async () => {
    const yaml = folderWith('.ilo-kzrc', 'failOn: never\nmap:\n  Convention: instrument\n');
    expect(await findConfig(yaml)).toMatchObject({
      config: { failOn: 'never', map: { Convention: 'instrument' } },
    });
    const tabs = folderWith(
      'ilo-kz.config.json',
      '{\n\t"maxFindings": 2,\n\t"files": [\n\t\t"a"\n\t]\n}\n',
    );
    expect(await findConfig(tabs)).toMatchObject({ config: { maxFindings: 2, files: ['a'] } });
  });
});

describe('a mistake is reported with its place and advice', () => {
  test.each([
    ['{\n  "failon": "error"\n}', ':2:3: Unknown setting "failon". Did you mean failOn?'],
    ['{"failOn": "eror"}', ':1:12: "failOn" is "eror". Did you mean error?'],
    ['{"rules": {"map": "of"}}', ':1:19: "rules.map" is "of". Did you mean off?'],
    [
      'rules:\n  sense.duplicat: off',
      ':2:3: There is no rule "sense.duplicat". Did you mean sense.duplicate?',
    ],
    ['{"maxFindings": "many"}', ':1:17: "maxFindings" is "many", but must be a'],
    ['{"maxFindings": 0}', ':1:17: "maxFindings" is 0: Too small'],
    ['{"files": "a.csv"}', ':1:11: "files" is "a.csv", but must be a list.'],
    ['{"files": ["a", 7]}', ':1:17: "files.1" is 7, but must be a string.'],
    [
      '{"map": {"Name": "instrumnt"}}',
      ':1:18: There is no field "instrumnt". Did you mean instrument?',
    ],
    ['{"jobs": 2}', ':1:2: The setting "jobs" was removed. Remove it: files are checked'],
    ['{"redact": true}', ':1:2: The setting "redact" was removed. Remove it: the report'],
    ['{"constructor": 1}', ':1:2: Unknown setting "constructor". The settings are files,'],
    ['[]', 'The configuration is [], but must be an object.'],
    ['{"lang": "en",\n "lang": "ru"}', ':2:2: Map keys must be unique'],
    ['{', /:1:\d: .+/],
  ])('%s', async (content, says) => {
    const folder = folderWith('.ilo-kzrc', content);
    const loaded = await findConfig(folder);
    expect(loaded.kind).toBe('broken');
    const [first = ''] = loaded.kind === 'broken' ? loaded.faults : [];
    expect(first).toMatch(says instanceof RegExp ? says : new RegExp(escaped(says)));
    expect(first).toContain('.ilo-kzrc');
    expect(first).not.toContain('\n');
  });

  test('in package.json', async () => {
    const folder = folderWith('package.json', '{\n  "ilo-kz": {\n    "fils": ["a"]\n  }\n}\n');
    expect(await findConfig(folder)).toMatchObject({
      faults: [
        expect.stringMatching(/package\.json:3:5: Unknown setting "fils"\. Did you mean files\?/),
      ],
    });
  });

  test('together with all others', async () => {
    const folder = folderWith('.ilo-kzrc', '{"a": 1, "b": 2, "files": "x"}');
    const loaded = await findConfig(folder);
    expect(loaded.kind === 'broken' && loaded.faults.length).toBe(3);
  });

  test('if the file does not exist', async () => {
    expect(await loadConfig(join(root, 'none.json'))).toMatchObject({
      faults: [expect.stringContaining('none.json does not exist')],
    });
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test.each(['rules', 'limits', 'map'])(
  '"__proto__" in %s is a fault, at its place',
  async (name) => {
    const folder = folderWith('ilo-kz.config.json', `{\n  "${name}": {"__proto__": "off"}\n}`);
    expect(await findConfig(folder)).toEqual({
      kind: 'broken',
      faults: [
        expect.stringMatching(
          new RegExp(`ilo-kz.config.json:2:\\d+: "${name}" cannot have the name "__proto__"\\.$`),
        ),
      ],
    });
  },
);
