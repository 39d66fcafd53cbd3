import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { capture } from './capture.js';
import { testFolder } from './test-folder.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const documents = [
  'README.md',
  'packages/cli/README.md',
  'examples/README.md',
  ...readdirSync(`${root}docs`).map((name) => `docs/${name}`),
].filter((path) => path.endsWith('.md'));

/** The arguments in a line of a shell, without comments and redirections. */
function argumentsIn(line: string): readonly string[] {
  const words = line.replace(/ +#.*$| > \S+$/g, '').match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? [];
  return words.map((word) => word.replace(/^['"]|['"]$/g, ''));
}

const commands = documents.flatMap((path) =>
  [...readFileSync(root + path, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
    .flatMap(([, block = '']) => block.split('\n'))
    .flatMap((line) => /^(?:npx @ilo-kz\/cli|ilo-kz) (.*)$/.exec(line)?.[1] ?? [])
    .map((line) => ({ path, line, args: argumentsIn(line) })),
);
/** Those that other tests run: a workbook, standard input, and what needs the built files. */
const elsewhere = ({ args }: (typeof commands)[number]) =>
  ['theirs.xlsx', '-', '--schema', 'export'].some((word) => args.includes(word));

describe('every command in a document runs', () => {
  const { file } = testFolder({ isHome: true });
  const tables = ['theirs.csv', 'data/a.csv', 'folder/a.csv', 'examples/ministry-2015.csv'];

  test('there are some', () => {
    expect(commands.length).toBeGreaterThan(20);
  });

  test.each(commands.filter((each) => !elsewhere(each)))('$path: $line', async ({ args }) => {
    for (const table of tables) file(table, 'instrument,registered\nC087,2000-12-13\n');
    file('statement.txt', 'Convention No. 87');
    file('their.schema.json', '{"type":"object"}');
    file('known.json', '{"version":1,"findings":[]}');
    file('known-findings.json', '{"version":1,"findings":[]}');
    // ASCII is the same in windows-1251; the columns are those that the command names.
    if (args.includes('--map')) {
      const header = new Uint8Array([...'ДатапоМИД'].map((letter) => cyrillic(letter)));
      const [date, by, ministry] = [header.slice(0, 4), header.slice(4, 6), header.slice(6)];
      const text = (ascii: string) => new TextEncoder().encode(ascii);
      const parts = [date, text(' '), by, text(' '), ministry, text('\tCode\n2000-12-13\tC087\n')];
      file('theirs.csv', Buffer.concat(parts));
    }
    const { exit, out, raw, err } = await capture(args);
    expect({ exit, err, out: out.slice(0, 300) }).toMatchObject({
      exit: expect.toSatisfy((code: number) => code < 2),
    });
    expect(out + raw + err).not.toBe('');
  });
});

/** The byte of a Russian letter in windows-1251. */
function cyrillic(letter: string): number {
  return (letter.codePointAt(0) ?? 0) - 0x410 + 0xc0;
}
