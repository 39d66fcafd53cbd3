import type { Attack, Ended, Ground } from '../attack.js';
import { clean, faulty } from '../made.js';

const area = 'odd input';

/** What every object of the language inherits: no name of a user may reach it. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

const asRecord = (extra: string): string =>
  `{${inherited.map((name) => `"${name}":{"polluted":1},`).join('')}${extra}}`;

const files: Readonly<Record<string, string>> = {
  'a.json': `[${asRecord('"country":"FRA","instrument":"C999"')}]`,
  'b.json': asRecord('"ratifications":[{"country":"FRA","instrument":"C999"}]'),
  'c.ndjson': `${asRecord('"country":"FRA","instrument":"C999"')}\n`,
  'd.yaml': `- ${asRecord('"country":"FRA","instrument":"C999"')}\n- <<: {__proto__: {a: 1}}\n  instrument: C999\n`,
  'e.csv': `${inherited.join()},country,instrument\n${inherited.join()},FRA,C999\n`,
  'f.csv': `country,instrument\n${inherited.map((name) => `${name},${name}\n`).join('')}`,
};

const inFiles = Object.entries(files).flatMap(([name, text]): readonly Attack[] =>
  [['--json'], ['--fix', 'out'], ['--split', 'parts'], ['--reporter', 'html']].map(
    (options): Attack => ({
      area,
      name: `inherited names in ${name}, ${options.join(' ')}`,
      ...(options[0] !== '--json' && { isSlow: true }),
      make: ({ write }) => write(name, text),
      run: ['validate', name, ...options],
      exits: options[0] === '--json' ? [1] : [0, 1, 2],
    }),
  ),
);

const input = ({ write }: Ground): void => {
  write('a.csv', faulty);
  write('clean.csv', clean);
};

/** As arguments, they are no names of anything. */
const asArguments = [
  'validate a.csv --rule NAME=off',
  'validate a.csv --limit NAME=1',
  'validate a.csv --reporter NAME',
  'validate a.csv --input-format NAME',
  'validate a.csv --map x=NAME',
  'validate a.csv --lang NAME',
  'validate a.csv --encoding NAME',
  'validate a.csv --country NAME',
  'validate a.csv --instrument NAME',
  'export NAME',
  'show NAME',
  'status NAME',
  'NAME',
].flatMap((line): readonly Attack[] =>
  inherited.slice(0, 2).map(
    (name, at): Attack => ({
      area: 'exit codes',
      name: line.replace('NAME', name),
      ...(at > 0 && { isSlow: true }),
      make: input,
      run: line.replace('NAME', name).split(' '),
      // A search or a record that is not found is 1.
      exits: line.startsWith('show') ? [1, 2] : [2],
    }),
  ),
);

const saysName = ({ err }: Ended): string | undefined =>
  err.includes('__proto__') ? undefined : `it says ${err}`;

const inSettings = [
  '{"files":["a.csv"],"__proto__":{"failOn":"never"}}',
  '{"files":["a.csv"],"rules":{"__proto__":"off"}}',
  '{"files":["a.csv"],"limits":{"__proto__":1}}',
].map(
  (text): Attack => ({
    area: 'exit codes',
    name: `a configuration ${text}`,
    make: (ground) => {
      input(ground);
      ground.write('c.json', text);
    },
    run: ['validate', '--config', 'c.json'],
    exits: [2],
    wrong: saysName,
  }),
);

export const inheritedNameAttacks: readonly Attack[] = [...inFiles, ...asArguments, ...inSettings];
