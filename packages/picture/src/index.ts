export { type Axis, axisOf } from './axis.js';
export { sumOf } from './claimed-sum.js';
export { type CountChartOptions, type Counted, type CountStep, countChart } from './count-chart.js';
export type { NamedEntry, NamedTimeline } from './named.js';
export { colors, laneColors } from './palette.js';
export {
  type PagePicture,
  type PictureOptions,
  timelineOnPage,
  timelineSvg,
} from './timeline-svg.js';
export type { Language } from './words.js';
export { write } from './write.js';
export { element, text } from './xml.js';
