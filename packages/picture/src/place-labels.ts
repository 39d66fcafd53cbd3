import { type Box, type Distance, overlap } from './box.js';

/** A label of a mark on the rail; its text can be broken in several ways. */
export interface Wanted {
  /** The position of its mark. */
  readonly x: number;
  /** Its possible sizes, the best first. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

/** The position of a label, and the index of its size. */
export interface Placed extends Box {
  readonly size: number;
}

/** The area for labels: below the rail, between two sides. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly depth: number;
}

/** The vertical distance of two candidates. */
const step = 6;
/** The distance of two labels, which must not look like one. */
const labelGap: Distance = { horizontal: 8, vertical: 3 };
/** The distance of a label and the leader of another one. */
const leaderGap: Distance = { horizontal: 2, vertical: 0 };
/** The minimum distance of a leader and the corner of its label. */
const cornerDistance = 2;
/** The difference of two depths that are tried. */
const depthStep = 12;
/** The limit of candidates that are tried for one depth, so that a picture never takes seconds. */
const maxAttempts = 12_000;

/**
 * Places labels below their marks so that no two touch, and no leader (the vertical line from a mark
 * to its label) crosses another label. A limited search finds a small depth, not always the smallest.
 *
 * @returns The positions of the labels relative to the rail; undefined if they do not fit.
 */
export function placeLabels(wanted: readonly Wanted[], room: Room): readonly Placed[] | undefined {
  const minDepth = Math.max(0, ...wanted.map(minHeight));
  for (let depth = Math.min(minDepth, room.depth); depth <= room.depth; depth += depthStep) {
    const placed = search(wanted, { ...room, depth });
    if (placed) return placed;
  }
  return undefined;
}

/** The depth of placed labels. */
export function depthOf(placed: readonly Box[]): number {
  return Math.max(0, ...placed.map(({ y, height }) => y + height));
}

/** The leader of a label, as a box. */
export function leader(x: number, { y }: Box): Box {
  return { x: x - 0.5, y: 0, width: 1, height: y };
}

function minHeight({ sizes }: Wanted): number {
  return Math.min(...sizes.map(({ height }) => height));
}

/** Backtracking from the left: if a label has no free candidate, the one before it takes its next. */
function search(wanted: readonly Wanted[], room: Room): readonly Placed[] | undefined {
  const choices = wanted.map((one) => candidates(one, room));
  const chosen: number[] = [];
  const placed: Placed[] = [];
  let attempts = 0;
  let choice = 0;
  while (placed.length < wanted.length) {
    const index = placed.length;
    const options = choices[index] ?? [];
    while (choice < options.length && !isFree(wanted, placed, options[choice])) {
      choice++;
      attempts++;
    }
    const option = options[choice];
    if (option) {
      placed.push(option);
      chosen.push(choice);
      choice = 0;
    } else {
      placed.pop();
      const last = chosen.pop();
      if (last === undefined) return undefined;
      choice = last + 1;
    }
    attempts++;
    if (attempts > maxAttempts) return undefined;
  }
  return placed;
}

/** Whether a candidate for the next label is compatible with placed labels and with later marks. */
function isFree(
  wanted: readonly Wanted[],
  placed: readonly Placed[],
  candidate: Placed | undefined,
): boolean {
  if (!candidate) return false;
  const own = leader(wanted[placed.length]?.x ?? 0, candidate);
  const isFreeOfPlaced = placed.every((other, index) => {
    const theirs = leader(wanted[index]?.x ?? 0, other);
    return (
      !overlap(candidate, other, labelGap) &&
      !overlap(own, other, leaderGap) &&
      !overlap(candidate, theirs, leaderGap)
    );
  });
  // A label must not block the leader of a later mark, unless that label fits above this one.
  const next = wanted.slice(placed.length + 1);
  const blocksLater = next.some(
    (one) =>
      one.x > candidate.x - leaderGap.horizontal &&
      one.x < candidate.x + candidate.width + leaderGap.horizontal &&
      candidate.y < minHeight(one) + labelGap.vertical,
  );
  return isFreeOfPlaced && !blocksLater;
}

/** Possible positions of a label, the nearest first. */
function candidates({ x, sizes }: Wanted, { left, right, depth }: Room): readonly Placed[] {
  const all = sizes.flatMap(({ width, height }, size) => {
    const reach = Math.max(0, width / 2 - cornerDistance);
    const shifts = [0, -reach / 2, reach / 2, -reach, reach];
    return range(depth - height).flatMap((y) =>
      shifts.flatMap((shift) => {
        const start = x - width / 2 + shift;
        if (start < left || start + width > right) return [];
        const cost = y * 2 + Math.abs(shift) + size * 12;
        return [{ cost, box: { x: start, y, width, height, size } }];
      }),
    );
  });
  return all.sort((a, b) => a.cost - b.cost).map(({ box }) => box);
}

function range(to: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor(to / step) + 1) }, (_, index) => index * step);
}
