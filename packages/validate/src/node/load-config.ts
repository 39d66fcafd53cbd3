import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
import { LineCounter, parseDocument } from 'yaml';
import { visible } from '../reports/escape.js';
import { configFaults } from './config-fault.js';
import { ValidateConfig } from './config-schema.js';
import { offsetOf } from './place-in-document.js';
import { reasonOf } from './refusal.js';

/** Where a configuration may stand: data only, no code is run for it. */
export const configPlaces: readonly string[] = [
  ...['ilo-kz.config.json', 'ilo-kz.config.yaml', 'ilo-kz.config.yml'],
  ...['.ilo-kzrc', '.ilo-kzrc.json', '.ilo-kzrc.yaml', '.ilo-kzrc.yml', 'package.json'],
];

const packageKey = 'ilo-kz';

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
    path.endsWith('package.json') ? packageOf(content) : { content };
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
  const lines = new LineCounter();
  // JSON is YAML, and the same reader knows the place of everything in both.
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines });
  const place = (offset: number | undefined): string => {
    const { line, col } = lines.linePos(offset ?? 0);
    return offset === undefined ? visible(path) : `${visible(path)}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    const faults = document.errors.map(
      ({ message, pos }) =>
        `${place(pos[0])}: ${message.split('\n')[0]?.replace(/ at line.*/, '')}.`,
    );
    return { kind: 'broken', faults };
  }
  const prefix = path.endsWith('package.json') ? [packageKey] : [];
  const config: unknown = prefix.length === 0 ? document.toJS() : packageOf(text)?.[packageKey];
  const read = ValidateConfig.safeParse(config ?? {});
  if (read.success) {
    return { kind: 'config', path, folder: dirname(resolve(path)), config: read.data };
  }
  const keys = Object.keys(ValidateConfig.shape);
  const faults = configFaults(read.error, config, keys)
    .map(({ path: keysTo, atKey, message }) => {
      const offset = offsetOf(document.contents, [...prefix, ...keysTo], atKey);
      return { offset: offset ?? 0, text: `${place(offset)}: ${message}` };
    })
    .toSorted((one, other) => one.offset - other.offset)
    .map(({ text: told }) => told);
  return { kind: 'broken', faults };
}

function packageOf(content: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(content);
  } catch {
    // A package.json that cannot be read is not ours to judge.
    return undefined;
  }
}
