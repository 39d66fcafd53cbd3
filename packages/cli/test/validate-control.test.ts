import { linkSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { capture } from './capture.js';
import { clean, faulty, spelling, testFolder } from './test-folder.js';

const { file, read } = testFolder({ isHome: true });

/** Runs the command in the folder of the test. */
async function validate(args: readonly string[], { colors = false } = {}) {
  const { exit, out, err } = await capture(['validate', ...args], { colors });
  return { exit, out, err };
}

describe('an error is reported in one line with exit code 2', () => {
  test.each<[readonly string[], RegExp]>([
    [[], /Name a file, a pattern or a directory/],
    [['*.xyz'], /does not match any file/],
    [['b.csv'], /does not exist.*Did you mean a\.csv\?/],
    [['sub'], /does not contain files to check: no file name ends in \.csv/],
    [['a.csv', '--rule', 'sense.duplicat=off'], /Did you mean sense\.duplicate\?/],
    [['a.csv', '--rule', 'map=of'], /Did you mean off\?/],
    [['a.csv', '--fail-on', 'eror'], /Did you mean error\?/],
    [['a.csv', '--reporter', 'sarf'], /Did you mean sarif\?/],
    [
      ['a.csv', '--reporter', 'json', '--reporter', 'csv'],
      /Two reports would go to standard output/,
    ],
    [['a.csv', '--map', 'Name'], /THEIRS=OURS/],
    [['a.csv', '--map', 'Name=instrumnt'], /Did you mean instrument\?/],
    [['a.csv', '--country', 'KAX'], /Did you mean KAZ\?/],
    [['a.csv', '--instrument', 'C870'], /Unknown code "C870"/],
    [['a.csv', '--encoding', 'windows-1521'], /Did you mean windows-1251\?/],
    [['a.csv', '--input-format', 'csw'], /Did you mean csv\?/],
    [['a.csv', '--delimiter', 'ab'], /not one character/],
    [['a.csv', '--as-of', '2026-02-30'], /is not a valid date/],
    [['a.csv', '--max-findings', '0'], /whole number from 1/],
    [['a.csv', '--jobs', '2'], /unknown option '--jobs'\. Files are checked one after the other;/],
    [['a.csv', '--jobs=2'], /unknown option '--jobs=2'\. Files .* with `xargs -P`/],
    [['a.csv', '--redact'], /unknown option '--redact'\. --reporter summary/],
    [['a.csv', '--against', 'referenc'], /Did you mean reference\?/],
    [['a.csv', '--baseline', 'none.json'], /no such file.*--update-baseline/],
    [['a.csv', '--update-baseline'], /--baseline FILE/],
    [['a.csv', '--config', 'none.json'], /none\.json does not exist/],
    [['a.csv', '--fix', 'a.csv'], /is the input, which is never overwritten/],
    [['a.csv', '--fix', 'out.csv.gz'], /name an uncompressed file/],
    [['a.csv', '--fix', '-'], /name an uncompressed file/],
    [
      ['a.csv', '--fix', 'no/such/out.csv'],
      /cannot write "no\/such\/out\.csv": there is no such file or directory/,
    ],
    [['a.csv', 'c.csv', '--fix', 'out.csv'], /one corrected copy, but 2 files/],
    [['a.csv', '--fix', 'x.csv', '--split', 'y'], /cannot be used with/],
    [
      ['a.csv', '--split', 'c.csv'],
      /folder "c\.csv" cannot be created: a file with this name exists/,
    ],
    [['a.csv', '--reporter', 'json:no/such.json'], /cannot write the report "no\/such\.json"/],
    [['a.csv', '--colour'], /Did you mean --color\?/],
  ])('%j', async (args, says) => {
    file('a.csv', clean);
    file('c.csv', clean);
    mkdirSync('sub');
    const { exit, out, err } = await validate(args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(says);
    expect(err).toMatch(/^ilo-kz: [^\n]*$/);
  });
});

describe('reports', () => {
  test('can be written to several places in one run', async () => {
    file('a.csv', faulty);
    const args = ['a.csv', '--reporter', 'concise', '--reporter', 'json:r.json'];
    const { out } = await validate([...args, '--reporter', 'sarif:r.sarif']);
    expect(out).toMatch(/a\.csv:2:5.*sense\.unknown-instrument/);
    expect(JSON.parse(read('r.json')).totals.findings).toBe(1);
    expect(JSON.parse(read('r.sarif')).version).toBe('2.1.0');
  });

  test('--quiet prints nothing', async () => {
    file('a.csv', faulty);
    expect(await validate(['a.csv', '--quiet'])).toEqual({ exit: 1, out: '', err: '' });
  });

  test.each([
    [['--color'], false, true],
    [['--no-color'], true, false],
    [[], true, true],
  ])('%j where colours are usual (%s): colours %s', async (args, colors, isColored) => {
    const { out } = await validate([file('a.csv', faulty), ...args], { colors });
    expect(out.includes('\u001b[')).toBe(isColored);
  });
});

describe('a baseline', () => {
  test('leaves no findings if just written, then shows a new fault, and reports a fixed one as stale', async () => {
    file('a.csv', 'country,instrument\nFRA,C999\nFRA,C998\nFRA,C998\n');
    const args = ['a.csv', '--baseline', 'known.json', '--reporter', 'concise'];
    expect(await validate([...args, '--update-baseline'])).toMatchObject({ exit: 0, out: '' });
    const written = read('known.json');
    expect(await validate(args)).toMatchObject({ exit: 0, err: '' });
    expect((await validate(args)).out).toMatch(/^No findings\./m);
    await validate([...args, '--update-baseline']);
    expect(read('known.json')).toBe(written);
    file('a.csv', 'country,instrument\nFRA,C998\nFRA,C998\nFRA,C998\n');
    const { exit, out, err } = await validate(args);
    expect(exit).toBe(1);
    expect(out).toMatch(/^a\.csv:4:5 error sense\.unknown-instrument/m);
    expect(out).not.toMatch(/^a\.csv:[23]:/m);
    expect(err).toMatch(
      /1 entry of known\.json is stale[^\n]*\n {2}a\.csv sense\.unknown-instrument C999$/,
    );
  });

  test('has files relative to its folder, and keeps the entries of other files', async () => {
    mkdirSync('lists');
    file('a.csv', faulty);
    file('b.csv', faulty);
    const baseline = ['--baseline', 'lists/known.json'];
    await validate(['.', ...baseline, '--update-baseline', '--quiet']);
    expect(read('lists/known.json')).toContain('"file":"../a.csv"');
    file('a.csv', clean);
    await validate(['a.csv', ...baseline, '--update-baseline', '--quiet']);
    expect(read('lists/known.json')).not.toContain('../a.csv');
    expect(await validate(['b.csv', ...baseline])).toMatchObject({ exit: 0 });
  });

  test('next to the data is not read as data', async () => {
    file('a.csv', faulty);
    const args = ['.', '--baseline', 'known.json', '--reporter', 'json:report.json'];
    await validate([...args, '--update-baseline', '--quiet']);
    for (const _ of [1, 2]) expect(await validate(args)).toMatchObject({ exit: 0 });
    expect(JSON.parse(read('report.json')).files).toHaveLength(1);
  });

  test('that cannot be read is reported', async () => {
    file('known.json', '{"version":1,"findings":[{"file":"a.csv"}]}');
    const { exit, err } = await validate([file('a.csv', clean), '--baseline', 'known.json']);
    expect({ exit, err }).toMatchObject({ exit: 2, err: /findings\.0\.code/ });
  });
});

describe('a configuration', () => {
  const config = {
    files: ['data'],
    failOn: 'info',
    rules: { map: 'warning' },
    reporters: ['json:r.json'],
  };

  test('is used with its paths, and is overridden by the command line', async () => {
    file('data/a.csv', spelling);
    file('ilo-kz.config.json', JSON.stringify(config));
    mkdirSync('below');
    process.chdir('below');
    const run = async (...args: readonly string[]) => (await validate(args)).exit;
    expect(await run()).toBe(1);
    expect(JSON.parse(read('r.json')).totals.bySeverity.warning).toBe(1);
    expect(await run('--fail-on', 'error')).toBe(0);
    expect(await run('--rule', 'map.instrument-spelling=off')).toBe(0);
    expect(await run('--no-config')).toBe(2);
    expect(await run('../data', '--no-config')).toBe(0);
    expect(await run('--config', '../ilo-kz.config.json')).toBe(1);
  });

  test('with mistakes is reported in one line each', async () => {
    file('.ilo-kzrc', 'failon: error\nmaxFindings: many\n');
    const { exit, err } = await validate([file('a.csv', clean)]);
    expect(exit).toBe(2);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^ilo-kz: .*\.ilo-kzrc:1:1: Unknown setting "failon"\. Did you mean failOn\?/,
      ),
      expect.stringMatching(/^ilo-kz: .*\.ilo-kzrc:2:14: "maxFindings" is "many"/),
    ]);
  });
});

describe('a mistake in a configuration or a schema is never an internal error', () => {
  const list = (name: string, items: string): string => `${name}: &${name} [${items}]\n`;
  const bomb = [...'bcdefghi'].reduce(
    (text, name, at) => text + list(name, Array(9).fill(`*${'abcdefgh'[at]}`).join(',')),
    list('a', 'x,x,x,x,x,x,x,x,x'),
  );

  test.each<[string, string, RegExp]>([
    ['an alias bomb', bomb, /aliases expand to too many values/],
    ['an alias inside its own anchor', 'files: &a\n  - *a\n', /inside its own anchor/],
    ['an alias without an anchor', 'files: *a\n', /Unresolved alias/],
    ['deep nesting', `files: ${'['.repeat(50_000)}`, /nested too deeply/],
  ])('%s', async (_, text, says) => {
    file('x.yaml', text);
    for (const option of ['--config', '--schema']) {
      const { exit, err } = await validate([file('a.csv', clean), option, 'x.yaml']);
      expect({ exit, err }).toMatchObject({ exit: 2, err: expect.stringMatching(says) });
      expect(err).toMatch(/^ilo-kz: [^\n]*$/);
    }
  });

  test.each(['files', 'reporters', 'baseline', 'schema'])('NUL in a path: %s', async (setting) => {
    const path = setting === 'reporters' ? 'json:r\0.json' : 'r\0.json';
    const isList = setting === 'files' || setting === 'reporters';
    file(
      'c.json',
      JSON.stringify({ files: [file('a.csv', clean)], [setting]: isList ? [path] : path }),
    );
    const { exit, err } = await validate(['--config', 'c.json']);
    expect({ exit, err }).toMatchObject({ exit: 2, err: expect.not.stringContaining('\0') });
  });

  test.each([
    ['loop'],
    ['a.csv', '--config', 'loop'],
    ['a.csv', '--schema', 'loop'],
    ['a.csv', '--baseline', 'loop'],
    ['a.csv', '--reporter', 'json:loop'],
    ['a.csv', '--fix', 'loop'],
    ['a.csv', '--split', 'loop'],
  ])('links that lead in a circle: %s %s %s', async (...args) => {
    file('a.csv', clean);
    symlinkSync('loop', 'loop');
    const { exit, err } = await validate(args);
    expect({ exit, err }).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/loop|leads to itself/),
    });
  });
});

describe('the name of a file', () => {
  const name = 'x\n::error::y\u009b\u202e.csv';

  test.each<readonly string[]>([
    [],
    ['--reporter', 'concise'],
    ['--reporter', 'summary'],
    ['--reporter', 'github'],
    ['--reporter', 'csv'],
    ['--reporter', 'json'],
    ['--reporter', 'ndjson'],
    ['--reporter', 'sarif'],
    ['--reporter', 'junit'],
    ['--reporter', 'html'],
    ['--fix', 'out\n::error::.csv'],
    ['--split', 'parts\n::error::'],
    ['--baseline', 'b\n::error::', '--update-baseline'],
    ['--baseline', 'none\n::error::'],
    ['--reporter', 'json:no/such\n::error::'],
  ])('writes no line of its own: %j %j', async (...args) => {
    file(name, faulty);
    for (const input of [name, `${name}.none`]) {
      const { out, err } = await validate([input, ...args]);
      const own = `${out}\n${err}`
        .split(/[\n\r\u0085\u2028]/)
        .filter((line) => /^\s*::error::/.test(line));
      expect(own).toEqual([]);
      expect(err).not.toMatch(/[\u0080-\u009f\u202e]/);
    }
  });

  test('with a line break gives valid names of parts', async () => {
    file('a\nb.csv', faulty);
    await validate(['a\nb.csv', '--split', 'parts', '--quiet']);
    expect(readdirSync('parts').toSorted()).toEqual(['a_b.invalid.csv', 'a_b.valid.csv']);
  });
});

test.each([
  ['a report', ['a.csv', '--reporter', 'json:a.csv']],
  ['a baseline', ['.', 'a.csv', '--baseline', 'a.csv', '--update-baseline']],
  [
    'a report in place of the baseline',
    ['a.csv', '--baseline', 'b.json', '--update-baseline', '--reporter', 'json:b.json'],
  ],
])('%s never overwrites an input or another output', async (_, args) => {
  file('a.csv', clean);
  file('b.json', '{"version":1,"findings":[]}');
  expect(await validate(args)).toMatchObject({ exit: 2 });
  expect(read('a.csv')).toBe(clean);
  expect(read('b.json')).toBe('{"version":1,"findings":[]}');
});

describe('--fix', () => {
  test('writes a copy and a log, and does not change the input', async () => {
    file('a.csv', '\uFEFFcountry;instrument\r\nFRA;"C87"\r\n\r\n');
    const { exit, err } = await validate(['a.csv', '--fix', 'out.csv']);
    expect(exit).toBe(0);
    expect(err).toMatch(/^ilo-kz: out\.csv: 1 change in 1 record, listed in out\.csv\.log\.csv\./);
    expect(read('out.csv')).toBe('\uFEFFcountry;instrument\r\nFRA;"C087"\r\n\r\n');
    expect(read('out.csv.log.csv')).toMatch(
      /^2,5,1,instrument,C87,C087,map\.instrument-spelling,/m,
    );
    expect(read('a.csv')).toContain('C87');
    expect(readdirSync('.').toSorted()).toEqual(['a.csv', 'out.csv', 'out.csv.log.csv']);
  });

  test.each([
    ['instrument,note\nC087,£5\n', 'latin1', /no value to correct\. The file was in WINDOWS-1252/],
    ['instrument,note\nC87,£5\n', 'latin1', /1 change in 1 record.*The file was in WINDOWS-1252/],
    ['instrument,note\nC087,£5\n', 'utf8', /nothing to correct, the copy is the same/],
  ] as const)('says that the copy has other bytes: %j in %s', async (text, encoding, said) => {
    file('a.csv', Buffer.from(text, encoding));
    expect((await validate(['a.csv', '--fix', 'out.csv'])).err).toMatch(said);
    expect(read('out.csv')).toContain('£5');
  });

  test.each([
    ['a symbolic link', () => symlinkSync('a.csv', 'link.csv')],
    ['a hard link', () => linkSync('a.csv', 'link.csv')],
  ])('refuses %s to the input', async (_name, link) => {
    file('a.csv', spelling);
    link();
    expect(await validate(['a.csv', '--fix', 'link.csv'])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('is the input'),
    });
    expect(read('a.csv')).toBe(spelling);
  });

  test('leaves no files if there is no copy', async () => {
    file('a.csv', '');
    expect(await validate(['a.csv', '--fix', 'out.csv'])).toMatchObject({ exit: 2 });
    file('b.csv', Buffer.from([...Buffer.from(`\uFEFF${spelling}`), 0xff, 0x0a]));
    await validate(['b.csv', '--fix', 'out.csv']);
    expect(readdirSync('.').toSorted()).toEqual(['a.csv', 'b.csv']);
  });
});

test('--split writes the rows of each file into two', async () => {
  file('in/a.csv', `${clean}FRA,C999\n`);
  file('in/b.csv', clean);
  expect(await validate(['in', '--split', 'parts', '--quiet'])).toMatchObject({ exit: 1, err: '' });
  expect(read('parts/a.valid.csv')).toBe(clean);
  expect(read('parts/a.invalid.csv')).toBe(faulty);
  expect(read('parts/b.invalid.csv')).toBe('country,instrument\n');
});
