import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/workspace.js';
import { isEnough } from './bump.js';
import { must } from './command.js';
import { changesSince, writeDataNote } from './data-note.js';
import { documents, packageVersion, withVersion } from './documented-versions.js';
import { writeEdition } from './edition.js';
import { withoutOurPeers } from './lockstep.js';

/*
 * `npm run version-packages` makes the next version of the changesets: in the packages, the
 * changelogs, the generated files, and the documents that name a version. The changelog of the data
 * lists what differs from the last release, which must be allowed for the new version, and the page of
 * changes on the site shows it.
 */
async function main(): Promise<void> {
  const before = packageVersion();
  must('tsx', ['packages/data/generator/generate.ts', '--check']);
  const since = await changesSince(before);
  await withoutOurPeers(async () => must('changeset', ['version']));
  const version = packageVersion();
  if (version === before) throw new Error('There is no changeset, so there is no new version.');
  if (since !== undefined && !isEnough(before, version, since.release)) {
    throw new Error(
      `${before} → ${version} is too small: by docs/data-policy.md the records need a ${since.release} version. ` +
        'Restore the files (git restore .), mend the changeset, and run this again.',
    );
  }
  for (const path of documents()) {
    const file = join(root, path);
    const text = readFileSync(file, 'utf8');
    const renewed = withVersion(text, version);
    if (renewed !== text) writeFileSync(file, renewed);
  }
  await writeDataNote(version, since);
  must('biome', ['format', '--write', await writeEdition(version, since)]);
  must('turbo', ['run', 'generate', '--output-logs', 'errors-only']);
  must('tsx', ['packages/data/generator/release-ids.ts']);
  console.log(`\nAll packages are ${version} now. Look at the changes and commit them.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
