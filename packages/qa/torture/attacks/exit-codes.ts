import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Attack, Ground } from '../attack.js';
import { clean, faulty, rows } from '../made.js';

const area = 'exit codes';

const input = ({ write }: Ground): void => {
  write('a.csv', faulty);
  write('clean.csv', clean);
  write('many.csv', rows(20_000));
};

/** A configuration or a schema that no parser should survive without limits. */
const documents: Readonly<Record<string, string>> = {
  'an alias bomb': `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi']
    .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]\n`)
    .join('')}`,
  'an alias inside its own anchor': 'files: &a\n  - *a\n',
  'a document that is its own member': '&a\nrules: *a\nmap: *a\n',
  'an alias without an anchor': 'files: *a\n',
  'deep lists': `files: ${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  'deep objects': `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  'keys that are not texts': '? [a]\n: 1\n? {b: 1}\n: 2\n',
  'a tag of code': 'files: !!js/function "x"\n',
  'bytes that are not text': '\u0000\u0001\u0002',
};

const inDocuments = Object.entries(documents).flatMap(([name, text]): readonly Attack[] =>
  ['--config', '--schema'].map(
    (option): Attack => ({
      area,
      name: `${name} in ${option}`,
      make: (ground) => {
        input(ground);
        ground.write('x.yaml', text);
      },
      run: ['validate', 'clean.csv', option, 'x.yaml'],
      // A schema may have any keys.
      exits: option === '--schema' ? [0, 1, 2] : [2],
    }),
  ),
);

const nul = ['files', 'reporters', 'baseline', 'schema'].map(
  (setting): Attack => ({
    area,
    name: `NUL in a path: ${setting}`,
    make: (ground) => {
      input(ground);
      const path = setting === 'reporters' ? 'json:r\0.json' : 'r\0.json';
      const isList = setting === 'files' || setting === 'reporters';
      ground.write(
        'c.json',
        JSON.stringify({ files: ['a.csv'], [setting]: isList ? [path] : path }),
      );
    },
    run: ['validate', '--config', 'c.json'],
    exits: [2],
  }),
);

const loops = [
  ['validate', 'loop'],
  ['validate', 'a.csv', '--config', 'loop'],
  ['validate', 'a.csv', '--schema', 'loop'],
  ['validate', 'a.csv', '--baseline', 'loop'],
  ['validate', 'a.csv', '--baseline', 'loop', '--update-baseline'],
  ['refs', 'loop'],
].map(
  (run): Attack => ({
    area,
    name: `a circle of links: ${run.join(' ')}`,
    make: (ground) => {
      input(ground);
      symlinkSync('loop', join(ground.folder, 'loop'));
    },
    run,
    exits: [2],
  }),
);

const endless = [
  ['validate', 'a.csv', '--config', '/dev/zero'],
  ['validate', 'a.csv', '--schema', '/dev/zero'],
  ['validate', 'a.csv', '--baseline', '/dev/zero'],
  ['refs', '/dev/zero'],
].map(
  (run): Attack => ({
    area,
    name: `a file without an end: ${run.join(' ')}`,
    make: input,
    run,
    exits: [2],
  }),
);

const commands = ['list', 'status C087', 'export all', '--version', '--help', 'validate many.csv'];

const full = commands.map(
  (command): Attack => ({
    area,
    name: `standard output is full: ${command}`,
    needs: 'a full device',
    make: input,
    run: `ilo-kz ${command} > /dev/full`,
    exits: [2],
    wrong: ({ err }) =>
      /^ilo-kz: standard output cannot be written: there is no space left\.\n$/.test(err)
        ? undefined
        : `it says ${err}`,
  }),
);

const closed: readonly Attack[] = [
  {
    area,
    name: 'the reader of findings closes the pipe, and another report is written',
    make: input,
    run: `ilo-kz validate a.csv --reporter csv --reporter sarif:x.sarif | true; exit \${PIPESTATUS[0]}`,
    exits: [1],
    lost: ({ read }) => (read('x.sarif').trimEnd().endsWith('}') ? undefined : 'x.sarif'),
  },
  {
    area,
    name: 'the reader of a clean report closes the pipe',
    make: input,
    run: `ilo-kz validate clean.csv | true; exit \${PIPESTATUS[0]}`,
    exits: [0],
  },
  {
    area,
    name: 'the reader of records closes the pipe',
    run: `ilo-kz export all | head -c 10; exit \${PIPESTATUS[0]}`,
    exits: [0],
  },
  {
    area,
    name: 'standard error is closed by its reader',
    make: input,
    run: `ilo-kz validate a.csv none.csv --quiet 2> >(true); exit $?`,
    exits: [2],
  },
  {
    area,
    name: 'standard error is full',
    needs: 'a full device',
    make: input,
    run: 'ilo-kz validate a.csv none.csv 2> /dev/full',
    exits: [2],
  },
];

export const exitCodeAttacks: readonly Attack[] = [
  ...inDocuments,
  ...nul,
  ...loops,
  ...endless,
  ...full,
  ...closed,
];
