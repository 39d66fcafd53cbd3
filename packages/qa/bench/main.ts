import { statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { type BudgetName, budgets } from '../src/budgets.js';
import { bundle, bundleOf } from '../src/bundle.js';
import { compilers } from '../src/compilers.js';
import { install, newFolder, remove } from '../src/consumer.js';
import { filesBelow } from '../src/files.js';
import { firstLoadOf, records } from '../src/first-load.js';
import { pack } from '../src/tarballs.js';
import { builtPackages } from '../src/workspace.js';
import { importTimes, type Subject } from './import-time.js';
import { allRounds } from './our-subjects.js';
import { ourUse, type PeerPackage, peers } from './peers.js';
import { type Found, type Measure, overBudget, table } from './table.js';
import { typeCheckTimes, type Use } from './type-check-time.js';
import { measureValidation } from './validation-budgets.js';

const rounds = { imports: 21, typeChecks: 9 };

/** Those packages that npm can install here; of the others it says so. */
async function installPeers(
  folder: string,
  wanted: readonly PeerPackage[],
): Promise<readonly PeerPackage[]> {
  const got: PeerPackage[] = [];
  for (const peer of wanted) {
    try {
      await install(join(folder, peer.name), [`${peer.name}@${peer.version}`]);
      got.push(peer);
    } catch {
      process.stderr.write(`${peer.name}@${peer.version} cannot be installed: not measured.\n`);
    }
  }
  return got;
}

async function measureImports(
  ours: string,
  at: (peer: PeerPackage) => string,
  got: readonly PeerPackage[],
): Promise<Partial<Record<BudgetName, Found>>> {
  const one: Subject = { folder: ours, specifier: '@ilo-kz/data/ratifications' };
  const all: Subject = { folder: ours, specifier: '@ilo-kz/data' };
  const theirs = got.map((peer) => ({ folder: at(peer), specifier: peer.name }));
  const times = await importTimes([one, all, ...theirs], rounds.imports);
  const of = (name: string) => times.get(name) ?? Number.NaN;
  const beside = (...names: string[]) =>
    new Map(got.filter(({ name }) => names.includes(name)).map(({ name }) => [name, of(name)]));
  return {
    importOne: {
      measured: of(one.specifier),
      peers: beside('countries-list', '@vvo/tzdb', 'iso-3166'),
    },
    importAll: { measured: of(all.specifier), peers: beside('web-features') },
  };
}

async function measureSizes(
  ours: string,
  at: (peer: PeerPackage) => string,
  got: readonly PeerPackage[],
): Promise<Partial<Record<BudgetName, Found>>> {
  const theirs = async (wanted: string) => {
    const sizes = new Map<string, number>();
    for (const peer of got.filter(({ name }) => name === wanted)) {
      sizes.set(peer.name, (await bundle(at(peer), peer.bundled ?? '')).gzipped);
    }
    return sizes;
  };
  const data = join(ours, 'node_modules/@ilo-kz/data');
  const files = filesBelow(data);
  const bytes = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + statSync(join(data, name)).size, 0);
  return {
    bundleQuestion: {
      measured: (await bundleOf(ours, 'question.js')).gzipped,
      peers: await theirs('countries-list'),
    },
    bundleCodes: {
      measured: (await bundleOf(ours, 'code-list.js')).gzipped,
      peers: await theirs('iso-3166'),
    },
    bundleValidation: await measureFirstLoad(ours),
    declarations: {
      measured: bytes(files.filter((file) => file.endsWith('.d.ts'))),
      peers: new Map(),
    },
    unpacked: { measured: bytes(files), peers: new Map() },
  };
}

/** A page that checks a file; of what, in words. */
async function measureFirstLoad(ours: string): Promise<Found> {
  const without = (external: readonly string[]) => firstLoadOf(ours, 'validation.js', external);
  const [all, bare, coreless] = [
    await without([]),
    await without(records),
    await without([...records, 'zod']),
  ];
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const note = `with the records ${kB(all.gzipped)}, ${kB(all.minified)} not compressed; zod is ${kB(bare.gzipped - coreless.gzipped)} of it`;
  return { measured: bare.gzipped, peers: new Map(), note };
}

async function measureTypeChecks(
  ours: string,
  at: (peer: PeerPackage) => string,
  got: readonly PeerPackage[],
  tools: string,
): Promise<Partial<Record<BudgetName, Found>>> {
  const name = '@ilo-kz/data';
  const theirs: readonly Use[] = got.flatMap((peer) =>
    peer.used === undefined ? [] : [{ name: peer.name, folder: at(peer), source: peer.used }],
  );
  const uses = [{ name, folder: ours, source: ourUse }, ...theirs];
  const times = await typeCheckTimes(uses, tools, rounds.typeChecks);
  const own = times.get(name);
  return {
    typeCheck: {
      measured: own?.check ?? Number.NaN,
      peers: new Map(theirs.map((use) => [use.name, times.get(use.name)?.check ?? Number.NaN])),
      note: `ours with reading the files: ${own?.total.toFixed(1)} ms`,
    },
  };
}

const folder = newFolder('bench');
try {
  const ours = join(folder, 'ours');
  const tools = join(folder, 'compilers');
  const at = (peer: PeerPackage) => join(folder, 'peers', peer.name);
  const tarballs = await Promise.all(builtPackages().map((each) => pack(each, folder)));
  await install(
    ours,
    tarballs.map(({ path }) => path),
  );
  await install(
    tools,
    compilers.slice(-1).map((each) => `${each.alias}@npm:typescript@${each.version}`),
  );
  const got = await installPeers(join(folder, 'peers'), peers);
  const validation = await measureValidation(ours, folder);
  const found: Partial<Record<BudgetName, Found>> = {
    ...(await measureImports(ours, at, got)),
    ...(await measureSizes(ours, at, got)),
    ...(await measureTypeChecks(ours, at, got, tools)),
    ...validation.found,
  };
  const measures: readonly Measure[] = (Object.keys(budgets) as BudgetName[]).map((name) => ({
    budget: budgets[name],
    measured: undefined,
    peers: new Map(),
    ...found[name],
  }));
  const lines = [
    `npm run bench: Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
    `Medians of ${rounds.imports} processes (imports), ${rounds.typeChecks} compilations and ${allRounds} readings of a table, in turn.`,
    'Sizes are tested; times are printed only. A "-" is not measured by this bench.',
    '',
    ...table(measures),
    '',
    ...overBudget(measures),
    '',
    ...validation.lines,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  remove(folder);
}
