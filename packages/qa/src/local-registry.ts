import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from './child.js';
import { install } from './consumer.js';
import { root } from './workspace.js';

/** A registry on this machine. */
export interface LocalRegistry {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string;
  /** Lets npm publish to it. */
  readonly token: string;
  /** Ends its process. */
  readonly stop: () => Promise<void>;
}

/**
 * The newest for Node 20. Not a dependency of the workspace: it brings two hundred and fifty packages,
 * and only the proofs of a release need it.
 */
const server = 'verdaccio@6.8.0';
/** Its auditor asks for the distribution tag `cjs`, which a mirror of the registry need not have. */
const overrides = { 'verdaccio-audit': { 'node-fetch': '2.7.0' } };

/** What ends only what would never start. */
const startsWithinMs = 5 * 60_000;

/**
 * Starts a registry that has our packages from nowhere else, and all others from the registry for
 * which npm is configured on this machine.
 *
 * @param folder Receives what is published and fetched.
 */
export async function startRegistry(folder: string): Promise<LocalRegistry> {
  mkdirSync(folder, { recursive: true });
  const elsewhere = (await outputOf('npm', ['config', 'get', 'registry'], folder)).trim();
  const home = join(folder, 'server');
  await install(home, [server], { overrides });
  const program = join(home, 'registry-process.mjs');
  cpSync(join(root, 'packages/qa/fixtures/registry/registry-process.mjs'), program);
  const child = fork(program, [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  try {
    child.send(configurationOf(folder, elsewhere));
    const signal = AbortSignal.timeout(startsWithinMs);
    const [port] = await Promise.race([
      once(child, 'message', { signal }),
      ended.then(() => Promise.reject(new Error('The registry ended before it listened.'))),
    ]);
    const url = `http://127.0.0.1:${port}/`;
    return { url, token: await tokenOf(url), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function configurationOf(folder: string, elsewhere: string): object {
  return {
    self_path: folder,
    configPath: join(folder, 'config.yaml'),
    storage: join(folder, 'storage'),
    listen: '127.0.0.1:0',
    web: { enable: false },
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: { elsewhere: { url: elsewhere, timeout: '5m', maxage: '1d', max_fails: 100 } },
    packages: {
      '@ilo-kz/*': { access: '$all', publish: '$authenticated' },
      '**': { access: '$all', proxy: 'elsewhere' },
    },
    log: { type: 'stdout', format: 'json', level: 'fatal' },
  };
}

/** Makes the only user. */
async function tokenOf(url: string): Promise<string> {
  const answer = await fetch(`${url}-/user/org.couchdb.user:maintainer`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'maintainer', password: 'of-a-registry-that-ends' }),
  });
  const { token } = (await answer.json()) as { readonly token?: string };
  if (token === undefined) throw new Error(`The registry made no user: ${answer.status}`);
  return token;
}
