import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ComparedDataset } from '@ilo-kz/query/changes';
import { datasetIn } from '../../cli/src/dataset-in.js';

/**
 * The dataset of a version.
 *
 * @param version A published version (`0.1.0`), a revision of git (`v0.1.0`, `HEAD~3`), the file
 *   `dataset.json`, or a folder with one JSON file for each collection.
 * @throws Error that says what was tried, if there is no such version.
 */
export async function datasetOf(version: string, repository: string): Promise<ComparedDataset> {
  if (existsSync(version)) return datasetIn(version);
  const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-version-'));
  try {
    return /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)
      ? await published(version, folder)
      : await committed(version, repository, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function published(version: string, folder: string): Promise<ComparedDataset> {
  const name = `@ilo-kz/data@${version}`;
  const run = (program: string, args: readonly string[]) =>
    execFileSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  try {
    const file = run('npm', ['pack', '--silent', name]).trim();
    run('tar', ['-xzf', file]);
  } catch {
    throw new Error(`${name} could not be fetched from the registry.`);
  }
  return datasetIn(join(folder, 'package', 'dist'));
}

async function committed(
  revision: string,
  repository: string,
  folder: string,
): Promise<ComparedDataset> {
  const git = (args: readonly string[]) =>
    execFileSync('git', args, { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  } catch {
    throw new Error(`${revision} is not a file, a folder, a version or a revision of git.`);
  }
  const archive = join(folder, 'sources.tar');
  git([
    'archive',
    '--output',
    archive,
    revision,
    'packages/data/src',
    'packages/data/package.json',
  ]);
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  // The modules of the records import nothing from outside their package.
  const module = pathToFileURL(join(folder, 'packages/data/src/index.ts')).href;
  return (await import(module)) as ComparedDataset;
}
