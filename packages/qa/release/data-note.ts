import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Changes,
  type ComparedDataset,
  changes,
  changesMarkdown,
} from '@ilo-kz/query/changes';
import { datasetOf } from '../maintenance/dataset-versions.js';
import { root } from '../src/workspace.js';

type Dataset = ComparedDataset & {
  readonly meta: { readonly asOf: string; readonly counts: Readonly<Record<string, number>> };
};

const changelog = join(root, 'packages/data/CHANGELOG.md');

/** What differs between the last release and the records of today; undefined before the first. */
export async function changesSince(last: string): Promise<Changes | undefined> {
  if (last === '0.0.0') return undefined;
  return changes(await datasetOf(`v${last}`, root), await today());
}

/** Writes under the version in the changelog of the data what its records are, or how they differ. */
export async function writeDataNote(version: string, since: Changes | undefined): Promise<void> {
  const section =
    since === undefined ? firstNote((await today()).meta.counts) : changesMarkdown(since);
  const text = readFileSync(changelog, 'utf8');
  writeFileSync(changelog, withNote(text, version, section));
}

/** A changelog with a section about the data, before what the changesets of that version say. */
export function withNote(text: string, version: string, note: string): string {
  const heading = `## ${version}\n`;
  if (!text.includes(heading)) throw new Error(`The changelog of the data has no ${version}.`);
  const lower = note.trimEnd().replace(/^## /gm, '#### ');
  return text.replace(heading, () => `${heading}\n### Records\n\n${lower}\n`);
}

function firstNote(counts: Readonly<Record<string, number>>): string {
  const items = Object.entries(counts).map(([name, count]) => `- ${name}: ${count}`);
  return `All records are new.\n\n${items.join('\n')}\n`;
}

/** The generated records, read from the sources: a build has none of them newer. */
export async function today(): Promise<Dataset> {
  const module = pathToFileURL(join(root, 'packages/data/src/index.ts')).href;
  return (await import(module)) as Dataset;
}
