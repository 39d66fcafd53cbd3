import { dirname, resolve } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { visible } from '../reports/escape.js';
import { configFaults } from './config-fault.js';
import { ValidateConfig } from './config-schema.js';
import type { LoadedConfig } from './load-config.js';
import { packageKey, parsedPackage } from './package-settings.js';
import { offsetOf } from './place-in-document.js';

/** Reads the text of a configuration, and says what is wrong in it, and where. */
export function parseConfig(text: string, path: string): LoadedConfig {
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
  const config: unknown = prefix.length === 0 ? document.toJS() : parsedPackage(text)?.[packageKey];
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
