import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicPackages } from '../src/workspace.js';

/**
 * Runs an action while no package names another of ours as a peer.
 *
 * Changesets makes a major version of a package whose peer gets a minor one, because a user must
 * then update both. Ours have one version and are always released together, so a new version of a
 * peer is no reason of its own.
 */
export async function withoutOurPeers(action: () => Promise<void>): Promise<void> {
  const names = publicPackages().map(({ manifest }) => manifest.name);
  const removed = publicPackages().flatMap(({ folder, manifest: { peerDependencies = {} } }) => {
    const ours = Object.entries(peerDependencies).filter(([name]) => names.includes(name));
    return ours.length === 0 ? [] : [{ path: join(folder, 'package.json'), ours }];
  });
  for (const { path, ours } of removed) {
    edit(path, (peers) => peers.filter(([name]) => !ours.some(([own]) => own === name)));
  }
  try {
    await action();
  } finally {
    for (const { path, ours } of removed) edit(path, (peers) => [...ours, ...peers]);
  }
}

type Ranges = readonly (readonly [name: string, range: string])[];

function edit(path: string, change: (peers: Ranges) => Ranges): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    peerDependencies?: Readonly<Record<string, string>>;
  };
  manifest.peerDependencies = Object.fromEntries(
    change(Object.entries(manifest.peerDependencies ?? {})),
  );
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}
