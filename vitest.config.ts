import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { onFrozenRecords, onLiveRecords } from './vitest.aliases.js';

const packages = fileURLToPath(new URL('packages/', import.meta.url));
const quickly = fileURLToPath(new URL('vitest.quick.ts', import.meta.url));

/**
 * `--mode full`: every test, with all its runs. Otherwise without `*.slow.test.ts`, and with no more
 * runs of a property than a moment holds, as `npm test` is what one waits for.
 */
export default defineConfig(({ mode }) => {
  const isFull = mode === 'full';
  return {
    test: {
      projects: readdirSync(packages, { withFileTypes: true })
        .filter(
          (entry) => entry.isDirectory() && existsSync(`${packages}${entry.name}/package.json`),
        )
        .map(({ name: dir }) => ({
          root: packages + dir,
          resolve: { alias: [...(dir === 'data' ? onLiveRecords : onFrozenRecords)] },
          test: {
            name: `@ilo-kz/${dir}`,
            include: ['test/**/*.test.ts'],
            exclude: [...configDefaults.exclude, ...(isFull ? [] : ['test/**/*.slow.test.ts'])],
            setupFiles: isFull ? [] : [quickly],
            // Importing the same sources anew for each file took longer than the tests.
            isolate: false,
            // A machine that is busy with something else is no fault of ours.
            testTimeout: 30_000,
            // In the quick suite `npm run typecheck` answers for them, with the same compiler.
            typecheck: {
              enabled: isFull,
              include: ['test/**/*.test-d.ts'],
              ignoreSourceErrors: false,
            },
          },
        })),
    },
  };
});
