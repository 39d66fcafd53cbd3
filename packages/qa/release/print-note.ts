import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicPackages } from '../src/workspace.js';
import { packageVersion } from './documented-versions.js';
import { recordsOf, releaseNote, sectionOf } from './note.js';

/* `npm run --silent release:note` prints the note of the version that the packages have. */
const version = packageVersion();
const sections = publicPackages().flatMap(({ folder, shortName, manifest: { name } }) => {
  const path = join(folder, 'CHANGELOG.md');
  if (!existsSync(path)) return [];
  return [{ shortName, name, text: sectionOf(readFileSync(path, 'utf8'), version) }];
});
const data = sections.find(({ shortName }) => shortName === 'data');
if (data === undefined || data.text === '') {
  console.error(`packages/data/CHANGELOG.md has no ${version}: run npm run version-packages.`);
  process.exitCode = 1;
} else {
  process.stdout.write(releaseNote(recordsOf(data.text), sections));
}
