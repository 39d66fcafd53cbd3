import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { bundle } from '../src/bundle.js';
import { entryPoints } from '../src/entry-points.js';
import { filesBelow } from '../src/files.js';
import { isForNode, portable } from '../src/package-rules.js';
import { manifestOf } from '../src/workspace.js';

const { consumer, tarballs } = inject('installed');
const portableTarballs = tarballs.filter(({ shortName }) => portable.includes(shortName));

describe.each(portableTarballs)('$name, except its node sub-path', ({ name }) => {
  const folder = join(consumer, 'node_modules', name);
  const files = filesBelow(folder).filter((file) => !isForNode(file));

  test('has no published source or declaration that mentions a Node module', () => {
    const mention = /['"]node:|\btypes="node"/;
    const sources = files.filter((file) => /\.[cm]?[jt]s$/.test(file));
    expect(sources).not.toEqual([]);
    expect(
      sources.filter((file) => mention.test(readFileSync(join(folder, file), 'utf8'))),
    ).toEqual([]);
  });

  test('can be bundled for a neutral platform', async () => {
    const modules = entryPoints(manifestOf(folder), files).filter(
      ({ kind, specifier }) => kind === 'module' && !isForNode(specifier),
    );
    const source = modules.map(({ specifier }) => `export * from '${specifier}';`).join('\n');
    await expect(bundle(consumer, source)).resolves.toHaveProperty('minified');
  });
});
