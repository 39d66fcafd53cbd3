// The main job, as a user would do it: each command is printed before it runs.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const turbo = `${root}node_modules/turbo/bin/turbo`;
const cli = `${root}packages/cli/dist/index.js`;
const colors = process.stdout.isTTY === true && !process.env.NO_COLOR;
const paint = (code, text) => (colors ? `\u001b[${code}m${text}\u001b[0m` : text);

/** Builds what the commands need; prints only what went wrong. */
function build() {
  const { status, stdout } = spawnSync(process.execPath, [turbo, 'run', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  });
  if (status === 0) return;
  process.stdout.write(stdout ?? '');
  process.exit(1);
}

/** Says what comes next, in one or two lines. */
function say(text) {
  process.stdout.write(`\n${paint(1, text)}\n`);
}

/** Runs `ilo-kz` with these arguments; anything but the expected exit code ends the demo. */
function run(args, expected = 0) {
  process.stdout.write(`\n${paint(36, `$ ilo-kz ${args.join(' ')}`)}\n`);
  const { status, error } = spawnSync(process.execPath, [cli, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === expected) return;
  process.stderr.write(`demo: exit code ${status}, expected ${expected}. ${error ?? ''}\n`);
  process.exit(1);
}

build();

say('1. The ratifications: three dates each, and unknown where no document gives one.');
run(['list']);

say(
  '2. Three dated questions. A year is not a day: where it does not decide, the answer is unknown.',
);
run(['status', 'C087', '--on', '2001-12-12']);
run(['status', 'C087', '--on', '2001-12-13']);
run(['status', 'C111', '--on', '2000-09-01']);

say(
  '3. Three sums that are quoted for the same ratifications. Two of them became fundamental in June 2022.',
);
run(['count', '--on', '2018-05-14']);
run(['count', '--on', '2024-09-05', '--classification', '2022-06-09']);
run(['count', '--on', '2024-09-05']);

say("4. Somebody else's table, as a ministry published it in 2015: what is wrong with it?");
run(['validate', 'examples/ministry-2015.csv', '--max-findings', '12'], 1);
