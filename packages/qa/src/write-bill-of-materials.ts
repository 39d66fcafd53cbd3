import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bom, billOfMaterials, packagesInNotices } from './bill-of-materials.js';
import { outputOf } from './child.js';
import { publicPackages, root, tool } from './workspace.js';

/**
 * The bill of materials of the packages as they are built now, as JSON.
 *
 * @throws Error if they are not built.
 */
export async function currentBillOfMaterials(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-sbom-'));
  try {
    const file = join(folder, 'all.json');
    const options = ['--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--out', file];
    await outputOf(tool('pnpm'), ['sbom', ...options], root);
    const all = JSON.parse(readFileSync(file, 'utf8')) as Bom;
    const published = publicPackages();
    const contained = published.map(({ folder: own, manifest: { name } }) => {
      const files = ['third-party-notices.txt', 'dist/third-party-notices.txt'];
      const notices = files.map((each) => join(own, each)).filter((each) => existsSync(each));
      const texts = notices.map((each) => readFileSync(each, 'utf8'));
      return [name, texts.flatMap(packagesInNotices)] as const;
    });
    const isBuilt = contained.some(([name, list]) => name === '@ilo-kz/cli' && list.length > 0);
    if (!isBuilt) throw new Error('Build the packages first: npm run build');
    const time = (await outputOf('git', ['log', '-1', '--format=%cI'], root)).trim();
    const manifests = published.map(({ manifest }) => manifest);
    return `${JSON.stringify(billOfMaterials(all, manifests, new Map(contained), time), null, 2)}\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
