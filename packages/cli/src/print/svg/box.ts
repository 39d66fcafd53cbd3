/** A rectangle of the picture, in pixels from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Air between two rectangles. */
export interface Air {
  readonly beside: number;
  readonly above: number;
}

/** Whether two rectangles share more than an edge, or come closer than they may. */
export function overlap(a: Box, b: Box, { beside, above }: Air = { beside: 0, above: 0 }): boolean {
  return (
    a.x < b.x + b.width + beside &&
    b.x < a.x + a.width + beside &&
    a.y < b.y + b.height + above &&
    b.y < a.y + a.height + above
  );
}
