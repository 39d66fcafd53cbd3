import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Need } from './attack.js';

/** A user without rights, by number: nobody, on most systems. */
export const otherUser = 65_534;

/** What this machine lacks. */
export function missingNeeds(folder: string, cli: string): ReadonlySet<Need> {
  const has: Readonly<Record<Need, boolean>> = {
    'a full device': existsSync('/dev/full'),
    'named pipes': isDone('mkfifo', [join(folder, 'pipe')]),
    'a mount': canMount(join(folder, 'mount')),
    'another user': canBeOther(folder, cli),
  };
  return new Set((Object.keys(has) as Need[]).filter((need) => !has[need]));
}

function canMount(folder: string): boolean {
  mkdirSync(folder);
  const mounted = isDone('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  if (mounted) isDone('umount', [folder]);
  return mounted;
}

function canBeOther(folder: string, cli: string): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    chmodSync(folder, 0o755);
    accessSync(cli, constants.R_OK);
  } catch {
    return false;
  }
  const options = { uid: otherUser, gid: otherUser, cwd: '/' };
  return spawnSync(process.execPath, [cli, '--version'], options).status === 0;
}

function isDone(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0;
}
