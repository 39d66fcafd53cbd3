import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { install } from '../src/consumer.js';
import { pack, type Tarball } from '../src/tarballs.js';
import { builtPackages } from '../src/workspace.js';
import { type Answers, answersOf } from './answers.js';
import { furnish } from './furnish.js';
import { node } from './platform.js';
import { nodes, workbookReader } from './versions.js';

/** What the parts of the matrix share. */
export interface Ground {
  /** An empty folder for what a part makes. */
  readonly at: (name: string) => string;
  readonly tarballs: readonly Tarball[];
  /** A project with all tarballs, installed with npm, and the files of `furnish`. */
  readonly consumer: string;
  /** The answers of the oldest supported Node, with which all others are compared. */
  readonly expected: () => Promise<Answers>;
}

/** Packs the packages and installs them. */
export async function groundIn(folder: string): Promise<Ground> {
  const at = (name: string): string => join(folder, name);
  mkdirSync(at('tarballs'));
  const tarballs: Tarball[] = [];
  for (const each of builtPackages()) tarballs.push(await pack(each, at('tarballs')));
  const consumer = at('consumer');
  await install(consumer, [...tarballs.map(({ path }) => path), workbookReader]);
  await furnish(consumer, consumer, tarballs);
  let answers: Promise<Answers> | undefined;
  const ask = async (): Promise<Answers> => {
    const [oldest] = nodes;
    let program = process.execPath;
    if (node.name !== undefined && oldest !== undefined) {
      await install(at('oldest'), [`oldest@npm:${node.name}@${oldest.version}`]);
      program = join(at('oldest'), 'node_modules/oldest', node.path);
    }
    return answersOf({ program, args: [], folder: consumer });
  };
  const expected = (): Promise<Answers> => {
    answers ??= ask();
    return answers;
  };
  return { at, tarballs, consumer, expected };
}
