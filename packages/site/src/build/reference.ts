import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Document } from '../documents/document.js';
import { referencePrefix } from '../documents/list.js';

/**
 * Makes the reference of all functions and types with TypeDoc, one document for each module that can be
 * imported.
 *
 * @returns None, and says so on standard error, where TypeDoc cannot be fetched or finds a fault.
 */
export async function makeReference(): Promise<readonly Document[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ilo-kz-reference-'));
  try {
    const root = fileURLToPath(new URL('../../../../', import.meta.url));
    const args = ['run', '--silent', 'docs:api:markdown', '--', '--out', folder];
    await promisify(execFile)('npm', args, { cwd: root });
    return await readReference(folder);
  } catch {
    process.stderr.write(
      'Without the reference of functions: TypeDoc could not make it here (npm run docs:api says why).\n',
    );
    return [];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The modules in a folder of Markdown files by TypeDoc, by the names by which they are imported. */
async function readReference(folder: string): Promise<readonly Document[]> {
  const files = await readdir(folder, { recursive: true });
  const read = await Promise.all(
    files
      .filter((file) => file.endsWith('.md'))
      .map(async (file) => ({ file, markdown: await readFile(join(folder, file), 'utf8') })),
  );
  return read
    .flatMap(({ file, markdown }): readonly Document[] => {
      const [, module] = /^# @ilo-kz\/(\S+)/.exec(markdown) ?? [];
      if (module === undefined) return [];
      const path = `reference/${file.replaceAll('\\', '/')}`;
      return [{ name: referencePrefix + module, path, markdown }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
