import { fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { findFiles } from '@ilo-kz/validate/node';
import type { CheckTask } from './check.js';

/** Up to this size a file is read before a user can press Ctrl-C. */
const shortInput = 1 << 19;

/** Files whose size says little about the work. */
const isDense = (path: string): boolean => /\.(?:gz|xlsx|ya?ml)$/i.test(path);

/**
 * Whether a check may take so long that a signal has to be handled meanwhile. Code that computes
 * cannot be interrupted in its own thread; another thread takes 30 ms to start, longer than a short
 * check.
 */
export async function mayTakeLong({ names, options, except }: CheckTask): Promise<boolean> {
  if (options.schema !== undefined) return true;
  const { paths } = await findFiles(names, { except });
  let size = 0;
  for (const path of paths) {
    if (isDense(path)) return true;
    const stats = path === '-' ? standardInput() : await stat(path).catch(() => undefined);
    if (stats === undefined) continue;
    if (stats.isDirectory()) continue;
    if (!stats.isFile()) return true;
    size += stats.size;
    if (size > shortInput) return true;
  }
  return false;
}

function standardInput() {
  try {
    return fstatSync(0);
  } catch {
    return undefined;
  }
}
