import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { run } from '../src/child.js';
import { publicPackages, root } from '../src/workspace.js';

const reference = `${inject('installed').consumer}-api`;

/** TypeDoc is not a dependency of the workspace: npm fetches it where the reference is made. */
const canFetch =
  (await run('npm', ['view', 'typedoc', 'name', '--fetch-retries=0'], root)).code === 0;
const name = canFetch ? '' : ' (NOT run: npm cannot fetch TypeDoc here)';

describe.skipIf(!canFetch)(`npm run docs:api${name}`, () => {
  beforeAll(async () => {
    // A warning, such as a link in a comment that leads nowhere, is an error.
    const made = await run('npm', ['run', '--silent', 'docs:api', '--', '--out', reference], root);
    if (made.code !== 0) throw new Error(made.stdout + made.stderr);
  });

  test('has every module that can be imported, by the name of its import', () => {
    const names = publicPackages().flatMap(({ manifest: { name, exports = {} } }) =>
      Object.entries(exports)
        .filter(([, file]) => typeof file !== 'string' && file.types?.endsWith('.d.ts'))
        .map(([subPath]) => `${name}${subPath.slice(1)}`),
    );
    expect(names.length).toBeGreaterThan(30);
    const titles = readdirSync(join(reference, 'modules')).map(
      (page) => /<title>(.*?) \|/.exec(readFileSync(join(reference, 'modules', page), 'utf8'))?.[1],
    );
    expect(titles.toSorted()).toEqual(names.toSorted());
  });

  test('has no link that leads nowhere', () => {
    const pages = readdirSync(reference, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .map((path) => join(reference, path));
    const dead = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/href="(?!\w+:|#)([^"#?]+)/g)]
        .map(([, target = '']) => join(dirname(page), target))
        .filter((target) => !existsSync(target)),
    );
    expect(dead).toEqual([]);
  });
});
