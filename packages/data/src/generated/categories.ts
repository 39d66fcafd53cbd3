// Generated from packages/data/records by packages/data/build. Do not edit.

import type { Category, InstrumentCode, PartialDate } from './types.js';

/** A class, and the time from which it held; without one: no earlier class is known. */
export type CategorySpan = readonly [value: Category, from?: PartialDate];

/** The class of each instrument over time, oldest first, without its evidence. */
export const categories: Readonly<Record<InstrumentCode, readonly CategorySpan[]>> = {
  C026: [["technical"]],
  C029: [["fundamental"]],
  C081: [["governance"]],
  C087: [["fundamental"]],
  C088: [["technical"]],
  C095: [["technical"]],
  C098: [["fundamental"]],
  C100: [["fundamental"]],
  C105: [["fundamental"]],
  C111: [["fundamental"]],
  C122: [["governance"]],
  C129: [["governance"]],
  C131: [["technical"]],
  C135: [["technical"]],
  C138: [["fundamental"]],
  C144: [["governance"]],
  C148: [["technical"]],
  C155: [["technical"],["fundamental","2022-06-10"]],
  C156: [["technical"]],
  C162: [["technical"]],
  C167: [["technical"]],
  C175: [["technical"]],
  C182: [["fundamental"]],
  C183: [["technical"]],
  C185: [["technical"]],
  C187: [["technical"],["fundamental","2022-06-10"]],
};
