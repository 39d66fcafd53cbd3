import { type Air, type Box, overlap } from './box.js';

/** A label that belongs to a point on the rail of its lane; its text may be broken in several ways. */
export interface Wanted {
  /** Where its mark is. */
  readonly x: number;
  /** Sizes that it may take, the best first. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

/** Where a label stands: which of its sizes, and where. */
export interface Placed extends Box {
  readonly size: number;
}

/** Where labels may stand: below the rail, between two sides. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly depth: number;
}

/** Between two places that are tried. */
const step = 6;
/** Between two labels: beside each other they must not read as one. */
const gap: Air = { beside: 8, above: 3 };
/** Between a label and the leader of another one. */
const pass: Air = { beside: 2, above: 0 };
/** A leader meets its label this far from the corner. */
const corner = 2;
/** Between two depths that are tried. */
const deeper = 12;
/** So many places are looked at for one depth, and no more: a picture must not take seconds. */
const patience = 12_000;

/**
 * Places labels below their marks so that no two touch, and no leader (the vertical line from a mark
 * down to its label) runs through another label: in as little depth as a bounded search finds.
 *
 * @returns A place for each label, measured from the rail; undefined where the room does not do.
 */
export function placeLabels(wanted: readonly Wanted[], room: Room): readonly Placed[] | undefined {
  const least = Math.max(0, ...wanted.map(lowest));
  for (let depth = Math.min(least, room.depth); depth <= room.depth; depth += deeper) {
    const placed = searched(wanted, { ...room, depth });
    if (placed) return placed;
  }
  return undefined;
}

/** How far down labels reach. */
export function depthOf(placed: readonly Box[]): number {
  return Math.max(0, ...placed.map(({ y, height }) => y + height));
}

/** The leader of a label, as a box. */
export function leader(x: number, { y }: Box): Box {
  return { x: x - 0.5, y: 0, width: 1, height: y };
}

function lowest({ sizes }: Wanted): number {
  return Math.min(...sizes.map(({ height }) => height));
}

/** Label by label from the left; where one finds no place, the one before it takes its next. */
function searched(wanted: readonly Wanted[], room: Room): readonly Placed[] | undefined {
  const choices = wanted.map((one) => candidates(one, room));
  const turns: number[] = [];
  const placed: Placed[] = [];
  let looked = 0;
  let turn = 0;
  while (placed.length < wanted.length) {
    const index = placed.length;
    const options = choices[index] ?? [];
    while (turn < options.length && !isFree(wanted, placed, options[turn])) {
      turn++;
      looked++;
    }
    const option = options[turn];
    if (option) {
      placed.push(option);
      turns.push(turn);
      turn = 0;
    } else {
      placed.pop();
      const last = turns.pop();
      if (last === undefined) return undefined;
      turn = last + 1;
    }
    if (++looked > patience) return undefined;
  }
  return placed;
}

/** Whether the next label may stand there beside those that are placed and those still to come. */
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
      !overlap(candidate, other, gap) &&
      !overlap(own, other, pass) &&
      !overlap(candidate, theirs, pass)
    );
  });
  // Whoever comes later needs the way down, unless there is room for its label above this one.
  const next = wanted.slice(placed.length + 1);
  const isInTheWay = next.some(
    (one) =>
      one.x > candidate.x - pass.beside &&
      one.x < candidate.x + candidate.width + pass.beside &&
      candidate.y < lowest(one) + gap.above,
  );
  return isFreeOfPlaced && !isInTheWay;
}

/** Places for a label, the nearest first. */
function candidates({ x, sizes }: Wanted, { left, right, depth }: Room): readonly Placed[] {
  const all = sizes.flatMap(({ width, height }, size) => {
    const reach = Math.max(0, width / 2 - corner);
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
