import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Attack, Result } from './attack.js';
import { attacks } from './attacks/index.js';
import { groundIn } from './ground.js';
import { judge } from './judge.js';
import { killAtRandom } from './kills.js';
import { missingNeeds, otherUser } from './needs.js';
import { documentOf, failures, skippedLines, tableOf } from './report.js';
import { runProcess } from './run-process.js';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string' },
    kills: { type: 'string' },
  },
});
const { quick, only } = values;
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const kills = Number(values.kills ?? (quick ? 10 : 100));

const cli = fileURLToPath(new URL('../../cli/dist/index.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'ilo-kz-torture-'));
const bin = join(root, 'bin');
mkdirSync(bin);
writeFileSync(join(bin, 'ilo-kz'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
chmodSync(join(bin, 'ilo-kz'), 0o755);

process.stdout.write(`Seed ${seed}.\n`);
const missing = missingNeeds(root, cli);
const isWanted = ({ name, area }: Pick<Attack, 'name' | 'area'>): boolean =>
  only === undefined || `${area} ${name}`.includes(only);

const results: Result[] = [];
try {
  for (const [at, attack] of attacks.entries()) {
    if (!isWanted(attack) || (quick && attack.isSlow)) continue;
    results.push(await tried(attack, join(root, String(at))));
  }
  if (isWanted({ area: 'kills', name: 'at random moments' })) {
    results.push(...(await killAtRandom({ root, bin, seed, kills })));
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

const failed = failures(results);
process.stdout.write(`${[...tableOf(results), ...skippedLines(results), ...failed].join('\n')}\n`);
if (!quick && only === undefined) {
  const document = fileURLToPath(new URL('../../../docs/torture.md', import.meta.url));
  writeFileSync(document, documentOf(results, seed));
}
if (failed.length > 0) process.exitCode = 1;

async function tried(attack: Attack, folder: string): Promise<Result> {
  const { area, name, needs } = attack;
  if (needs !== undefined && missing.has(needs)) return { area, name, skipped: needs };
  const ground = groundIn(folder);
  const isOther = needs === 'another user';
  if (isOther) chmodSync(folder, 0o777);
  attack.make?.(ground);
  const { during } = attack;
  const ended = await runProcess({
    run: attack.run,
    folder,
    bin,
    seconds: attack.seconds ?? 60,
    ...(during && { during: (child) => during(child, ground) }),
    ...(isOther && { user: otherUser }),
  });
  const result = judge(attack, ended, ground);
  rmSync(folder, { recursive: true, force: true });
  return result;
}
