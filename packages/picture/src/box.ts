/** A rectangle in pixels from the upper left corner of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A minimum distance of two rectangles. */
export interface Distance {
  readonly horizontal: number;
  readonly vertical: number;
}

const none: Distance = { horizontal: 0, vertical: 0 };

/** Whether two rectangles overlap, or are nearer than a minimum distance. */
export function overlap(a: Box, b: Box, { horizontal, vertical }: Distance = none): boolean {
  return (
    a.x < b.x + b.width + horizontal &&
    b.x < a.x + a.width + horizontal &&
    a.y < b.y + b.height + vertical &&
    b.y < a.y + a.height + vertical
  );
}
