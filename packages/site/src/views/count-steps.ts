import { meta } from '@ilo-kz/data/meta';
import { type Basis, type Count, count } from '@ilo-kz/query';

/** The count from a day on, until the next step. */
export interface CountStep {
  readonly from: string;
  readonly count: Count;
}

const dayInMs = 86_400_000;
/** The year in which the State became a member. */
const firstDay = Date.UTC(1993, 0, 1);
const known = new Map<Basis, readonly CountStep[]>();

/** The days on which the count changed, up to the day of the data: asked for every single day. */
export function countSteps(basis: Basis): readonly CountStep[] {
  const found = known.get(basis) ?? stepsOf(basis);
  known.set(basis, found);
  return found;
}

function stepsOf(basis: Basis): readonly CountStep[] {
  const steps: CountStep[] = [];
  let last = '';
  for (let day = firstDay; day <= Date.parse(meta.asOf); day += dayInMs) {
    const from = new Date(day).toISOString().slice(0, 10);
    const counted = count({ on: from, basis });
    const key = JSON.stringify(counted);
    if (key !== last) steps.push({ from, count: counted });
    last = key;
  }
  return steps;
}
