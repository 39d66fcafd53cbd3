import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { publicPackages, root } from '../src/workspace.js';
import { printed, succeeds } from './command.js';
import { packageVersion } from './documented-versions.js';
import { isOnThisMachine } from './loopback.js';
import { passedFor, runSteps } from './progress.js';
import { steps } from './steps.js';

const usage = `Usage: npm run release [-- --yes | --rehearsal]

Checks the committed version of the packages step by step, shows what will be published and where,
asks, publishes and adds the tag vX.Y.Z. A run that stopped continues at the step that failed, as long as the
commit is the same.

  --yes        publish without asking, for CI
  --rehearsal  only publish, and only to a registry on this machine; a test uses it
  --again      run all steps, even those that have passed for this commit
`;
const folder = join(root, 'node_modules/.cache/ilo-kz-release');

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      yes: { type: 'boolean' },
      rehearsal: { type: 'boolean' },
      again: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (options.help) return console.log(usage);
  const version = packageVersion();
  const registry = printed('npm', ['config', 'get', 'registry']).trim();
  rejectUnready(version);
  if (options.rehearsal && !isOnThisMachine(registry)) {
    throw new Error('A rehearsal publishes to a registry on this machine only.');
  }
  const commit = printed('git', ['rev-parse', 'HEAD']).trim();
  console.log(plan(version, commit, registry));
  if (!options.rehearsal) {
    if (options.again) rmSync(folder, { recursive: true, force: true });
    const passed = passedFor(commit, folder);
    for (const { name } of steps.filter((step) => passed.includes(step.name))) {
      console.log(`--- ${name}: passed before, for this commit`);
    }
    const failed = runSteps(steps, commit, folder, (step) => {
      console.log(`--- ${step.name}: ${step.what}`);
      const [program, ...args] = step.run;
      return succeeds(program, args);
    });
    if (failed) throw new Error(`The step "${failed.name}" failed. Nothing was published.`);
    console.log(`\nAll steps have passed.\n${plan(version, commit, registry)}`);
    if (!options.yes && !(await isAgreed())) throw new Error('Nothing was published.');
    rejectUnready(version);
  }
  publish(version);
}

/** @throws Error unless the working tree is a committed version. */
function rejectUnready(version: string): void {
  const changesets = readdirSync(join(root, '.changeset')).filter((name) => name.endsWith('.md'));
  if (version === '0.0.0' || changesets.length > 0) {
    throw new Error('There are changesets: run npm run version-packages and commit its changes.');
  }
  if (printed('git', ['status', '--porcelain']).trim() !== '') {
    throw new Error(
      'There are changes that are not committed. What is published must be a commit.',
    );
  }
}

function plan(version: string, commit: string, registry: string): string {
  const packages = publicPackages().map(({ manifest }) => `  ${manifest.name} ${version}`);
  return [`To publish, from commit ${commit}, to ${registry}:`, ...packages, ''].join('\n');
}

async function isAgreed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.error('There is nobody to ask: use --yes.');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Publish? Type the version to agree: ');
  terminal.close();
  return answer.trim() === packageVersion();
}

/** The only place from which anything is published. Packages that are published are passed over. */
function publish(version: string): void {
  const isPublished =
    succeeds('turbo', ['run', 'build', '--output-logs', 'errors-only']) &&
    succeeds('changeset', ['publish', '--no-git-tag']);
  if (!isPublished) {
    throw new Error('Not everything was published. Run this again to continue.');
  }
  const tag = `v${version}`;
  if (printed('git', ['tag', '--list', tag]).trim() === '') printed('git', ['tag', tag]);
  console.log(`Published. The tag ${tag} is new here: git push origin ${tag}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
