import { outputOf } from './child.js';
import type { LocalRegistry } from './local-registry.js';
import { newStranger, type Stranger } from './stranger.js';
import { root } from './workspace.js';

/** Clones the last commit, with its tools, for somebody who may publish to a local registry. */
export async function cloneToRelease(place: string, registry: LocalRegistry): Promise<Stranger> {
  const { host } = new URL(registry.url);
  const npmrc = `//${host}/:_authToken=${registry.token}\n`;
  const maintainer = newStranger(place, registry.url, npmrc);
  await maintainer.must(`git clone --quiet '${root}' .`);
  // With the own environment, in which pnpm has the tools of the workspace already.
  await outputOf('npm', ['run', '--silent', 'setup'], maintainer.folder);
  return maintainer;
}

/**
 * Makes the next version of the changesets, if there are any, and publishes it, with the commands of
 * the repository. A commit that is to be released has its version already, and no changesets.
 */
export async function releaseFrom(maintainer: Stranger): Promise<void> {
  const { code } = await maintainer.sh('ls .changeset/*.md');
  if (code === 0) {
    await maintainer.must('npm run --silent version-packages');
    await maintainer.must('git add --all && git commit --quiet --message "Release"');
  }
  await maintainer.must('npm run --silent release -- --rehearsal');
}
