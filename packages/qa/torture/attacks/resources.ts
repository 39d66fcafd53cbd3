import type { Attack, Ended } from '../attack.js';
import { sheetWith } from '../made-workbook.js';

const area = 'resources';

/** A message quotes a piece of a value, not all of it. */
const isShort = ({ out, err }: Ended): string | undefined =>
  out.length + err.length > 20_000 ? `${out.length + err.length} characters printed` : undefined;

/** Small files, or large ones of a few megabytes, with the exit codes that are right for them. */
const files: readonly (readonly [
  does: string,
  name: string,
  content: () => string | Uint8Array,
  exits: Attack['exits'],
])[] = [
  ['one cell at XFD1048576', 'a.xlsx', () => sheetWith('XFD1048576'), [2]],
  ['a row numbered 999999999999', 'a.xlsx', () => sheetWith('A999999999999'), [2]],
  ['a column ZZZZZZ', 'a.xlsx', () => sheetWith('ZZZZZZ3'), [2]],
  ['three million rows without a number', 'a.xlsx', () => sheetWith('A3', '<row/>', 3e6), [2]],
  ['30,000 aliases', 'a.yaml', () => `- &a ${record}\n${'- *a\n'.repeat(30_000)}`, [1]],
  [
    'an alias for each of 10,000 anchors',
    'a.yaml',
    () => each(10_000, (at) => `- &a${at} ${record}\n- *a${at}\n`),
    [1],
  ],
  [
    '3,000 chained merges',
    'a.yaml',
    () => `- &m0 ${record}\n${each(3000, (at) => `- &m${at + 1} {<<: *m${at}, k${at}: 1}\n`)}`,
    [1],
  ],
  [
    'a merge of 3,000 keys, 3,000 times',
    'a.yaml',
    () => `- &m {${each(3000, (at) => `k${at}: 1, `)}}\n${'- {<<: *m}\n'.repeat(3000)}`,
    [2],
  ],
  ['the same key 30,000 times', 'a.yaml', () => `- {${'a: 1, '.repeat(30_000)}}\n`, [0, 1, 2]],
  ['50,000 syntax errors', 'a.yaml', () => '- {a: [}\n'.repeat(50_000), [1, 2]],
  ['a quoted cell of 8 MB', 'a.csv', () => `${head}FRA,C087,"${'x'.repeat(8e6)}"\n`, [1]],
  [
    'a quoted cell of 4 MB of quotes',
    'a.csv',
    () => `${head}FRA,C087,"${'""'.repeat(2e6)}"\n`,
    [1],
  ],
  [
    '100,000 quotes that are not closed',
    'a.csv',
    () => `${head}${'FRA,C087,"x\n'.repeat(100_000)}`,
    [1],
  ],
  [
    '100,000 columns',
    'a.csv',
    () => `country,instrument,${each(100_000, (at) => `n${at},`)}\nFRA,C087\n`,
    [0, 1],
  ],
  [
    '100,000 columns of the same name',
    'a.csv',
    () => `country,instrument,${'date,'.repeat(100_000)}\nFRA,C087\n`,
    [0, 1, 2],
  ],
  [
    '100,000 columns without a name',
    'a.csv',
    () => `country,instrument${','.repeat(100_000)}\nFRA,C087\n`,
    [0, 1],
  ],
  ['an instrument of 1 MB', 'a.csv', () => `country,instrument\nFRA,C${'9'.repeat(1e6)}\n`, [1]],
  ['a State of 1 MB', 'a.csv', () => `country,instrument\n${'Ж'.repeat(1e6)},C087\n`, [1]],
  [
    'a date after 1 MB of spaces',
    'a.csv',
    () => `country,instrument,registered\nFRA,C087,${' '.repeat(1e6)}x\n`,
    [1],
  ],
  [
    'a million marks of byte order',
    'a.csv',
    () => `${'\uFEFF'.repeat(1e6)}country,instrument\nFRA,C087\n`,
    [0, 1, 2],
  ],
  [
    '20,000 unknown States',
    'a.csv',
    () => `country,instrument\n${each(20_000, (at) => `Coun${at}try,C087\n`)}`,
    [1],
  ],
  [
    'a million tiny findings',
    'a.csv',
    () => `country,instrument\n${'FRA,C999\n'.repeat(1e6)}`,
    [1],
  ],
  [
    '20,000 times the same row of a page',
    'a.html',
    () =>
      `<table><tr><th>country<th>instrument</tr>${'<tr><td>FRA<td>C087</tr>'.repeat(20_000)}</table>`,
    [1],
  ],
  ['20,000 tables in tables', 'a.html', () => '<table><tr><td>'.repeat(20_000), [1, 2]],
  [
    '200,000 attributes',
    'a.html',
    () => `<table ${each(200_000, (at) => `a${at}=1 `)}><tr><th>country<th>instrument</tr></table>`,
    [0, 1, 2],
  ],
  [
    'an attribute of 15 MB',
    'a.html',
    () => `<table x="${'x'.repeat(15e6)}"><tr><th>country<th>instrument</tr></table>`,
    [0, 1, 2],
  ],
  [
    'cells that span everything',
    'a.html',
    () => `<table>${'<tr><td colspan=1000 rowspan=65534>x</tr>'.repeat(3000)}</table>`,
    [1, 2],
  ],
  ['a million opening brackets', 'a.json', () => '['.repeat(1e6), [2]],
  [
    'rows 3,000 levels deep',
    'a.json',
    () => `${'{"country":"FRA","ratifications":['.repeat(3000)}1${']}'.repeat(3000)}`,
    [2],
  ],
  [
    'a value 100,000 levels deep',
    'a.json',
    () => `[{"country":"FRA","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`,
    [2],
  ],
  [
    'records of 20,000 different keys',
    'a.json',
    () => `[${each(20_000, (at) => `{"instrument":"C087","k${at}":1},`)}{}]`,
    [1],
  ],
];

const head = 'country,instrument,note\n';
const record = '{country: FRA, instrument: C087}';

function each(count: number, text: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => text(at)).join('');
}

/** Schemas that do not end, or that name what every object inherits. */
const schemas: readonly (readonly [does: string, schema: unknown, exits: Attack['exits']])[] = [
  ['the pattern ^(a+)+$', { properties: { note: { pattern: '^(a+)+$' } } }, [2]],
  ['thirty doubled $ref', doubled(30), [0, 2]],
  ['a $ref to itself', { $ref: '#' }, [2]],
  [
    'two $ref to each other',
    { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
    [2],
  ],
  [
    'inherited names',
    JSON.parse(
      '{"required":["constructor","__proto__"],"properties":{"__proto__":{"type":"string"}}}',
    ),
    [1],
  ],
  ['the pattern (.*)*x', { properties: { note: { pattern: '(.*)*x$' } } }, [1, 2]],
  ['a $ref to a file', { $ref: 'file:///etc/passwd' }, [2]],
  ['a $ref to a server', { $ref: 'http://127.0.0.1:9/schema.json' }, [2]],
  ['a $dynamicRef to itself', { $dynamicAnchor: 'a', $dynamicRef: '#a' }, [2]],
  ['a number beyond all bounds', { properties: { note: { maxLength: 1e308 } } }, [0, 1, 2]],
  [
    '50,000 alternatives',
    { anyOf: Array.from({ length: 50_000 }, (_, at) => ({ const: at })) },
    [2],
  ],
  ['a pattern of 50,000 brackets', { properties: { note: { pattern: '('.repeat(50_000) } } }, [2]],
];

function doubled(levels: number): unknown {
  const both = (at: number) => [{ $ref: `#/$defs/d${at}` }, { $ref: `#/$defs/d${at}` }];
  const defs = Array.from({ length: levels }, (_, at) => [`d${at}`, { allOf: both(at + 1) }]);
  return { $ref: '#/$defs/d0', $defs: Object.fromEntries([...defs, [`d${levels}`, {}]]) };
}

export const resourceAttacks: readonly Attack[] = [
  {
    area,
    name: 'a gzip bomb: 100 MB of one line',
    run: 'head -c 100000000 /dev/zero | tr "\\0" x | gzip > a.csv.gz; ilo-kz validate a.csv.gz --quiet',
    exits: [0, 1, 2],
  },
  ...files.map(
    ([does, name, content, exits]): Attack => ({
      area,
      name: `${name.replace('a.', '').toUpperCase()}: ${does}`,
      isSlow: true,
      make: ({ write }) => write(name, content()),
      run: ['validate', name],
      exits,
      wrong: isShort,
    }),
  ),
  ...schemas.map(
    ([does, schema, exits]): Attack => ({
      area,
      name: `schema: ${does}`,
      isSlow: true,
      make: ({ write }) => {
        write('a.csv', `${head}FRA,C087,${'a'.repeat(40)}!\n`);
        write('schema.json', JSON.stringify(schema));
      },
      run: ['validate', 'a.csv', '--schema', 'schema.json', '--limit', 'schema-seconds=5'],
      exits,
      wrong: isShort,
    }),
  ),
  ...['x'.repeat(100_000), 'ж'.repeat(50_000), 'labour '.repeat(15_000)].map(
    (text): Attack => ({
      area,
      name: `search for ${text.length} characters, ${text.slice(0, 7)}…`,
      run: ['search', text],
      exits: [0, 1, 2],
      wrong: isShort,
    }),
  ),
  {
    area,
    name: 'an unknown record of 100,000 characters',
    run: ['show', 'x'.repeat(100_000)],
    exits: [1, 2],
    wrong: isShort,
  },
];
