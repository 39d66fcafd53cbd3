import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * The files that a page of a built site loads before anybody touches it: the document, its style, its
 * script, the code of its islands, and what these import at once.
 */
export function filesAtFirst(folder: string, page: string): readonly string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const assets = readdirSync(join(folder, 'assets'));
  const linked = [...html.matchAll(/assets\/([\w.-]+\.(?:js|css))"/g)].map(([, name = '']) => name);
  const islands = [...html.matchAll(/data-island="([\w-]+)"/g)].flatMap(([, island = '']) =>
    assets.filter((name) => name.startsWith(`${island}-`)),
  );
  const loaded = new Set<string>();
  const load = (name: string) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    if (!name.endsWith('.js')) return;
    const code = readFileSync(join(folder, 'assets', name), 'utf8');
    for (const [, next = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
      load(next);
    }
  };
  for (const name of [...linked, ...islands]) load(name);
  return [page, ...[...loaded].map((name) => `assets/${name}`)];
}

/** The bytes of these files after compression, as a host sends them. */
export function bytesAtFirst(folder: string, page: string): number {
  return filesAtFirst(folder, page)
    .map((file) => gzipSync(readFileSync(join(folder, file))).byteLength)
    .reduce((sum, one) => sum + one, 0);
}
