import type { LaneName } from './marks.js';

/** The light colours of the site, so that page, report and picture are of one family; at least 4.5 to the page. */
export const colors = {
  page: '#ffffff',
  band: '#faf8f4',
  line: '#e2ddd3',
  strong: '#1c2326',
  soft: '#566067',
} as const;

/** The colours of lanes, which have their names beside them, too. */
export const laneColors: Readonly<Record<LaneName, string>> = {
  law: '#2d5b8c',
  registration: '#0a6069',
  'entry-into-force': '#1d6b42',
  event: '#7a5200',
  supervision: '#a8231b',
  publication: '#566067',
  claim: '#1c2326',
};
