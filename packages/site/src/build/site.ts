import type { Documents } from '../documents/document.js';
import type { Edition } from '../editions/edition.js';
import type { RuleTitles } from '../pages/rule-titles.js';

/** What the pages of one build have in common. */
export interface Site {
  readonly titles: RuleTitles;
  readonly documents: Documents;
  readonly editions: readonly Edition[];
  /** Files of scripts and styles, below the root of the site. */
  readonly assets: { readonly script: string; readonly styles: readonly string[] };
  /** The address of the root, with a slash at its end; undefined if it is not known. */
  readonly root: string | undefined;
  /** The path of the root on its host, with a slash at both ends: `/`, `/ilo-kz/`. */
  readonly path: string;
}
