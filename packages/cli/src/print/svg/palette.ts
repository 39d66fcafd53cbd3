import type { LaneName } from './marks.js';

/** Colours with a contrast of at least 4.5 to the page. */
export const colors = {
  page: '#ffffff',
  band: '#f4f6f9',
  line: '#dfe4ea',
  strong: '#17212b',
  soft: '#52606d',
} as const;

/** The colours of lanes, which also differ in lightness for colour-blind readers. */
export const laneColors: Readonly<Record<LaneName, string>> = {
  law: '#5b3f9b',
  registration: '#0a6099',
  'entry-into-force': '#0d7a55',
  event: '#a34a00',
  supervision: '#a81f48',
  publication: '#4d5b00',
  claim: '#5a4a42',
};
