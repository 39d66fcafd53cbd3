import type { Attack, Ground } from '../attack.js';
import { leftIn } from '../ground.js';
import { rows } from '../made.js';

const area = 'outputs';

const input = ({ write }: Ground): void => {
  write('a.csv', rows(3000));
  write('b.csv', rows(2000));
};

const whole = (text: string): boolean => {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
};

/** Ends with the worse of both exit codes. */
const both = (one: string, other: string): string =>
  `ilo-kz ${one} & first=$!; ilo-kz ${other}; second=$?; wait $first; first=$?; [ $first -gt $second ] && exit $first; exit $second`;

/** Two runs that write the same file: the file of one of them is there, whole. */
const runs: readonly (readonly [string, string, string, (ground: Ground) => string | undefined])[] =
  [
    [
      'reports',
      'validate a.csv --quiet --reporter json:x.json',
      'validate b.csv --quiet --reporter json:x.json',
      ({ read }) => (whole(read('x.json')) ? undefined : 'x.json'),
    ],
    [
      'baselines',
      'validate a.csv --quiet --baseline x.json --update-baseline',
      'validate b.csv --quiet --baseline x.json --update-baseline',
      ({ read }) => (whole(read('x.json')) ? undefined : 'x.json'),
    ],
    [
      'corrections',
      'validate a.csv --quiet --fix x.csv',
      'validate b.csv --quiet --fix x.csv',
      ({ read }) => {
        const count = read('x.csv').trimEnd().split('\n').length - 1;
        return count === 3000 || count === 2000 ? undefined : `x.csv has ${count} rows`;
      },
    ],
    [
      'parts',
      'validate a.csv --quiet --split parts',
      'validate a.csv --quiet --split parts',
      ({ read }) => {
        const lines = (name: string) => read(`parts/a.${name}.csv`).trimEnd().split('\n').length;
        const count = lines('valid') + lines('invalid') - 2;
        return count === 3000 ? undefined : `the parts have ${count} rows`;
      },
    ],
    [
      'exports',
      'export all -o x.json',
      'export all -o x.json',
      ({ read }) => (whole(read('x.json')) ? undefined : 'x.json'),
    ],
  ];

export const atOnceAttacks: readonly Attack[] = runs.map(
  ([name, one, other, lost], at): Attack => ({
    area,
    name: `two runs at once that write the same ${name}`,
    ...(at > 0 && { isSlow: true }),
    make: input,
    run: both(one, other),
    exits: [0, 1],
    lost: (ground) => leftIn(ground).join(', ') || lost(ground),
  }),
);
