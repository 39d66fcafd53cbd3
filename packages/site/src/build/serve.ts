import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, preview } from 'vite';

/**
 * Serves a folder on this machine only, as static hosts do: what is not there has the page `404.html`.
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
    plugins: [notFound(folder)],
  });
  return `http://127.0.0.1:${port}${base}`;
}

/** Comes after what serves files, which has written the address of a page as that of its file. */
function notFound(folder: string): Plugin {
  return {
    name: 'not-found',
    configurePreviewServer: (server) => () => {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
        if (existsSync(join(folder, pathname))) return next();
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(await readFile(join(folder, '404.html')));
      });
    },
  };
}
