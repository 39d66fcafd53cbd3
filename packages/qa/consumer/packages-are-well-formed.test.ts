import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { run } from '../src/child.js';
import { filesBelow } from '../src/files.js';
import { manifestOf, tool } from '../src/workspace.js';

const { consumer, tarballs } = inject('installed');

describe.each(tarballs)('the tarball of $name', ({ name, path }) => {
  const folder = join(consumer, 'node_modules', name);

  test('passes publint --strict', async () => {
    const { code, stdout, stderr } = await run(
      tool('publint'),
      ['run', path, '--strict'],
      consumer,
    );
    expect(code, stdout + stderr).toBe(0);
  });

  test('passes "are the types wrong?" for ESM consumers', async () => {
    const args = [path, '--profile', 'esm-only', '--no-emoji', '--no-color'];
    const { code, stdout, stderr } = await run(tool('attw'), args, consumer);
    expect(code, stdout + stderr).toBe(0);
  });

  test('has real version ranges for its dependencies', () => {
    const { dependencies = {}, peerDependencies = {} } = manifestOf(folder);
    const ranges = Object.values({ ...dependencies, ...peerDependencies });
    expect(ranges.filter((range) => /^(?:workspace|catalog|file|link):/.test(range))).toEqual([]);
  });

  test('contains build output, README and licence, but no sources, tests or maps', () => {
    const files = filesBelow(folder).filter((file) => !file.startsWith('node_modules/'));
    expect(files).toContain('README.md');
    expect(files.filter((file) => /^LICEN[CS]E/.test(file))).not.toEqual([]);
    expect(files.filter((file) => /^(?:src|test|generator|records)\/|\.map$/.test(file))).toEqual(
      [],
    );
  });
});
