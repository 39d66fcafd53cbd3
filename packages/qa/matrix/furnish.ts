import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import writeWorkbook from 'write-excel-file/node';
import { entryPoints } from '../src/entry-points.js';
import { filesBelow } from '../src/files.js';
import type { Tarball } from '../src/tarballs.js';
import { manifestOf, root } from '../src/workspace.js';

const fixtures = join(root, 'packages/qa/fixtures/matrix');

/** The files that the programs of a consumer check. */
export const checked: readonly string[] = [
  'ministry-2015.csv',
  'right.csv',
  'small.xlsx',
  'small.yaml',
];

/**
 * Puts the programs and the files that they check into a consumer's folder.
 *
 * @param installed A folder in which npm installed the packages.
 */
export async function furnish(
  folder: string,
  installed: string,
  tarballs: readonly Tarball[],
): Promise<void> {
  const points = tarballs.flatMap(({ name }) => {
    const at = join(installed, 'node_modules', name);
    return entryPoints(manifestOf(at), filesBelow(at));
  });
  writeFileSync(join(folder, 'entry-points.json'), JSON.stringify(points));
  for (const name of filesBelow(fixtures)) copyFileSync(join(fixtures, name), join(folder, name));
  copyFileSync(join(root, 'examples/ministry-2015.csv'), join(folder, 'ministry-2015.csv'));
  writeFileSync(join(folder, 'right.csv'), 'instrument,registered\nC087,2000-12-13\n');
  writeFileSync(
    join(folder, 'small.yaml'),
    '- { country: KAZ, instrument: C087, registered: "2000-12-13" }\n- { country: KAZ, instrument: C987 }\n',
  );
  if (installed === folder) await writeSmallWorkbook(join(folder, 'small.xlsx'));
  else copyFileSync(join(installed, 'small.xlsx'), join(folder, 'small.xlsx'));
}

/** Three rows, one with a real date and one with a day that does not exist. */
async function writeSmallWorkbook(path: string): Promise<void> {
  const text = (value: string) => ({ value, type: String });
  const day = { value: new Date('2000-12-13T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' };
  await writeWorkbook([
    [text('country'), text('instrument'), text('registered')],
    [text('KAZ'), text('C087'), day],
    [text('KAZ'), text('C098'), text('2001-02-30')],
  ]).toFile(path);
}
