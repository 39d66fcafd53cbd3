import containment from 'cldr-core/supplemental/territoryContainment.json' with { type: 'json' };
import type { Language } from '../routes/language.js';

/** Africa, the Americas, Asia, Europe and Oceania, by the codes of the United Nations (M49). */
export const unRegions = ['002', '019', '142', '150', '009'] as const;

export type UnRegion = (typeof unRegions)[number];

const parts: Readonly<Record<string, { readonly _contains: readonly string[] } | undefined>> =
  containment.supplemental.territoryContainment;

/** The region of a State by its code of two letters; our records have none, so that of Unicode's CLDR is used. */
export function unRegionOf(alpha2 = ''): UnRegion {
  const found = unRegions.find((region) => contains(region, alpha2));
  if (found === undefined) throw new Error(`No region of the United Nations has ${alpha2}.`);
  return found;
}

function contains(region: string, alpha2: string): boolean {
  const own = parts[region]?._contains ?? [];
  return own.includes(alpha2) || own.some((part) => contains(part, alpha2));
}

/** The name of a region; Intl has those of the United Nations. */
export function regionName(region: UnRegion, lang: Language): string {
  return new Intl.DisplayNames(lang, { type: 'region' }).of(region) ?? region;
}
