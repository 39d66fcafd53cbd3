import { lexicon } from '../../cells/lexicon.js';
import type { ReferenceIndex } from '../../reference/reference-index.js';
import type { Severity } from '../../severity.js';

/** The instrument that has a title. */
export interface Owner {
  /** It, and those of which people write the same title without "(Revised)". */
  readonly codes: readonly [string, ...string[]];
  /** Undefined: it has the whole official title. */
  readonly severity?: Severity;
}

/** The instrument whose title a text is; undefined where that is not clear. */
export function ownerOfTitle(title: string, reference: ReferenceIndex): Owner | undefined {
  const official = reference.titleOwner(title);
  const named = lexicon().instrumentsOfTitle(title);
  if (official !== undefined) return { codes: [official, ...(named?.codes ?? [])] };
  const [code, ...others] = named?.codes ?? [];
  if (!named || code === undefined || others.length > 0 || !reference.instruments.has(code))
    return undefined;
  if (!named.isOfficial && !named.isExplicit) return undefined;
  const isSure = named.isOfficial && named.isExplicit;
  return { codes: [code], severity: isSure ? 'error' : 'warning' };
}
