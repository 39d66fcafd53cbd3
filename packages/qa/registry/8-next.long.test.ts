import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { newStranger } from '../src/stranger.js';
import { root } from '../src/workspace.js';
import { codeIn } from './documents.js';

const { folder, registry } = inject('released');
const stranger = newStranger(join(folder, 'next'), registry);

/** The recipe without the lines that only show what it answers. */
const recipe = codeIn('docs/recipes.md', 'ts').find((code) => code.includes('function POST'));
const route = recipe?.slice(0, recipe.indexOf('const body'));

beforeAll(async () => {
  cpSync(join(root, 'packages/qa/fixtures/next'), stranger.folder, { recursive: true });
  writeFileSync(join(stranger.folder, 'app/api/check/route.ts'), route ?? '');
  await stranger.must('npm init -y && npm pkg set type=module');
  await stranger.must('npm install @ilo-kz/query @ilo-kz/validate next@16.4.6 react react-dom');
  await stranger.must('npm install --save-dev typescript@5.9.3 @types/node@20 @types/react');
});

describe.each([
  ['Turbopack', ''],
  ['webpack', '--webpack'],
])('Next.js with %s', (_name, option) => {
  test('builds a page, a client component and the route handler of docs/recipes.md', async () => {
    const output = await stranger.must(
      `rm -rf .next && NEXT_TELEMETRY_DISABLED=1 npx next build ${option}`,
    );
    expect(output).toContain('/api/check');
  });

  test('the built route handler and page answer', async () => {
    // Ended by its own process id. It listens on the loopback interface, on a port that is free.
    const output = await stranger.must(`
      node node_modules/next/dist/bin/next start --hostname 127.0.0.1 --port 0 >log 2>&1 &
      server=$!
      trap 'kill $server' EXIT
      for _ in $(seq 600); do
        address=$(grep -o 'http://127.0.0.1:[0-9]*' log | head -1)
        [ "$address" ] && break
        sleep 0.5
      done
      node --input-type=module --eval "
        const page = await (await fetch('$address/')).text();
        const body = new FormData();
        body.set('table', new File(['instrument,registered\\nC087,2000-13-12\\n'], 'theirs.csv'));
        const { status } = await fetch('$address/api/check', { method: 'POST', body });
        console.log(JSON.stringify({ says: /C087: (?:<!-- -->)?yes/.test(page), status }));
      "`);
    expect(JSON.parse(output)).toEqual({ says: true, status: 422 });
  });
});
