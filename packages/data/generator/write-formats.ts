import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest } from './formats/datapackage.js';
import { downloadFolder, formatFiles } from './formats/files.js';
import { published } from './formats/published.js';

const root = fileURLToPath(new URL('../', import.meta.url));
copyFileSync(`${root}src/generated/types.d.ts`, `${root}dist/generated/types.d.ts`);

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Manifest;
for (const folder of ['csv', 'json', downloadFolder]) {
  // A table from an earlier build that no longer exists must not be published.
  rmSync(`${root}dist/${folder}`, { recursive: true, force: true });
}
for (const [path, content] of await formatFiles(published, manifest)) {
  mkdirSync(dirname(`${root}dist/${path}`), { recursive: true });
  writeFileSync(`${root}dist/${path}`, content);
}
