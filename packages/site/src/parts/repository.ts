import manifest from '@ilo-kz/data/package.json' with { type: 'json' };

/** The address of the repository, as the manifests of the packages have it. */
export const repository = manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, '');

/** The form for a new issue with a title and a text. */
export function newIssue(title: string, body: string): string {
  return `${repository}/issues/new?${new URLSearchParams({ title, body })}`;
}
