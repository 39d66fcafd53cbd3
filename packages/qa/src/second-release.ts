import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.js';

/** The day of a registration before and after the correction that a test makes. */
export const corrected = { before: '2003-02-26', after: '2003-02-27' } as const;

const fixtures = join(root, 'packages/qa/fixtures/second-release');

/** Corrects a value and adds a record in a clone. Both are made up, and published nowhere else. */
export function changeRecords(clone: string): void {
  const ratification = join(clone, 'packages/data/records/ratifications/C182.yaml');
  const text = readFileSync(ratification, 'utf8');
  const later = text.replaceAll('2003-02-26', '2003-02-27').replaceAll('2004-02-26', '2004-02-27');
  if (later === text) throw new Error('The record of C182 has no day that a test can correct.');
  writeFileSync(ratification, later);
  copyFileSync(
    join(fixtures, 'organizations-made-for-a-test.yaml'),
    join(clone, 'packages/data/records/organizations/made-for-a-test.yaml'),
  );
}

/** Writes a changeset as `npx changeset` does. */
export function writeChangeset(clone: string, kind: 'patch' | 'minor'): void {
  const text = `---\n'@ilo-kz/data': ${kind}\n---\n\nThe registration of Convention No. 182 is corrected.\n`;
  writeFileSync(join(clone, '.changeset/second-release.md'), text);
}

/** The program of a user that prints what the data and the questions say. */
export const program: string = join(fixtures, 'answers.mjs');
