import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../src/child.js';
import { install } from '../src/consumer.js';
import { examplesOf } from '../src/readme-examples.js';
import { root } from '../src/workspace.js';
import type { Ground } from './ground.js';
import {
  everywhere,
  fails,
  onlyWithAll,
  type Row,
  type Verdict,
  verdictOf,
  works,
} from './result.js';
import { nodeTypes, typescripts, workbookReader } from './versions.js';

/** How a project is set up, and what of it is compiled. */
interface Setup {
  readonly column: string;
  readonly module: string;
  readonly moduleResolution: string;
  readonly sources: 'snippets' | 'static.cts' | 'dynamic.cts';
  /** The first version, as [major, minor], that has the setting. */
  readonly since?: readonly [number, number];
  /** The first version that accepts the sources. Those before it must refuse them with TS1479. */
  readonly acceptedSince?: readonly [number, number];
}

const never = [Number.POSITIVE_INFINITY, 0] as const;

const setups: readonly Setup[] = [
  { column: 'nodenext', module: 'nodenext', moduleResolution: 'nodenext', sources: 'snippets' },
  { column: 'bundler', module: 'esnext', moduleResolution: 'bundler', sources: 'snippets' },
  { column: 'node16', module: 'node16', moduleResolution: 'node16', sources: 'snippets' },
  {
    column: 'CommonJS, nodenext',
    module: 'nodenext',
    moduleResolution: 'nodenext',
    sources: 'static.cts',
    acceptedSince: [5, 8],
  },
  {
    column: 'CommonJS, node20',
    module: 'node20',
    moduleResolution: 'node16',
    sources: 'static.cts',
    since: [5, 9],
  },
  {
    column: 'CommonJS, node16',
    module: 'node16',
    moduleResolution: 'node16',
    sources: 'static.cts',
    acceptedSince: never,
  },
  {
    column: 'CommonJS, node16, import()',
    module: 'node16',
    moduleResolution: 'node16',
    sources: 'dynamic.cts',
  },
];

export const typeColumns: readonly string[] = setups.map(({ column }) => column);

/** Every compiler with every setting. */
export async function* tryTypes(ground: Ground, isAll: boolean): AsyncGenerator<Row> {
  const wanted = typescripts.filter(({ isLong = false }) => isAll || !isLong);
  const compilers = ground.at('compilers');
  const project = ground.at('typed');
  await install(
    compilers,
    wanted.map(({ version }) => `typescript-${version}@npm:typescript@${version}`),
  );
  await install(project, [...ground.tarballs.map(({ path }) => path), workbookReader, nodeTypes]);
  const snippets = writeSnippets(project, ground);
  for (const name of ['static.cts', 'dynamic.cts']) {
    copyFileSync(join(ground.consumer, name), join(project, name));
  }
  for (const { version } of typescripts) {
    if (!wanted.some((each) => each.version === version)) {
      const verdicts = everywhere(typeColumns, onlyWithAll);
      yield { part: 'types', what: 'TypeScript', version, verdicts };
      continue;
    }
    const tsc = join(compilers, `node_modules/typescript-${version}/bin/tsc`);
    const verdicts: Record<string, Verdict> = {};
    for (const setup of setups) {
      const files = setup.sources === 'snippets' ? snippets : [setup.sources];
      verdicts[setup.column] = await verdictOf(() =>
        compiled({ project, tsc, version, setup, files }),
      );
    }
    yield { part: 'types', what: 'TypeScript', version, verdicts };
  }
}

/** Writes each example of the READMEs and of the recipes as a module; returns the names of the files. */
function writeSnippets(project: string, { tarballs }: Ground): readonly string[] {
  const documents = [
    'README.md',
    'docs/recipes.md',
    ...tarballs.map(({ shortName }) => `packages/${shortName}/README.md`),
  ];
  return documents.flatMap((path) =>
    examplesOf(readFileSync(join(root, path), 'utf8')).map(({ line, code }) => {
      const name = `${path.replace(/\W+/g, '-')}-line-${line}.ts`;
      writeFileSync(join(project, name), code);
      return name;
    }),
  );
}

interface Compilation {
  readonly project: string;
  readonly tsc: string;
  readonly version: string;
  readonly setup: Setup;
  readonly files: readonly string[];
}

async function compiled({ project, tsc, version, setup, files }: Compilation): Promise<Verdict> {
  const { column, module, moduleResolution, since, acceptedSince } = setup;
  if (since !== undefined && !isFrom(version, since)) {
    return { kind: 'works', note: 'has no such setting' };
  }
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023'],
    types: ['node'],
    module,
    moduleResolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    resolveJsonModule: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const config = `tsconfig-${version}-${column.replace(/\W+/g, '-')}.json`;
  writeFileSync(join(project, config), JSON.stringify({ compilerOptions, files }));
  const args = [tsc, '-p', config, '--pretty', 'false'];
  const { code, stdout, stderr } = await run(process.execPath, args, project);
  if (acceptedSince === undefined || isFrom(version, acceptedSince)) {
    return code === 0 ? works : fails(firstLines(stdout + stderr));
  }
  const errors = stdout.split('\n').filter((line) => line.includes('error TS'));
  const areExpected = errors.length > 0 && errors.every((line) => /TS(?:1479|1541)/.test(line));
  return areExpected
    ? { kind: 'works', note: 'refuses any ES module: use `import()`' }
    : fails(`${column}: only TS1479 was expected: ${firstLines(stdout + stderr)}`);
}

function firstLines(text: string): string {
  return text.trim().split('\n').slice(0, 4).join('; ');
}

function isFrom(version: string, [major, minor]: readonly [number, number]): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
