import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

/**
 * Serves a folder on this machine only.
 *
 * @param base The path below which it is served.
 * @returns The address.
 */
export async function serve(folder: string, base: string, port: number): Promise<string> {
  await preview({
    configFile: false,
    root: fileURLToPath(new URL('../', import.meta.url)),
    base,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port },
  });
  return `http://127.0.0.1:${port}${base}`;
}
