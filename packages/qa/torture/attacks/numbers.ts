import type { Attack, Ended, Ground } from '../attack.js';
import { faulty } from '../made.js';

const input = ({ write }: Ground): void => write('a.csv', faulty);

const oneLine = ({ out, err }: Ended): string | undefined =>
  out === '' && err.trimEnd().split('\n').length <= 2 ? undefined : `it says ${err}`;

const notNumbers = ['1e309', '-1', 'NaN', '0x10', '1.5', '', '99999999999999999999', ' 1', '١'];

/** A number that is none, or one that no computer counts to, is a mistake of the user. */
const options = ['--limit=yaml-characters=', '--max-findings=', '--header='].flatMap((option) =>
  notNumbers.map(
    (number, at): Attack => ({
      area: 'exit codes',
      name: `a number: ${JSON.stringify(option + number)}`,
      ...(at % 3 > 0 && { isSlow: true }),
      make: input,
      run: ['validate', 'a.csv', `${option}${number}`],
      exits: [2],
      wrong: oneLine,
    }),
  ),
);

const digits = '9'.repeat(100_000);
const files: Readonly<Record<string, string>> = {
  'a.csv': `country,instrument,registered\nFRA,C087,${digits.slice(0, 900)}\nFRA,${digits.slice(0, 900)},1e999\nFRA,C087,-0\nFRA,C087,99999-99-99\n`,
  'a.json': `[{"country":"FRA","instrument":${digits},"registered":1e999},{"country":"FRA","instrument":"C087","registered":-1e400}]`,
  'a.yaml': `- {country: FRA, instrument: ${digits}, registered: .inf}\n- {country: FRA, instrument: .nan, registered: 0x${digits}}\n- {country: FRA, instrument: C087, registered: -0o7}\n`,
};

const inFiles = Object.entries(files).map(
  ([name, text]): Attack => ({
    area: 'odd input',
    name: `numbers beyond all bounds in ${name}`,
    make: ({ write }) => write(name, text),
    run: ['validate', name, '--json'],
    exits: [1],
    wrong: ({ out }) => (out.length < 60_000 ? undefined : `${out.length} characters printed`),
  }),
);

const onDates = ['99999999999', '-2000', '2000-02-30', '1e3', '２０００'].map(
  (date): Attack => ({
    area: 'exit codes',
    name: `a day that is none: ${date}`,
    run: ['status', 'C087', `--on=${date}`],
    exits: [2],
    wrong: oneLine,
  }),
);

export const numberAttacks: readonly Attack[] = [...options, ...inFiles, ...onDates];
