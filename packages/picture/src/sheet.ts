import type { Detail } from './lane.js';

/** What a picture is drawn on, and where on it. Sizes are in pixels. */
export interface Sheet {
  readonly width: number;
  /** The height, or the most that labels may take where the picture is as high as it needs to be. */
  readonly height:
    | { readonly kind: 'fixed'; readonly of: number }
    | { readonly kind: 'as-needed'; readonly labels: number };
  readonly margin: number;
  /** The upper end of the first lane. */
  readonly top: number;
  /** The ends of the axis. */
  readonly plot: { readonly left: number; readonly right: number };
  /** Whether the names of lanes stand above their rails, or beside them. */
  readonly names: 'above' | 'beside';
  /** The most that labels say. */
  readonly detail: Detail;
}

const margin = 40;

/** A picture that stands alone, with its title, its key and its notes. */
export const poster: Sheet = {
  width: 1600,
  height: { kind: 'fixed', of: 900 },
  margin,
  top: 118,
  plot: { left: 240, right: 1600 - margin },
  names: 'beside',
  detail: 'full',
};

/** Below this width, names beside the rails would leave too little for the axis. */
const narrow = 720;
/** So that a dot at the end of the axis is whole. */
const endOfAxis = 12;

/** A picture within a page, which has the title and the notes. */
export function partOfPage(width: number): Sheet {
  const isNarrow = width < narrow;
  return {
    width,
    height: { kind: 'as-needed', labels: isNarrow ? 400 : 640 },
    margin: 0,
    top: 0,
    plot: { left: isNarrow ? endOfAxis : 184, right: width - endOfAxis },
    names: isNarrow ? 'above' : 'beside',
    detail: isNarrow ? 'count' : 'full',
  };
}
