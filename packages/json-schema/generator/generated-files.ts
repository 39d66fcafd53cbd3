import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Generated texts by path, relative to the package. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/**
 * Writes generated files; with `check`, only compares them with the files on disk. `folders` contain
 * only generated files: any other file in them is stale and is removed.
 *
 * @returns One line for each file that differs.
 */
export function writeOrCheck(
  root: string,
  folders: readonly string[],
  files: GeneratedFiles,
  { check }: { check: boolean },
): readonly string[] {
  const differences: string[] = [];
  for (const [path, text] of files) {
    const file = join(root, path);
    if (textOf(file) === text) continue;
    differences.push(`${path} differs from its source`);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const path of folders.flatMap((folder) => filesIn(root, folder))) {
    if (files.has(path)) continue;
    differences.push(`${path} is stale: it is no longer generated`);
    if (!check) rmSync(join(root, path));
  }
  return differences;
}

/** Ends a generator: prints the differences, which are a failure in check mode. */
export function reportDifferences(
  differences: readonly string[],
  { check, folder = '' }: { check: boolean; folder?: string },
): void {
  for (const difference of differences) {
    console.error(
      check
        ? `error: ${folder}${difference}`
        : `${folder}${difference}`.replace(/ (differs|is) .*/, ' updated'),
    );
  }
  if (check && differences.length > 0) {
    console.error('Run `npm run generate` and commit the result.');
    process.exitCode = 1;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function filesIn(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
  } catch {
    return [];
  }
}
