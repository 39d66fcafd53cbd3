import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Changes } from '@ilo-kz/query/changes';
import { root } from '../src/workspace.js';
import { today } from './data-note.js';

/** Writes what differs in a version for the page of changes on the site; the path of the file. */
export async function writeEdition(version: string, since: Changes | undefined): Promise<string> {
  const { asOf } = (await today()).meta;
  const file = join(root, 'packages/site/editions', `${version}.json`);
  writeFileSync(file, editionText(version, asOf, since));
  return file;
}

/** An edition as a file. A record that is new is only named: the page leads to it. */
export function editionText(version: string, asOf: string, since: Changes | undefined): string {
  const changes = since && {
    ...since,
    records: since.records.map((one) => (one.kind === 'added' ? { ...one, values: [] } : one)),
  };
  return `${JSON.stringify({ version, asOf, ...(changes && { changes }) }, null, 2)}\n`;
}
