import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { capture } from './capture.js';

const folder = await mkdtemp(join(tmpdir(), 'ilo-kz-formats-'));
const text = join(folder, 'text.txt');
await writeFile(text, 'ILO Convention No. 87, and 98, "a, b".\n');

/** Each command that answers with a table, and how its CSV begins. */
const tables: readonly (readonly [args: readonly string[], begins: string])[] = [
  [
    ['status', '87', '--on', '2001'],
    'country,code,on,basis,answer,date,reason,grade\r\nKAZ,C087,2001,law,yes,1999-12-30,',
  ],
  [
    ['status', '87', '--on', '2020', '--country', 'uz'],
    'country,code,on,basis,answer,date,reason,grade\r\nUZB,C087,2020,law,yes,unknown,',
  ],
  [
    ['count', '--on', '2018-05-14'],
    'country,on,basis,classification,class,min,max,complete\r\nKAZ,2018-05-14,registration,2018-05-14,total,24,24,true\r\n',
  ],
  [
    ['count', '--on', '2020', '--country', 'uz'],
    'country,on,basis,classification,class,min,max,complete\r\nUZB,2020,',
  ],
  [
    ['gaps', '--on', '2024-09-05'],
    'country,on,code,title,subject,ratified,status,law,intentions\r\nKAZ,2024-09-05,C',
  ],
  [
    ['gaps', '--on', '2026-06-04', '--country', 'KGZ'],
    'country,on,code,title,subject,ratified,status,law,intentions\r\nKGZ,2026-06-04,C',
  ],
  [
    ['timeline', '--from', '2022', '--to', '2022'],
    'date,until,precision,kind,collection,id,title\r\n2022',
  ],
  [['compare', 'kz', 'uz', '--on', '2026-06-04'], 'on,code,title,KAZ,UZB\r\n2026-06-04,C029,'],
  [['rank', 'uz'], 'place,shared,states,country,name,ratified,of,as_of\r\n1,'],
  [['rank', '--country', 'uz'], 'place,shared,states,country,name,ratified,of,as_of\r\n1,'],
  [['region'], 'place,shared,states,country,name,ratified,of,as_of\r\n1,'],
  [
    ['reconcile', '--stated', '2018-05-14', '--total', '24'],
    'claim,stated,verdict,basis,classification,figure,claimed,min,max,figure_verdict\r\n,2018-05-14,reproduced,registration,2018-05-14,total,24,24,24,reproduced\r\n',
  ],
  [
    ['reconcile'],
    'claim,stated,verdict,basis,classification,figure,claimed,min,max,figure_verdict\r\n',
  ],
  [['refs', text], 'line,column,start,end,code,candidates,text,kind,certainty\r\n1,'],
  [
    ['search', 'forced', 'labour', '--limit', '2'],
    'collection,id,title,language,score,terms\r\ninstruments,',
  ],
  [
    ['discrepancies', '--collection', 'laws'],
    'collection,id,field,published,source,locator,says,why\r\nlaws,',
  ],
  [['unknowns', '--country', 'UZB'], 'collection,id,field,why\r\ncountries,UZB,'],
  [['list', '--country', 'UZB'], 'code,title,registered,in_force,denounced\r\nC'],
];

test.each(some(tables, 6))('%j as CSV, Markdown, JSON and for people', async (args, begins) => {
  const csv = await capture([...args, '--format', 'csv']);
  expect(csv.exit).toBe(0);
  expect(csv.raw.slice(0, begins.length)).toBe(begins);
  const head = begins.slice(0, begins.indexOf('\r\n')).split(',');
  const md = await capture([...args, '--format', 'md']);
  expect(md.raw.split('\n')[0]).toBe(`| ${head.join(' | ')} |`);
  const json = await capture([...args, '--format', 'json']);
  expect(json.out).toBe((await capture([...args, '--json'])).out);
  expect(JSON.parse(json.out)).toBeTruthy();
  const people = await capture([...args, '--format', 'table']);
  expect(people.out).toBe((await capture(args)).out);
});

test('changes has a row for each value', async () => {
  const older = join(folder, 'older.json');
  const newer = join(folder, 'newer.json');
  const law = { id: 'Z1', number: '1-I', evidence: {} };
  await writeFile(older, JSON.stringify({ laws: [law] }));
  await writeFile(newer, JSON.stringify({ laws: [{ ...law, number: '1-II' }] }));
  const { raw } = await capture(['changes', older, newer, '--format', 'csv']);
  expect(raw).toBe(
    'collection,id,record,path,change,before,value\r\nlaws,Z1,changed,number,changed,1-I,1-II\r\n',
  );
});

test('the format of the files of validate has another name than that of an answer', async () => {
  const { exit, err } = await capture(['validate', text, '--format', 'csv']);
  expect(exit).toBe(2);
  expect(err).toContain(
    'The format of the files is --input-format, that of the report is --reporter.',
  );
  expect(err.split('\n')).toHaveLength(1);
});

test('rank takes a State once', async () => {
  const { exit, err } = await capture(['rank', 'KAZ', '--country', 'UZB']);
  expect([exit, err]).toEqual([
    2,
    'ilo-kz: Give the State as an argument or with --country, not both.',
  ]);
});

test('init writes JSON only', async () => {
  const { exit, err } = await capture(['init', '-o', join(folder, 'config.yaml')]);
  expect(exit).toBe(2);
  expect(err).toContain('the configuration is JSON, so name a .json file.');
});

test('validate reads the State and the instrument of its options as other commands do', async () => {
  const table = join(folder, 'theirs.csv');
  await writeFile(table, 'registered\n1992\n');
  const args = ['validate', table, '--country', 'узбекистан', '--instrument', '98'];
  const { exit, err } = await capture([...args, '--json']);
  expect(exit).not.toBe(2);
  expect(err).toBe('ilo-kz: "узбекистан" is read as UZB.\nilo-kz: "98" is read as C098.');
});
