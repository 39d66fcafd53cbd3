import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';

/** Three tables about another State, which are not compared with our records. */
export const clean = 'country,instrument\nFRA,C087\n';
export const spelling = 'country,instrument\nFRA,C87\n';
export const faulty = 'country,instrument\nFRA,C999\n';

/** Files in a folder of their own for each test, which is the working directory if `isHome`. */
export function testFolder({ isHome }: { readonly isHome: boolean }) {
  const here = process.cwd();
  const root = mkdtempSync(join(tmpdir(), 'ilo-kz-validate-'));
  let folder = root;
  let folders = 0;
  beforeEach(() => {
    folder = join(root, String(folders++));
    mkdirSync(folder);
    if (isHome) process.chdir(folder);
  });
  afterAll(() => {
    process.chdir(here);
    rmSync(root, { recursive: true });
  });
  return {
    folder: () => folder,
    /** Writes a file and returns its name. */
    file: (name: string, content: string | Uint8Array): string => {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), content);
      return name;
    },
    read: (name: string): string => readFileSync(join(folder, name), 'utf8'),
  };
}
