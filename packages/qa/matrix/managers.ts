import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from '../src/child.js';
import { install, npm } from '../src/consumer.js';
import { commandsAsExpected, importedAsExpected, type Start } from './answers.js';
import { furnish } from './furnish.js';
import type { Ground } from './ground.js';
import { fails, type Row, type Verdict, verdictOf } from './result.js';
import { managerSpecs, workbookReader } from './versions.js';

export const managerColumns = ['install', 'import, ask, validate', 'command line'] as const;

interface Manager {
  readonly what: string;
  /** The package that has it, in the folder of the tools. */
  readonly packaged: keyof typeof managerSpecs;
  /** The file of the program in that package. */
  readonly file: string;
  /** The arguments that install what `package.json` names. */
  readonly install: readonly string[];
  /** Files of settings, and fields of `package.json`. */
  readonly settings: (
    dependencies: Readonly<Record<string, string>>,
    registry: string,
  ) => {
    readonly manifest?: object;
    readonly files?: Readonly<Record<string, string>>;
  };
  /** The arguments that run Node, and those that run the command line. */
  readonly node: readonly string[];
  readonly command: readonly string[];
}

/*
 * Our packages depend on each other by versions that no registry has yet: the managers that would
 * look there are told to take the tarballs for these too.
 */
const managers: readonly Manager[] = [
  {
    what: 'npm',
    packaged: 'npm',
    file: 'bin/npm-cli.js',
    install: ['install', '--no-audit', '--no-fund', '--loglevel=error'],
    settings: () => ({}),
    node: ['exec', '--loglevel=error', '--', 'node'],
    // Its own warnings, about settings of the machine, are not those of the command line.
    command: ['exec', '--loglevel=error', '--', 'ilo-kz'],
  },
  {
    what: 'pnpm',
    packaged: 'pnpm',
    file: 'bin/pnpm.mjs',
    install: ['install', '--no-frozen-lockfile', '--loglevel=error'],
    settings: (dependencies) => ({
      files: {
        'pnpm-workspace.yaml': JSON.stringify({ overrides: dependencies, pmOnFail: 'ignore' }),
      },
    }),
    node: ['exec', 'node'],
    command: ['exec', 'ilo-kz'],
  },
  {
    what: 'Yarn, Plug’n’Play',
    packaged: '@yarnpkg/cli-dist',
    file: 'bin/yarn.js',
    install: ['install', '--no-immutable'],
    settings: (dependencies, registry) => ({
      manifest: { resolutions: dependencies },
      files: {
        '.yarnrc.yml': JSON.stringify({
          nodeLinker: 'pnp',
          enableTelemetry: false,
          enableGlobalCache: false,
          npmRegistryServer: registry,
        }),
        'yarn.lock': '',
      },
    }),
    node: ['node'],
    command: ['run', 'ilo-kz'],
  },
];

/** Every package manager, each in a project of its own. */
export async function* tryManagers(ground: Ground): AsyncGenerator<Row> {
  for (const manager of managers) {
    yield await tryManager(ground, manager);
  }
}

async function tryManager(ground: Ground, manager: Manager): Promise<Row> {
  const { what, packaged, file } = manager;
  const tools = ground.at(`manager-${packaged.replace(/\W+/g, '-')}`);
  const folder = `${tools}-project`;
  mkdirSync(folder);
  const verdicts: Record<string, Verdict> = {};
  const [installing, importing, commanding] = managerColumns;
  const installed = join(tools, 'node_modules', packaged);
  verdicts[installing] = await verdictOf(async () => {
    await install(tools, [`${packaged}@${managerSpecs[packaged]}`]);
    await writeProject(ground, manager, folder);
    await outputOf(process.execPath, [join(installed, file), ...manager.install], folder);
    return { kind: 'works' };
  });
  const start: Start = {
    program: process.execPath,
    args: [join(installed, file), ...manager.node],
    folder,
    command: { program: process.execPath, args: [join(installed, file), ...manager.command] },
  };
  const isInstalled = verdicts[installing].kind === 'works';
  const after = async (check: typeof importedAsExpected): Promise<Verdict> =>
    isInstalled
      ? verdictOf(async () => check(start, await ground.expected()))
      : fails('was not installed');
  verdicts[importing] = await after(importedAsExpected);
  verdicts[commanding] = await after(commandsAsExpected);
  return { part: 'managers', what, version: managerSpecs[packaged], verdicts };
}

/** The project of a user, before the manager installs anything. */
async function writeProject(ground: Ground, manager: Manager, folder: string): Promise<void> {
  const ours = Object.fromEntries(ground.tarballs.map(({ name, path }) => [name, `file:${path}`]));
  const [reader = '', version = ''] = workbookReader.split('@');
  const registry = (await outputOf(npm(), ['config', 'get', 'registry'], folder)).trim();
  const { manifest, files = {} } = manager.settings(ours, registry);
  const dependencies = { ...ours, [reader]: version };
  const project = { name: 'consumer', private: true, type: 'module', dependencies, ...manifest };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await furnish(folder, ground.consumer, ground.tarballs);
}
