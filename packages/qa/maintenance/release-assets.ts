import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../src/files.js';
import { releaseAssets } from '../src/release-assets.js';
import { manifestOf, root } from '../src/workspace.js';
import { currentBillOfMaterials } from '../src/write-bill-of-materials.js';

// `npm run release:assets`: the files of a release, in release-assets/, after a build.
const download = join(root, 'packages/data/dist/download');
const folder = join(root, 'release-assets');
const files = filesBelow(download).map(
  (path) => [path, readFileSync(join(download, path))] as const,
);
const bom = new TextEncoder().encode(await currentBillOfMaterials());
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const { version } = manifestOf(join(root, 'packages/data'));
for (const [name, content] of releaseAssets(new Map(files), bom, version)) {
  writeFileSync(join(folder, name), content);
  console.log(`${name}: ${content.length} bytes`);
}
