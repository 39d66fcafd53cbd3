import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder, as relative paths; an empty list if the folder does not exist. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
