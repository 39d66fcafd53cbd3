import type { Attack, Ended } from '../attack.js';
import { faulty } from '../made.js';

const area = 'messages';

/** A name that would be a command to GitHub, and control a terminal, if it were printed as it is. */
const name = 'x\n::error::y\r::warning::\u001b[2J\u009b\u202e.csv';

function commands({ out, err }: Ended): string | undefined {
  const lines = `${out}\n${err}`.split(/[\n\r\u0085\u2028\u2029]/);
  const own = lines.filter((line) => /^\s*::(?:error|warning)::/.test(line));
  if (own.length > 0) return `a line is ${JSON.stringify(own[0])}`;
  const control = /[^\P{Cc}\n\r\t]|\u202e/u.exec(`${out}${err}`);
  return control === null ? undefined : `it prints ${JSON.stringify(control[0])}`;
}

const reporters = 'pretty concise summary github json ndjson csv sarif junit html'.split(' ');

const runs: readonly (readonly string[])[] = [
  ...reporters.map((one) => ['validate', name, 'clean.csv', '--reporter', one]),
  ...reporters.map((one) => ['validate', `no ${name}`, '--reporter', one]),
  ['validate', `*${name}*`],
  ['validate', name, '--fix', name],
  ['validate', name, '--fix', `out ${name}`],
  ['validate', name, '--fix', `no/${name}`],
  ['validate', name, '--split', `parts ${name}`],
  ['validate', name, '--split', name],
  ['validate', name, '--baseline', `no ${name}`],
  ['validate', name, '--baseline', `new ${name}`, '--update-baseline'],
  ['validate', name, '--config', `no ${name}`],
  ['validate', name, '--config', name],
  ['validate', name, '--schema', name],
  ['validate', name, '--reporter', `json:no/${name}`],
  ['validate', name, '--reporter', name],
  ['validate', name, '--encoding', name],
  ['validate', name, '--map', name],
  ['validate', name, '--rule', name],
  ['validate', name, `--${name}`],
  ['refs', `no ${name}`],
  ['export', 'laws', '-o', `no/${name}`],
  ['export', name],
  ['show', name],
  ['status', name],
  ['search', name],
  [name],
];

export const messageAttacks: readonly Attack[] = runs.map((run, at) => ({
  area,
  name: `a hostile name: ${JSON.stringify(run.map((arg) => arg.replaceAll(name, 'NAME')).join(' '))}`,
  ...(at % 3 > 0 && { isSlow: true }),
  make: ({ write }) => {
    write(name, faulty);
    write('clean.csv', faulty);
  },
  run,
  exits: [0, 1, 2],
  wrong: commands,
}));
