import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { filesBelow } from '../src/files.js';
import { releaseFrom } from '../src/rehearsal.js';
import { changeRecords, corrected, program, writeChangeset } from '../src/second-release.js';
import { newStranger, type Stranger } from '../src/stranger.js';
import { manifestOf, tool } from '../src/workspace.js';

const { folder, registry, token, clone } = inject('released');
const { host } = new URL(registry);
const at = (name: string) => join(folder, 'second', name);
/** Somebody who publishes from the clone of the first release. */
const maintainer = newStranger(at('maintainer'), registry, `//${host}/:_authToken=${token}\n`);
const inClone: Stranger = {
  folder: clone,
  sh: (lines) => maintainer.sh(`cd '${clone}'\n${lines}`),
  must: (lines) => maintainer.must(`cd '${clone}'\n${lines}`),
};
const versionOf = () => manifestOf(join(clone, 'packages/data')).version;
const first = versionOf();
const both = '@ilo-kz/data @ilo-kz/query';
// pnpm does not install what was published today, unless it is told to.
const pnpm = `${tool('pnpm')} --config.minimum-release-age=0`;

/** A user who has installed the first release. */
async function user(name: string, install = `npm install ${both}`): Promise<Stranger> {
  const stranger = newStranger(at(name), registry);
  await stranger.must(`npm init -y >/dev/null && npm pkg set type=module\n${install}`);
  copyFileSync(program, join(stranger.folder, 'answers.mjs'));
  return stranger;
}
const users = {} as Record<'data' | 'query' | 'all' | 'implied' | 'forced' | 'pnpm', Stranger>;

beforeAll(async () => {
  users.data = await user('data');
  users.query = await user('query');
  users.all = await user('all');
  users.implied = await user('implied', 'npm install @ilo-kz/query');
  users.forced = await user('forced');
  users.pnpm = await user('pnpm', `${pnpm} add ${both}`);
});

const answers = (version: string, day: string, inForce: string) => ({
  version,
  fromData: day,
  fromQuery: day,
  inForce,
});
async function said(stranger: Stranger): Promise<object> {
  return JSON.parse(await stranger.must('node answers.mjs')) as object;
}
/** How often the data are in the folder of a user. pnpm links to one folder for each copy. */
function copies({ folder: project }: Stranger): number {
  return filesBelow(project).filter((file) => /@ilo-kz\/data\/package\.json$/.test(file)).length;
}

describe('a second release with a corrected and a new record', () => {
  test('is refused as a patch, because a record is new', async () => {
    changeRecords(clone);
    await inClone.must('npx tsx packages/data/generator/generate.ts');
    await inClone.must('git add --all && git commit --quiet --message "Change records"');
    writeChangeset(clone, 'patch');
    const { code, stderr } = await inClone.sh('npm run --silent version-packages');
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('minor') });
    await inClone.must('git restore . && git clean --quiet --force');
  });

  test('is published as a minor version of all packages', async () => {
    writeChangeset(clone, 'minor');
    await releaseFrom(inClone);
    expect(versionOf()).not.toBe(first);
    const versions = await users.data.must(
      `for name in ${both} @ilo-kz/cli @ilo-kz/validate; do npm view $name version; done`,
    );
    expect(new Set(versions.trim().split('\n'))).toEqual(new Set([versionOf()]));
    const tags = (await inClone.must('git tag')).split('\n');
    expect(tags).toEqual(expect.arrayContaining([`v${first}`, `v${versionOf()}`]));
  });

  test('says in its note what was added and changed, with the evidence', async () => {
    const note = await inClone.must('npm run --silent release:note');
    const { before, after } = corrected;
    expect(note).toContain(
      'Records: 2 changed, 1 added. By the data policy this is a minor version.',
    );
    expect(note).toMatch(
      new RegExp(
        `### Changed\\n\\n- \\*\\*ratifications C182\\*\\*\\n  - registered: ${before} → ${after} — .+ \\(official\\)`,
      ),
    );
    expect(note).toMatch(
      /### Added\n\n- \*\*organizations made-for-a-test\*\*\n.*\n {2}- name\.en: .+ — perc-2017 \(secondary\)/,
    );
  });
});

test('the page of changes has the second release', () => {
  const file = join(clone, 'packages/site/editions', `${versionOf()}.json`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    version: versionOf(),
    changes: {
      records: expect.arrayContaining([
        expect.objectContaining({ kind: 'changed', collection: 'ratifications', id: 'C182' }),
      ]),
    },
  });
});

describe('a user who updates', () => {
  test('all packages has one copy, and the new answers', async () => {
    await users.all.must('npm install @ilo-kz/data@latest @ilo-kz/query@latest');
    expect(copies(users.all)).toBe(1);
    expect(await said(users.all)).toEqual(answers(versionOf(), corrected.after, 'no'));
  });

  test('only query is stopped by npm, and keeps the old answers', async () => {
    const { code, stderr } = await users.query.sh('npm install @ilo-kz/query@latest');
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('ERESOLVE') });
    expect(stderr).toContain('@ilo-kz/data');
    expect(copies(users.query)).toBe(1);
    expect(await said(users.query)).toEqual(answers(first, corrected.before, 'yes'));
  });

  test('only data is warned by npm, and has one copy and one answer', async () => {
    const { code, stderr } = await users.data.sh('npm install @ilo-kz/data@latest');
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('ERESOLVE') });
    expect(copies(users.data)).toBe(1);
    expect(await said(users.data)).toEqual(answers(versionOf(), corrected.after, 'no'));
  });

  test('query, where npm has installed the data for it, gets the data with it', async () => {
    await users.implied.must('npm install @ilo-kz/query@latest');
    expect(copies(users.implied)).toBe(1);
    expect(await said(users.implied)).toEqual(answers(versionOf(), corrected.after, 'no'));
  });

  test('only data, and silences npm, has one copy and one answer', async () => {
    await users.forced.must('npm install --legacy-peer-deps @ilo-kz/data@latest');
    expect(copies(users.forced)).toBe(1);
    expect(await said(users.forced)).toEqual(answers(versionOf(), corrected.after, 'no'));
  });

  test('only data with pnpm, which warns, has one copy and one answer', async () => {
    await users.pnpm.must(`${pnpm} add @ilo-kz/data@latest`);
    expect(await said(users.pnpm)).toEqual(answers(versionOf(), corrected.after, 'no'));
  });
});
