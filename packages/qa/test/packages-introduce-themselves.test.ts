import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publicPackages } from '../src/workspace.js';

const repository = 'https://github.com/ilo-kz/ilo-kz';

// What the page of a package in a registry shows, and what a user needs who has only the tarball.
describe.each(publicPackages())('$manifest.name', ({ shortName, folder, manifest }) => {
  const { name, description, keywords, author, license, files } = manifest;

  test('says where it comes from, and where faults are reported', () => {
    expect(manifest.homepage).toBe(`${repository}/tree/main/packages/${shortName}#readme`);
    expect(manifest.bugs).toEqual({ url: `${repository}/issues` });
    expect(manifest.repository).toEqual({
      type: 'git',
      url: `git+${repository}.git`,
      directory: `packages/${shortName}`,
    });
  });

  test('says what it is, by whom, and how it can be found', () => {
    expect(description).toMatch(/^[A-Z].{20,}\.$/);
    expect(author).toBe('The @ilo-kz authors');
    expect(keywords).toEqual(expect.arrayContaining(['ILO', 'Kazakhstan', 'labour law']));
    expect(new Set(keywords).size).toBe(keywords?.length);
  });

  test('has its licence as a text, and its changes', () => {
    expect(license).toMatch(/^\(?MIT/);
    expect(existsSync(join(folder, 'LICENSE'))).toBe(true);
    expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8').split('\n')[0]).toBe(`# ${name}`);
    expect(files).toContain('CHANGELOG.md');
  });
});
