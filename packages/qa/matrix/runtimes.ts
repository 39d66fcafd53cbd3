import { join } from 'node:path';
import { install } from '../src/consumer.js';
import {
  commandsAsExpected,
  importedAsExpected,
  requiredAsExpected,
  type Start,
} from './answers.js';
import type { Ground } from './ground.js';
import { type Binary, bun, deno, noBinary, node } from './platform.js';
import { everywhere, fails, onlyWithAll, type Row, type Verdict, verdictOf } from './result.js';
import { buns, denos, nodes, type Version } from './versions.js';

interface Runtime {
  readonly what: string;
  readonly binary: Binary;
  readonly versions: readonly Version[];
  readonly args: readonly string[];
}

const runtimes: readonly Runtime[] = [
  { what: 'Node.js', binary: node, versions: nodes, args: [] },
  { what: 'Bun', binary: bun, versions: buns, args: [] },
  {
    what: 'Deno',
    binary: deno,
    versions: denos,
    // Packages are those that npm installed.
    args: ['run', '--allow-all', '--no-remote', '--node-modules-dir=manual'],
  },
];

export const runtimeColumns = ['import, ask, validate', 'require', 'command line'] as const;

/** Every runtime, one after the other. */
export async function* tryRuntimes(ground: Ground, isAll: boolean): AsyncGenerator<Row> {
  for (const { what, binary, versions, args } of runtimes) {
    for (const { version, isLong = false } of versions) {
      if (isLong && !isAll) {
        const verdicts = everywhere(runtimeColumns, onlyWithAll);
        yield { part: 'runtimes', what, version, verdicts };
        continue;
      }
      yield {
        part: 'runtimes',
        what,
        version,
        verdicts: await verdictsOf(ground, { what, binary, args, version }),
      };
    }
  }
}

async function verdictsOf(
  ground: Ground,
  { what, binary, args, version }: Omit<Runtime, 'versions'> & Version,
): Promise<Row['verdicts']> {
  if (binary.name === undefined)
    return everywhere(runtimeColumns, { kind: 'not run', why: noBinary });
  const folder = ground.at(`${what}-${version}`);
  try {
    await install(folder, [`runtime@npm:${binary.name}@${version}`]);
  } catch (error) {
    return everywhere(runtimeColumns, fails(`npm could not install it: ${error}`));
  }
  const program = join(folder, 'node_modules/runtime', binary.path);
  const start: Start = { program, args, folder: ground.consumer };
  const expected = await ground.expected();
  const checks = [importedAsExpected, requiredAsExpected, commandsAsExpected];
  const verdicts: Record<string, Verdict> = {};
  for (const [at, check] of checks.entries()) {
    verdicts[runtimeColumns[at] ?? ''] = await verdictOf(() => check(start, expected));
  }
  return verdicts;
}
