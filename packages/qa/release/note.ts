/** The sections of a version in the changelogs of packages. */
export interface Section {
  readonly name: string;
  readonly text: string;
}

/** What a changelog says about a version; empty if it does not have it. */
export function sectionOf(changelog: string, version: string): string {
  const [, ...parts] = changelog.split(/^## (?=\d)/m);
  const part = parts.find((each) => each.startsWith(`${version}\n`)) ?? '';
  return part.slice(version.length).trim();
}

/**
 * The note of a release: what differs in the records, then each change of the packages once, with
 * the packages that have it.
 */
export function releaseNote(records: string, sections: readonly Section[]): string {
  const owners = new Map<string, string[]>();
  for (const { name, text } of sections) {
    for (const entry of entriesOf(text)) owners.set(entry, [...(owners.get(entry) ?? []), name]);
  }
  const items = [...owners].map(([entry, names]) => `- ${entry} (${names.join(', ')})`);
  const parts = [`## Records\n\n${records}`];
  if (items.length > 0) parts.push(`## Packages\n\n${items.join('\n')}`);
  return `${parts.join('\n\n')}\n`;
}

/** The part of a section of the data that `writeDataNote` wrote. */
export function recordsOf(section: string): string {
  const [, records = ''] = /^### Records\n([\s\S]*?)(?=^### |(?![\s\S]))/m.exec(section) ?? [];
  return records.trim().replace(/^#### /gm, '### ');
}

/** The changesets of a section, without their commits and without what only follows from others. */
function entriesOf(section: string): readonly string[] {
  const [, ...kinds] = section.split(/^### (?=(?:Major|Minor|Patch) Changes$)/m);
  return kinds
    .flatMap((kind) => kind.split(/^- /m).slice(1))
    .map((entry) => entry.trim().replace(/^[0-9a-f]{7,40}: /, ''))
    .filter((entry) => !/^Updated dependencies|^@ilo-kz\//.test(entry));
}
