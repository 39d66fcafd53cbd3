import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { newStranger } from '../src/stranger.js';
import { codeIn } from './documents.js';
import { workbook } from './workbook.js';

const { clone, folder, registry } = inject('released');
const stranger = newStranger(
  join(folder, 'command'),
  registry,
  `prefix=${folder}/command/global\n`,
);
const lines = [
  ...codeIn('packages/cli/README.md', 'sh').flatMap((code) => code.trimEnd().split('\n')),
  ...codeIn('docs/validate-in-ci.md', 'sh').flatMap((code) => code.trimEnd().split('\n')),
];
const path = `export PATH=${folder}/command/global/bin:$PATH`;

const at = (name: string) => join(stranger.folder, name);

/** The files that the documents name. */
beforeAll(() => {
  const ministry = join(clone, 'examples/ministry-2015.csv');
  for (const name of ['data', 'folder']) mkdirSync(at(name));
  for (const name of ['theirs.csv', 'data/a.csv', 'folder/b.csv']) copyFileSync(ministry, at(name));
  writeFileSync(at('russian.csv'), windows1251('Дата по МИД\tКонвенция\n2000-12-13\tC087\n'));
  writeFileSync(at('theirs.xlsx'), workbook);
  writeFileSync(at('their.schema.json'), '{ "required": ["ministry"] }');
  writeFileSync(at('statement.txt'), 'Kazakhstan ratified ILO Convention No. 87.');
});

test('the command is installed as its README says', async () => {
  expect(lines[0]).toBe('npm install --global @ilo-kz/cli');
  await stranger.must(lines[0] ?? '');
});

// What exits with 1 has findings; 2 and 3 are mistakes of the document or of the command.
test.each(lines.slice(1))('%s', async (line) => {
  const { code, stderr } = await stranger.sh(`${path}\nexec <theirs.csv\n${prepared(line)}`);
  expect({ line, code, stderr: code > 1 ? stderr : '' }).toEqual({
    line,
    code: line.includes('validate') ? expect.toBeOneOf([0, 1]) : 0,
    stderr: '',
  });
});

/** A line without its comment. The one about a table in Russian gets such a table. */
function prepared(line: string): string {
  const command = line.replace(/ +#.*$/, '');
  return command.includes('windows-1251') ? command.replace('theirs', 'russian') : command;
}

function windows1251(text: string): Uint8Array {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  return Uint8Array.from(codes.map((code) => (code < 0x410 ? code : code - 0x410 + 0xc0)));
}
