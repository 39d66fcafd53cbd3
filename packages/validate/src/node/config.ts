import { dirname, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
import { visible } from '../reports/escape.js';
import type { ValidateConfig } from './config-schema.js';
import { reasonOf } from './read-input.js';
import { readWholeFile } from './read-whole-file.js';

/** File names of configurations. They contain only data; no code is run for them. */
export const configPlaces = `
ilo-kz.config.json
ilo-kz.config.yaml
ilo-kz.config.yml
.ilo-kzrc
.ilo-kzrc.json
.ilo-kzrc.yaml
.ilo-kzrc.yml
package.json
`
  .trim()
  .split('\n');

const packageKey = 'ilo-kz';

/** A configuration, or the faults of its file, one line each. */
export type LoadedConfig =
  | {
      readonly kind: 'config';
      readonly path: string;
      /** The folder that its paths are relative to. */
      readonly folder: string;
      readonly config: ValidateConfig;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'broken'; readonly faults: readonly string[] };

/** The configuration of a folder or of the nearest parent folder that has one. */
export async function findConfig(folder: string): Promise<LoadedConfig> {
  const found = (path: string, content: string): unknown =>
    path.endsWith('package.json') ? packageOf(content) : { content };
  const search = lilconfig(packageKey, {
    searchPlaces: configPlaces,
    packageProp: [packageKey],
    loaders: { '.json': found, '.yaml': found, '.yml': found, noExt: found },
  });
  const result = await search.search(folder).catch(() => null);
  return result ? loadConfig(result.filepath) : { kind: 'none' };
}

/** Reads a configuration in JSON or YAML; in a package.json, it is the value of `ilo-kz`. */
export async function loadConfig(path: string): Promise<LoadedConfig> {
  let text: string;
  try {
    text = (await readWholeFile(path)).toString('utf8');
  } catch (error) {
    const why = reasonOf(error);
    if (why === undefined) throw error;
    return { kind: 'broken', faults: [`${visible(path)} ${why}`] };
  }
  // Most runs have no configuration and need neither zod nor a parser of YAML.
  const [{ readDocument }, { ValidateConfig }, { configFaults, inheritedNames }] =
    await Promise.all([
      import('./document.js'),
      import('./config-schema.js'),
      import('./config-faults.js'),
    ]);
  const document = readDocument(text, path);
  if (document.kind === 'broken') return document;
  const isPackage = path.endsWith('package.json');
  const config = isPackage ? packageOf(text)?.[packageKey] : document.value;
  const read = ValidateConfig.safeParse(config ?? {});
  const inherited = inheritedNames(config);
  if (read.success && inherited.length === 0) {
    return { kind: 'config', path, folder: dirname(resolve(path)), config: read.data };
  }
  const issues = read.success
    ? []
    : configFaults(read.error, config, Object.keys(ValidateConfig.shape));
  const faults = [...inherited, ...issues]
    .map(({ path: keys, atKey, message }) => {
      const offset = document.offsetOf(isPackage ? [packageKey, ...keys] : keys, atKey);
      return { offset: offset ?? 0, text: `${document.place(offset)}: ${message}` };
    })
    .toSorted((one, other) => one.offset - other.offset);
  return { kind: 'broken', faults: faults.map(({ text: fault }) => fault) };
}

function packageOf(content: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(content);
  } catch {
    // The package manager reports a broken package.json.
    return undefined;
  }
}
