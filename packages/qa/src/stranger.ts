import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Outcome, run } from './child.js';

/** Somebody who has Node, npm and git, an empty folder, and nothing else. */
export interface Stranger {
  readonly folder: string;
  /** Runs lines of a shell in the folder, to their end. */
  readonly sh: (lines: string) => Promise<Outcome>;
  /**
   * The output of lines that must succeed.
   *
   * @throws Error with the output if they fail.
   */
  readonly must: (lines: string) => Promise<string>;
}

/** What a machine may need to reach a registry. */
const kept = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
];

/**
 * @param place A folder that does not exist; it receives the folder and the home of the stranger.
 * @param registry The registry from which npm installs.
 * @param npmrc More settings of npm.
 */
export function newStranger(place: string, registry: string, npmrc = ''): Stranger {
  const folder = join(place, 'project');
  const home = join(place, 'home');
  mkdirSync(folder, { recursive: true });
  mkdirSync(home);
  const settings = `registry=${registry}\naudit=false\nfund=false\nupdate-notifier=false\n${npmrc}`;
  writeFileSync(join(home, '.npmrc'), settings);
  const env = environment(home, registry);
  const sh = (lines: string) => run('bash', ['-c', lines], folder, env);
  const must = async (lines: string): Promise<string> => {
    const { code, stdout, stderr } = await sh(lines);
    if (code === 0) return stdout;
    throw new Error(`${lines}\nended with ${code}:\n${stdout}\n${stderr}`);
  };
  return { folder, sh, must };
}

function environment(home: string, registry: string): NodeJS.ProcessEnv {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return {
    ...Object.fromEntries(kept.map((name) => [name, process.env[name]])),
    // The tools of the workspace are not those of the machine.
    PATH: folders.filter((folder) => !folder.includes('node_modules')).join(delimiter),
    HOME: home,
    LANG: 'C.UTF-8',
    CI: 'true',
    NO_COLOR: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    npm_config_registry: registry,
  };
}
