import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Attack, Ended, Ground } from '../attack.js';
import { leftIn } from '../ground.js';
import { rows } from '../made.js';
import { untilItWaits } from '../waiting.js';

const area = 'signals';

/** Enough for the command to start on a busy machine, and to wait for more input. */
const started = 3000;

async function send(child: ChildProcess, ...signals: readonly NodeJS.Signals[]): Promise<void> {
  await pause(started);
  for (const signal of signals) {
    child.kill(signal);
    await pause(300);
  }
}

const partial =
  (records: number) =>
  ({ out }: Ended): string | undefined => {
    try {
      const report = JSON.parse(out);
      const found = report.files?.[0]?.records;
      return report.partial === true && found === records
        ? undefined
        : `${found} records, partial: ${report.partial}, ${report.message ?? ''}`;
    } catch {
      return `it prints ${out.slice(0, 100)}`;
    }
  };

const tenRows = `country,instrument\n${'FRA,C999\n'.repeat(10)}`;
const tenObjects = Array(10).fill('{"country":"FRA","instrument":"C999"}');

const openPipes = [
  ['rows', tenRows],
  ['rows and a half', `${tenRows}FRA,C9`],
  ['objects', `[${tenObjects.join(',')},`],
  ['lines of JSON', `${tenObjects.join('\n')}\n`],
].map(
  ([name, text]): Attack => ({
    area,
    name: `Ctrl-C while a pipe is open: ten ${name}`,
    run: ['validate', '-', '--json'],
    during: async (child) => {
      child.stdin?.write(text);
      await untilItWaits(child);
      child.kill('SIGINT');
      await Promise.race([new Promise((resolve) => child.on('exit', resolve)), pause(10_000)]);
    },
    exits: [130],
    wrong: partial(10),
  }),
);

/** A text whose parser computes for long without a pause. */
const longYaml = ({ write }: Ground): void =>
  write('a.yaml', '- {country: FRA, instrument: C087, note: [1, 2, 3, 4]}\n'.repeat(100_000));

/** It must have ended at once, not when the parser was done. */
const atOnce = ({ ms }: Ended): string | undefined =>
  ms < started + 4000 ? undefined : `it went on for ${Math.round(ms - started)} ms`;

const ending = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).flatMap((signal): readonly Attack[] => [
  {
    area,
    name: `${signal} while a parser computes`,
    make: longYaml,
    run: ['validate', 'a.yaml', '--reporter', 'sarif:x.sarif'],
    during: (child) => send(child, ...(signal === 'SIGINT' ? [signal, signal] : [signal])),
    exits: [signal],
    wrong: atOnce,
    lost: (ground) => leftIn(ground).join(', ') || undefined,
  },
  {
    area,
    name: `${signal} while a correction is written`,
    make: ({ write }) => write('old.csv', 'old'),
    run: ['validate', '-', '--fix', 'old.csv', '--reporter', 'json:x.json'],
    during: async (child) => {
      child.stdin?.write(rows(50_000));
      await send(child, ...(signal === 'SIGINT' ? [signal, signal] : [signal]));
    },
    exits: signal === 'SIGINT' ? [130, signal] : [signal],
    lost: (ground) =>
      leftIn(ground).join(', ') || (ground.read('old.csv') === 'old' ? undefined : 'old.csv'),
  },
  {
    area,
    name: `${signal} while a named pipe is not read`,
    needs: 'named pipes',
    make: ({ write }) => write('a.csv', rows(5000)),
    run: `mkfifo pipe; sleep 30 > /dev/null 2>&1 < pipe & exec ilo-kz validate a.csv --max-findings 5000 --reporter html:pipe`,
    during: async (child) => {
      // The report is being written by then.
      await pause(4000);
      await send(child, signal, signal);
    },
    // The report may be short enough for the pipe.
    exits: [signal, 0, 1],
    seconds: 25,
    lost: (ground) => leftIn(ground).join(', ') || undefined,
  },
]);

export const signalAttacks: readonly Attack[] = [
  ...openPipes,
  ...ending.map((attack): Attack => ({ ...attack, isSlow: true })),
];
