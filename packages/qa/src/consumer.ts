import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { outputOf } from './child.js';

/** Makes an empty folder outside the workspace, so that Node finds no packages in parent folders. */
export function newFolder(purpose: string): string {
  return mkdtempSync(join(tmpdir(), `ilo-kz-${purpose}-`));
}

/** Removes a folder that `newFolder` made. */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Creates a project in a folder and installs packages in it with npm, all at once, so that a package
 * that depends on another of them gets that one and not one from the registry.
 *
 * @param specs Tarballs, or what npm understands: `name@1.2.3`, `alias@npm:name@1.2.3`.
 * @param more Further fields of its package.json, such as `overrides`.
 */
export async function install(
  folder: string,
  specs: readonly string[],
  more: object = {},
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'consumer', private: true, type: 'module', ...more };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  await outputOf(npm(), ['install', ...flags, ...specs], folder);
}

/** The npm next to the running Node; otherwise the one on the PATH. */
export function npm(): string {
  const bundled = join(dirname(process.execPath), 'npm');
  return existsSync(bundled) ? bundled : 'npm';
}

/** The names of all packages that a project has installed, nested ones included, sorted. */
export function installed(folder: string): readonly string[] {
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) return [];
  return readdirSync(modules)
    .filter((entry) => !entry.startsWith('.'))
    .flatMap((entry) =>
      entry.startsWith('@')
        ? readdirSync(join(modules, entry)).map((name) => `${entry}/${name}`)
        : [entry],
    )
    .flatMap((name) => [name, ...installed(join(modules, name))])
    .sort();
}
