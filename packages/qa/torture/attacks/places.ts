import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Attack, Ended, Ground } from '../attack.js';
import { leftIn } from '../ground.js';
import { clean, faulty, rows } from '../made.js';

/** An error of the user takes one line. */
const oneLine = ({ err }: Ended): string | undefined =>
  err.trimEnd().split('\n').length === 1 ? undefined : `it says ${err}`;

const input = ({ write }: Ground): void => write('a.csv', faulty);

/** Where files are looked for is not always a folder of files. */
const folders: readonly Attack[] = [
  {
    area: 'odd input',
    name: 'a folder with a pipe that nobody writes to',
    needs: 'named pipes',
    make: ({ folder, write }) => {
      write('d/clean.csv', clean);
      execFileSync('mkfifo', [join(folder, 'd/pipe.csv')]);
    },
    run: ['validate', 'd'],
    exits: [0, 2],
    seconds: 30,
  },
  {
    area: 'odd input',
    name: 'a folder that holds a link to itself',
    make: ({ folder, write }) => {
      write('d/clean.csv', clean);
      symlinkSync('.', join(folder, 'd/again'));
    },
    run: ['validate', 'd', '--json'],
    exits: [0],
    wrong: ({ out }) =>
      JSON.parse(out).files?.length === 1 ? undefined : 'the file is read more than once',
  },
  {
    area: 'odd input',
    name: 'a folder 300 levels deep',
    make: ({ write }) => write(`${'d/'.repeat(300)}clean.csv`, clean),
    run: ['validate', 'd'],
    exits: [0],
  },
  {
    area: 'odd input',
    name: '3,000 files in a folder',
    isSlow: true,
    make: ({ write }) => {
      for (let at = 0; at < 3000; at++) write(`d/${at}.csv`, clean);
    },
    run: ['validate', 'd', '--quiet'],
    exits: [0],
  },
  {
    area: 'odd input',
    name: 'the folder in which it runs is gone',
    make: input,
    run: 'mkdir d; cd d; rmdir ../d; ilo-kz validate ../a.csv',
    exits: [0, 1, 2],
  },
  {
    area: 'odd input',
    name: 'the folder in which it runs is gone, and it is to be searched',
    run: 'mkdir d; cd d; rmdir ../d; ilo-kz validate .',
    exits: [2],
  },
  {
    area: 'odd input',
    name: 'a pipe whose writer ends within a row',
    needs: 'named pipes',
    run: `mkfifo pipe; printf 'country,instrument\\nFRA,C9' > pipe & ilo-kz validate pipe --input-format csv`,
    exits: [0, 1, 2],
    seconds: 30,
  },
  {
    area: 'odd input',
    name: 'a name of 255 characters, with parts',
    make: ({ write }) => write(`${'x'.repeat(251)}.csv`, faulty),
    run: ['validate', `${'x'.repeat(251)}.csv`, '--split', 'parts'],
    exits: [1, 2],
    wrong: (ended) => (ended.code === 2 ? oneLine(ended) : undefined),
  },
];

/** The input is never replaced, whatever it is called. */
const overInput = (['a link', 'a hard link', 'another spelling'] as const).flatMap(
  (how): readonly Attack[] =>
    [
      ['--fix', 'NAME'],
      ['--reporter', 'json:NAME'],
      ['--baseline', 'NAME', '--update-baseline'],
    ].map(
      (options): Attack => ({
        area: 'outputs',
        name: `${options[0]} to ${how} of the input`,
        make: (ground) => {
          input(ground);
          if (how === 'a link') symlinkSync('a.csv', join(ground.folder, 'other'));
          if (how === 'a hard link')
            linkSync(join(ground.folder, 'a.csv'), join(ground.folder, 'other'));
          mkdirSync(join(ground.folder, 'd'));
        },
        run: [
          'validate',
          'a.csv',
          ...options.map((one) =>
            one.replace('NAME', how === 'another spelling' ? 'd/../a.csv' : 'other'),
          ),
        ],
        // Writing replaces a hard link, and the input stays.
        exits: how === 'a hard link' ? [0, 1, 2] : [2],
        lost: (ground) =>
          ground.read('a.csv') === faulty
            ? leftIn(ground).join(', ') || undefined
            : 'a.csv was overwritten',
      }),
    ),
);

const limited: readonly Attack[] = [
  {
    area: 'outputs',
    name: 'a report larger than files may be',
    make: ({ write }) => {
      write('a.csv', rows(5000));
      write('x.json', 'old');
    },
    run: 'ulimit -f 8; ilo-kz validate a.csv --quiet --max-findings 5000 --reporter json:x.json',
    exits: [2],
    wrong: oneLine,
    lost: (ground) =>
      ground.read('x.json') === 'old' ? leftIn(ground).join(', ') || undefined : 'x.json',
  },
  {
    area: 'outputs',
    name: 'the folder of a report is removed while the input is read',
    make: ({ folder }) => mkdirSync(join(folder, 'd')),
    run: `( printf 'country,instrument\\nFRA,C999\\n'; sleep 3; rm -r d ) | ilo-kz validate - --reporter json:d/x.json`,
    exits: [2],
    wrong: oneLine,
  },
  {
    area: 'exit codes',
    name: 'standard output and standard error are full',
    needs: 'a full device',
    make: input,
    run: 'ilo-kz validate a.csv > /dev/full 2>&1',
    exits: [2],
  },
  {
    area: 'exit codes',
    name: 'standard output is closed',
    make: input,
    run: 'ilo-kz validate a.csv >&-',
    exits: [1, 2],
  },
  {
    area: 'exit codes',
    name: 'standard error is closed',
    make: input,
    run: 'ilo-kz validate a.csv none.csv 2>&-',
    exits: [2],
  },
  {
    area: 'exit codes',
    name: 'no standard stream is open',
    make: input,
    run: 'ilo-kz validate a.csv <&- >&- 2>&-',
    exits: [1, 2],
  },
  {
    area: 'exit codes',
    name: 'a folder as configuration, schema and baseline',
    make: (ground) => {
      input(ground);
      mkdirSync(join(ground.folder, 'd'));
    },
    run: 'for one in --config --schema --baseline; do ilo-kz validate a.csv $one d; [ $? = 2 ] || exit 9; done',
    exits: [0],
  },
  {
    area: 'exit codes',
    name: 'a file without permission to read',
    needs: 'another user',
    make: (ground) => {
      input(ground);
      execFileSync('chmod', ['000', join(ground.folder, 'a.csv')]);
    },
    run: ['validate', 'a.csv'],
    exits: [2],
    wrong: oneLine,
  },
];

export const placeAttacks: readonly Attack[] = [...folders, ...overInput, ...limited];
