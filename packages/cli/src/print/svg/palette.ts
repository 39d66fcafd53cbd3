import type { LaneName } from './marks.js';

/** Colours of the page: dark enough on it to be read by everybody (contrast of at least 4.5). */
export const ink = {
  paper: '#ffffff',
  band: '#f4f6f9',
  line: '#dfe4ea',
  strong: '#17212b',
  soft: '#52606d',
} as const;

/** The colour of a lane; apart in lightness too, for who does not tell the hues. */
export const laneInk: Readonly<Record<LaneName, string>> = {
  law: '#5b3f9b',
  registration: '#0a6099',
  'entry-into-force': '#0d7a55',
  event: '#a34a00',
  supervision: '#a81f48',
  publication: '#4d5b00',
  claim: '#5a4a42',
};
