import type { ReleaseKind } from '@ilo-kz/query/changes';

const order: readonly ReleaseKind[] = ['none', 'patch', 'minor', 'major'];

/** What kind of version follows another. */
export function bumpOf(before: string, after: string): ReleaseKind {
  const [old, young] = [before, after].map((version) => version.split('.').map(Number));
  const place = [0, 1, 2].find((part) => old?.[part] !== young?.[part]);
  return place === undefined ? 'none' : (order[3 - place] ?? 'none');
}

/**
 * Whether a version may follow another if the data differ so. Before 1.0.0, what would be a major is
 * a minor.
 */
export function isEnough(before: string, after: string, needed: ReleaseKind): boolean {
  const least = before.startsWith('0.') && needed === 'major' ? 'minor' : needed;
  return order.indexOf(bumpOf(before, after)) >= order.indexOf(least);
}
