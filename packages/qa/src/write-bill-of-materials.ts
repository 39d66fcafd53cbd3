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
    const bundled = published.flatMap(({ folder: own, manifest: { name } }) => {
      const notices = join(own, 'dist/third-party-notices.txt');
      return existsSync(notices)
        ? [[name, packagesInNotices(readFileSync(notices, 'utf8'))] as const]
        : [];
    });
    if (bundled.length === 0) throw new Error('Build the packages first: npm run build');
    const time = (await outputOf('git', ['log', '-1', '--format=%cI'], root)).trim();
    const manifests = published.map(({ manifest }) => manifest);
    return `${JSON.stringify(billOfMaterials(all, manifests, new Map(bundled), time), null, 2)}\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
