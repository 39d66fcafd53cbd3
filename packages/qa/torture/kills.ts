import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Ground, Result } from './attack.js';
import { groundIn, leftIn } from './ground.js';
import { rows } from './made.js';
import { createRandom } from './random.js';

/** A command that writes files, and their names. */
interface Job {
  readonly name: string;
  readonly args: readonly string[];
  readonly files: readonly string[];
}

const jobs: readonly Job[] = [
  {
    name: 'reports',
    args: 'validate a.csv --reporter json:x.json --reporter sarif:x.sarif --reporter html:x.html'.split(
      ' ',
    ),
    files: ['x.json', 'x.sarif', 'x.html'],
  },
  {
    name: 'a correction and reports',
    args: 'validate a.csv --fix x.csv --reporter csv:r.csv --quiet'.split(' '),
    files: ['x.csv', 'x.csv.log.csv', 'r.csv'],
  },
  {
    name: 'parts',
    args: 'validate a.csv --split . --fail-on info --quiet'.split(' '),
    files: ['a.valid.csv', 'a.invalid.csv'],
  },
  {
    name: 'a baseline',
    args: 'validate a.csv --baseline b.json --update-baseline --quiet'.split(' '),
    files: ['b.json'],
  },
  { name: 'an export', args: 'export all -o x.json'.split(' '), files: ['x.json'] },
];

const signals = ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const;

const oldText = '{"version":1,"findings":[]}\n';

interface Setting {
  readonly root: string;
  readonly bin: string;
  readonly seed: number;
  /** How many processes are killed. */
  readonly kills: number;
}

/** Kills the command at random moments while it writes, and looks at the files. */
export async function killAtRandom(setting: Setting): Promise<readonly Result[]> {
  const random = createRandom(setting.seed);
  const results: Result[] = [];
  for (const job of jobs) {
    const whole = await reference(job, setting);
    const count = Math.ceil(setting.kills / jobs.length);
    for (let at = 0; at < count; at++) {
      const signal = signals[at % signals.length] ?? 'SIGKILL';
      // Half of them near the end, where files are renamed.
      const share = random() < 0.5 ? random() : 0.85 + random() * 0.25;
      const after = Math.round(whole.ms * share);
      const lost = await killed(job, setting, { signal, after, whole: whole.texts });
      const name = `${job.name}, ${signal} after ${after} ms`;
      results.push({ area: 'kills', name, ...(lost !== undefined && { lost }) });
    }
  }
  return results;
}

interface Whole {
  readonly ms: number;
  readonly texts: readonly string[];
}

function groundFor({ files }: Job, { root }: Setting): Ground {
  const folder = join(root, 'kill');
  rmSync(folder, { recursive: true, force: true });
  const ground = groundIn(folder);
  ground.write('a.csv', rows(30_000));
  for (const file of files) ground.write(file, oldText);
  return ground;
}

/** The files of a run that nobody kills, and its time. */
async function reference(job: Job, setting: Setting): Promise<Whole> {
  const ground = groundFor(job, setting);
  const started = performance.now();
  await start(job, setting, ground).ended;
  return { ms: performance.now() - started, texts: textsOf(job, ground) };
}

async function killed(
  job: Job,
  setting: Setting,
  how: {
    readonly signal: NodeJS.Signals;
    readonly after: number;
    readonly whole: readonly string[];
  },
): Promise<string | undefined> {
  const ground = groundFor(job, setting);
  const { child, ended } = start(job, setting, ground);
  await Promise.race([pause(how.after), ended]);
  child.kill(how.signal);
  if (how.signal === 'SIGINT') {
    await Promise.race([pause(50), ended]);
    child.kill(how.signal);
  }
  await ended;
  const texts = textsOf(job, ground);
  // An interrupted run may have written a report on what it had read.
  const isWhole = (text: string, at: number): boolean =>
    text === how.whole[at] ||
    (how.signal === 'SIGINT' && isPartialReport(job.files[at] ?? '', text));
  const broken = texts.flatMap((text, at) =>
    text === oldText || isWhole(text, at) ? [] : [job.files[at] ?? ''],
  );
  if (broken.length > 0) return `half-written: ${broken.join(', ')}`;
  const old = texts.filter((text) => text === oldText).length;
  if (old > 0 && old < texts.length && how.signal !== 'SIGINT') return 'a part of the set is new';
  const left = leftIn(ground);
  // Nothing can be removed by a process that is killed.
  if (left.length > 0 && how.signal !== 'SIGKILL') return `left over: ${left.join(', ')}`;
  return undefined;
}

function isPartialReport(file: string, text: string): boolean {
  if (/\.(?:json|sarif)$/.test(file)) {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  }
  return text.endsWith('</html>\n') || (file === 'r.csv' && text.endsWith('\r\n'));
}

/** The command itself, not a shell: a signal goes to one process. */
function start({ args }: Job, { bin }: Setting, { folder }: Ground) {
  const child = spawn(join(bin, 'ilo-kz'), args, { cwd: folder, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return { child, ended };
}

/** With no time in them, since two runs never take the same, and still JSON where they are JSON. */
function textsOf({ files }: Job, { read }: Ground): readonly string[] {
  return files.map((file) => {
    try {
      return read(file)
        .replace(/("durationMs": ?)[\d.e+-]+/g, '$10')
        .replace(/\d+\.\d\d s\b/g, '');
    } catch {
      return 'the file is gone';
    }
  });
}
