import { createHash } from 'node:crypto';

/** What a file holds: text, which is written in UTF-8, or bytes. */
export type Content = string | Uint8Array;

/** SHA-256 in hexadecimal. */
export function sha256(content: Content): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The list that `sha256sum --check` reads. */
export function checksums(files: ReadonlyMap<string, Content>): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => `${sha256(content)}  ${path}\n`)
    .join('');
}
