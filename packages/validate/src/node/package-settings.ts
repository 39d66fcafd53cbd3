/** The key under which a package.json holds our configuration. */
export const packageKey = 'ilo-kz';

/** What a package.json holds; undefined where it cannot be read: that is not ours to judge. */
export function parsedPackage(content: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
