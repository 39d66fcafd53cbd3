import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Ground } from './attack.js';

/** An empty folder for an attack. */
export function groundIn(folder: string): Ground {
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    write: (name, content) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    names: () =>
      readdirSync(folder, { withFileTypes: true })
        .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
        .toSorted(),
  };
}

/** Temporary files that were left. */
export function leftIn({ names }: Ground): readonly string[] {
  return names().filter((name) => name.startsWith('.ilo-kz-'));
}
