import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { propertyTests } from './property-tests.js';

/*
 * Runs the property tests again and again, each round with another seed, until the time is over.
 *
 *   npm run fuzz -- --seconds 600            ten minutes; the round that is running is finished
 *   npm run fuzz -- --seconds 60 --seed 42   the rounds 42, 43, …
 *   npm run fuzz -- packages/validate        only the tests whose path has these words
 *
 * Ends with 1 at the first failure, and prints the command that repeats it. No part of a test run
 * or of .ci/run: what it finds depends on luck, so it is for a person to start.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
});

const seconds = Number(values.seconds);
const first = values.seed === undefined ? randomInt(2 ** 30) : Number(values.seed);
if (!(seconds > 0)) throw new RangeError(`--seconds must be a number, not "${values.seconds}".`);
if (!Number.isSafeInteger(first)) {
  throw new RangeError(`--seed must be an integer, not "${values.seed}".`);
}
const files = propertyTests(root).filter((file) =>
  positionals.every((word) => file.includes(word)),
);
if (files.length === 0) throw new RangeError(`No property test has "${positionals.join(' ')}".`);

const end = Date.now() + seconds * 1000;
let seed = first;
do {
  console.log(`Seed ${seed}: ${files.length} files.`);
  const command = ['vitest', 'run', '--mode', 'full', '--bail', '1', ...files];
  const { status } = spawnSync('npx', command, {
    cwd: root,
    env: { ...process.env, FC_SEED: String(seed) },
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.log(`Failed with seed ${seed}. To repeat it, with the file named above:`);
    console.log(`  FC_SEED=${seed} npx vitest run --mode full <file>`);
    process.exit(1);
  }
  seed += 1;
} while (Date.now() < end);
console.log(`No failure with ${seed - first} seeds, ${first} to ${seed - 1}.`);
