import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The packages from whose tables `names-of-states.ts` and `codes-of-states.ts` are made. */
const sources = [
  'cldr-core',
  'country-code-info',
  'country-data-list',
  'i18n-iso-countries',
  'iso-3166',
] as const;

/** The licences of the tables that this package contains: each asks for its text to go along. */
export function thirdPartyNotices(): string {
  return sources.map(noticeOf).join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(name: string): string {
  const folder = fileURLToPath(new URL(`../node_modules/${name}/`, import.meta.url));
  const { version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    readonly version: string;
    readonly license: string;
  };
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (file === undefined) throw new Error(`${name} has no file with its licence.`);
  const text = readFileSync(`${folder}${file}`, 'utf8')
    .replaceAll(/[ \t\r]+$/gm, '')
    // A tag would be read as that of our file.
    .replaceAll(/^SPDX-[\w-]+: .*$/gm, '')
    .trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
