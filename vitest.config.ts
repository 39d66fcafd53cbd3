import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const packages = fileURLToPath(new URL('packages/', import.meta.url));

export default defineConfig({
  test: {
    projects: readdirSync(packages, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(`${packages}${entry.name}/package.json`))
      .map(({ name: dir }) => ({
        root: packages + dir,
        test: {
          name: `@ilo-kz/${dir}`,
          include: ['test/**/*.test.ts'],
          typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], ignoreSourceErrors: false },
        },
      })),
  },
});
