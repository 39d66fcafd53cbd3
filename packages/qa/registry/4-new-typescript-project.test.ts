import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { compilers } from '../src/compilers.js';
import { examplesOf } from '../src/readme-examples.js';
import { newStranger } from '../src/stranger.js';
import { codeIn, document } from './documents.js';

const { folder, registry } = inject('released');
const [example] = examplesOf(document('README.md'));
const lines = codeIn('README.md', 'sh').find((code) => code.includes('npx tsc --init')) ?? '';

/** The newest compiler is that which the README installs; older ones are installed instead. */
describe.each(compilers.slice(1))(
  'a new project with TypeScript $version',
  ({ version, alias }) => {
    test('compiles and runs the first example of the README', async () => {
      const stranger = newStranger(join(folder, `project-${alias}`), registry);
      expect(lines).not.toBe('');
      await stranger.must(lines.replace('--save-dev typescript', `$&@${version}`));
      writeFileSync(join(stranger.folder, 'index.ts'), example?.code ?? '');
      await stranger.must('npx tsc --outDir built');
      const output = await stranger.must('node built/index.js');
      expect(output.trimEnd().split('\n')).toHaveLength(example?.expected.length ?? 0);
    });
  },
);
