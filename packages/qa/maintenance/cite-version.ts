import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOf, root } from '../src/workspace.js';

// Part of `npm run version-packages`: CITATION.cff names the version that is about to be released.
const file = join(root, 'CITATION.cff');
const { version } = manifestOf(join(root, 'packages/data'));
writeFileSync(file, readFileSync(file, 'utf8').replace(/^version: .*$/m, `version: ${version}`));
