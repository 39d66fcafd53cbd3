import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Attack, Ground } from '../attack.js';
import { leftIn } from '../ground.js';
import { clean, faulty, rows } from '../made.js';

const area = 'outputs';

/** Every way in which a file is written, with the name of the file. */
const ways: readonly (readonly [name: string, args: readonly string[], file: string])[] = [
  ['a report', ['validate', 'a.csv', '--reporter', 'json:x'], 'x'],
  ['a correction', ['validate', 'a.csv', '--fix', 'x'], 'x'],
  ['the log of a correction', ['validate', 'a.csv', '--fix', 'y'], 'y.log.csv'],
  ['a part', ['validate', 'a.csv', '--split', '.'], 'a.invalid.csv'],
  ['a baseline', ['validate', 'a.csv', '--baseline', 'x', '--update-baseline'], 'x'],
  ['an export', ['export', 'laws', '-o', 'x'], 'x'],
];

const isWritten = (name: string): boolean => name !== 'a baseline';

/** What is at the path of an output must be the same afterwards. */
function kept(file: string, what: 'directory' | 'circle' | 'device'): NonNullable<Attack['lost']> {
  return (ground) => {
    const left = leftIn(ground);
    if (left.length > 0) return `left over: ${left.join(', ')}`;
    const found = lstatSync(join(ground.folder, file));
    const isSame =
      what === 'directory'
        ? found.isDirectory()
        : what === 'circle'
          ? found.isSymbolicLink()
          : found.isCharacterDevice();
    return isSame ? undefined : `${file} is not a ${what} any more`;
  };
}

const input = ({ write }: Ground): void => write('a.csv', faulty);

const inTheWay = ways.flatMap(([name, run, file]): readonly Attack[] => [
  {
    area,
    name: `${name}, where a directory is`,
    make: (ground) => {
      input(ground);
      mkdirSync(join(ground.folder, file));
    },
    run,
    exits: [2],
    lost: kept(file, 'directory'),
  },
  {
    area,
    name: `${name}, where a circle of links is`,
    make: (ground) => {
      input(ground);
      symlinkSync(file, join(ground.folder, file));
    },
    run,
    exits: [2],
    lost: kept(file, 'circle'),
  },
  {
    area,
    name: `${name}, through a link`,
    make: (ground) => {
      input(ground);
      mkdirSync(join(ground.folder, 'real'));
      symlinkSync('real/target', join(ground.folder, file));
    },
    run,
    // An empty baseline cannot be read through a link that leads to nothing, but one can be made.
    exits: isWritten(name) ? [0, 1] : [0],
    lost: ({ folder, read }) => {
      if (readlinkSync(join(folder, file)) !== 'real/target') return `${file} is another link`;
      return read('real/target') === '' ? 'the target is empty' : undefined;
    },
  },
  {
    area,
    name: `${name}, where a full device is`,
    needs: 'a full device',
    make: (ground) => {
      input(ground);
      symlinkSync('/dev/full', join(ground.folder, file));
    },
    run,
    exits: [2],
    wrong: ({ err }) =>
      /no space left|leads out of the folder|outside the folder|larger than/.test(err)
        ? undefined
        : `it says ${err}`,
    lost: (ground) =>
      leftIn(ground).join(', ') ||
      (lstatSync('/dev/full').isCharacterDevice() ? undefined : '/dev/full'),
  },
  {
    area,
    name: `${name}, where a device is`,
    needs: 'a mount',
    make: (ground) => {
      input(ground);
      execFileSync('mknod', [join(ground.folder, file), 'c', '1', '3']);
    },
    run: name === 'a baseline' ? 'ilo-kz validate a.csv --baseline x --update-baseline' : run,
    exits: name === 'a baseline' ? [2] : [0, 1],
    lost: kept(file, 'device'),
  },
  {
    area,
    name: `${name}, where a pipe without a reader is`,
    needs: 'named pipes',
    make: (ground) => {
      input(ground);
      if (name !== 'a baseline') execFileSync('mkfifo', [join(ground.folder, file)]);
      else ground.write(file, '{"version":1,"findings":[]}');
    },
    run,
    exits: name === 'a baseline' ? [0] : [2],
    seconds: 20,
    lost: (ground) => leftIn(ground).join(', ') || undefined,
  },
]);

const old = '{"version":1,"findings":[]}';

/** On a file system that is full: what was there must be there. */
const fullDisk = ways.map(
  ([name, args, file]): Attack => ({
    area,
    name: `${name}, on a full disk`,
    needs: 'a mount',
    make: ({ folder, write }) => {
      mkdirSync(join(folder, 'disk'));
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', join(folder, 'disk')]);
      write('a.csv', rows(20_000));
      write(`disk/${file}`, old);
      write('disk/filler', 'x'.repeat(88 * 1024));
    },
    // The mount must be gone when the folder is removed, whatever happens.
    run: `ilo-kz ${args.map((arg) => arg.replace(/^(json:|)([xy.])$/, '$1disk/$2')).join(' ')} --max-findings 9000 2>err; code=$?; cat err >&2; ls -A disk > names; cat disk/${file} > kept; umount disk; exit $code`.replace(
      name === 'an export' ? ' --max-findings 9000' : '\u0000',
      '',
    ),
    exits: [2],
    wrong: ({ err }) =>
      /cannot write .*disk.*: there is no space left\.$/m.test(err) ? undefined : `it says ${err}`,
    lost: ({ read }) => {
      if (read('kept') !== old) return `${file} is not the old one`;
      const names = read('names').trim().split('\n');
      return names.length === 2 ? undefined : `the disk has ${names.join(', ')}`;
    },
  }),
);

const others: readonly Attack[] = [
  {
    area,
    name: 'two reports of which one cannot be written',
    make: (ground) => {
      input(ground);
      ground.write('first.json', 'old');
    },
    run: ['validate', 'a.csv', '--reporter', 'json:first.json', '--reporter', 'sarif:/dev/full'],
    needs: 'a full device',
    exits: [2],
    lost: (ground) =>
      ground.read('first.json') === 'old' ? leftIn(ground).join(', ') || undefined : 'first.json',
  },
  {
    area,
    name: 'a part that is a link out of the folder',
    make: (ground) => {
      input(ground);
      ground.write('secret', 'old');
      mkdirSync(join(ground.folder, 'parts'));
      symlinkSync('../secret', join(ground.folder, 'parts/a.valid.csv'));
    },
    run: ['validate', 'a.csv', '--split', 'parts'],
    exits: [2],
    lost: ({ read }) => (read('secret') === 'old' ? undefined : 'secret was overwritten'),
  },
  {
    area,
    name: 'a report in place of the input',
    make: input,
    run: ['validate', 'a.csv', '--reporter', 'json:a.csv'],
    exits: [2],
    lost: ({ read }) => (read('a.csv') === faulty ? undefined : 'a.csv was overwritten'),
  },
  {
    area,
    name: 'a report to the standard output of a shell',
    make: input,
    run: '( echo before; ilo-kz validate a.csv --reporter json:/dev/stdout; echo after ) > all; grep -q before all && grep -q after all && grep -q unknown-instrument all',
    exits: [0],
  },
  {
    area,
    name: 'a report to a pipe that is read',
    needs: 'named pipes',
    make: input,
    run: 'mkfifo pipe; cat pipe > copy & ilo-kz validate a.csv --reporter json:pipe; wait; [ -p pipe ] && grep -q unknown-instrument copy',
    exits: [0],
  },
  {
    area,
    name: 'a folder without permission to write',
    needs: 'another user',
    make: (ground) => {
      input(ground);
      ground.write('old.json', 'old');
      chmodSync(ground.folder, 0o555);
    },
    run: ['validate', 'a.csv', '--reporter', 'json:old.json'],
    exits: [2],
    wrong: ({ err }) => (/"old.json": access is denied/.test(err) ? undefined : `it says ${err}`),
    lost: ({ read }) => (read('old.json') === 'old' ? undefined : 'old.json'),
  },
  {
    area,
    name: 'a file without permission to write, in a folder with it',
    needs: 'another user',
    make: (ground) => {
      input(ground);
      ground.write('old.json', 'old');
      chmodSync(join(ground.folder, 'old.json'), 0o444);
    },
    run: ['validate', 'a.csv', '--reporter', 'json:old.json'],
    exits: [2],
    lost: ({ read }) => (read('old.json') === 'old' ? undefined : 'old.json'),
  },
  {
    area,
    name: 'more parts than files may be open',
    isSlow: true,
    make: ({ write }) => {
      for (let at = 0; at < 300; at++) write(`in/${at}.csv`, clean);
    },
    run: 'ulimit -n 64; ilo-kz validate in --split parts --quiet && [ $(ls parts | wc -l) = 600 ]',
    exits: [0],
  },
];

export const outputAttacks: readonly Attack[] = [...inTheWay, ...fullDisk, ...others];
