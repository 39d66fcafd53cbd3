import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTables } from '../src/dependency-tables.js';
import { root } from '../src/workspace.js';

// Part of `npm run generate`: the licences and sizes of what is installed now.
const file = join(root, 'docs/dependencies.md');
writeFileSync(file, withTables(readFileSync(file, 'utf8')));
