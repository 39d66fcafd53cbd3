import { readFile } from 'node:fs/promises';
import { lilconfig } from 'lilconfig';
import { visible } from '../reports/escape.js';
import type { ValidateConfig } from './config-schema.js';
import { packageKey, parsedPackage } from './package-settings.js';
import { reasonOf } from './refusal.js';

/** Where a configuration may stand: data only, no code is run for it. */
export const configPlaces: readonly string[] = [
  ...['ilo-kz.config.json', 'ilo-kz.config.yaml', 'ilo-kz.config.yml'],
  ...['.ilo-kzrc', '.ilo-kzrc.json', '.ilo-kzrc.yaml', '.ilo-kzrc.yml', 'package.json'],
];

/** A configuration that was read, or what is wrong with it: one line for each fault. */
export type LoadedConfig =
  | {
      readonly kind: 'config';
      readonly path: string;
      /** The folder from which its paths are taken. */
      readonly folder: string;
      readonly config: ValidateConfig;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'broken'; readonly faults: readonly string[] };

/** The configuration of a folder or of the nearest one above it. */
export async function findConfig(folder: string): Promise<LoadedConfig> {
  const found = (path: string, content: string): unknown =>
    path.endsWith('package.json') ? parsedPackage(content) : { content };
  const search = lilconfig(packageKey, {
    searchPlaces: [...configPlaces],
    packageProp: [packageKey],
    loaders: { '.json': found, '.yaml': found, '.yml': found, noExt: found },
  });
  const result = await search.search(folder).catch(() => null);
  return result ? loadConfig(result.filepath) : { kind: 'none' };
}

/** Reads a configuration: JSON or YAML; of a package.json what stands under `ilo-kz`. */
export async function loadConfig(path: string): Promise<LoadedConfig> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const why = reasonOf(error);
    if (why === undefined) throw error;
    return { kind: 'broken', faults: [`${visible(path)} ${why}`] };
  }
  // Most runs have no configuration, and need neither zod nor a reader of YAML.
  const { parseConfig } = await import('./parse-config.js');
  return parseConfig(text, path);
}
