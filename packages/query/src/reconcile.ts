import type { Category, InstrumentCode, PartialDate } from '@ilo-kz/data';
import { earliest } from '@ilo-kz/data/dates';
import type { Basis } from './basis.js';
import { bundledRegister } from './bundled-register.js';
import { categoriesOn, classes, classificationChanges } from './category.js';
import { countIn, type Interval } from './count.js';
import { quoted } from './did-you-mean.js';
import { dateOf } from './on.js';
import { codesWith, type Register, struck } from './register.js';

/** What somebody stated that the totals are; the claims of @ilo-kz/data are of this shape. */
export interface ClaimedTotals {
  /** Date of the statement. */
  readonly stated: string;
  readonly total?: number;
  readonly fundamental?: number;
  readonly governance?: number;
  readonly technical?: number;
}

/**
 * How a claimed figure relates to what is known: `reproduced` where it is exactly what is counted,
 * `possible` where what is not known leaves room for it, else `contradicted`. A figure above all that
 * is counted is possible where the register is not known to be complete.
 */
export type Verdict = 'reproduced' | 'possible' | 'contradicted';

/**
 * What becomes of a claim: the best verdict that any way to count gives it, but `unexplained` where
 * it is only possible because more may exist than is on record.
 */
export type ClaimVerdict = Verdict | 'unexplained';

/** One claimed figure beside the counted one. */
export interface Figure {
  readonly name: 'total' | Category;
  readonly claimed: number;
  readonly counted: Interval;
  readonly verdict: Verdict;
  /** How many more are claimed than can be counted; negative: fewer than are certain. */
  readonly difference: number;
}

/** The claim held against one basis and the classes of one period. */
export interface Attempt {
  readonly basis: Basis;
  /** A date within the period whose classes apply. */
  readonly classification: PartialDate;
  readonly verdict: Verdict;
  readonly figures: readonly Figure[];
  /** Codes that are counted for certain, by class. */
  readonly codes: Readonly<Record<Category, readonly InstrumentCode[]>>;
  /** Codes that may or may not belong to the count. */
  readonly undecided: readonly InstrumentCode[];
}

/** A claim held against the records in every way that may have been meant. */
export interface Reconciliation {
  readonly kind: 'reconciliation';
  readonly claim: ClaimedTotals;
  readonly verdict: ClaimVerdict;
  /** Best first: registration before entry into force before law, the classes of the day first. */
  readonly attempts: readonly Attempt[];
  /** Whether the register is complete on the date of the statement; else the rest may be there. */
  readonly complete: boolean;
}

/** The likeliest meaning first. */
const preferred: readonly Basis[] = ['registration', 'entry-into-force', 'law'];
const verdicts: readonly Verdict[] = ['reproduced', 'possible', 'contradicted'];
const rank: readonly ClaimVerdict[] = ['reproduced', 'possible', 'unexplained', 'contradicted'];

function verdictOf({ verdict, figures }: Attempt): ClaimVerdict {
  const isBeyond = figures.some(({ difference }) => difference > 0);
  return verdict === 'possible' && isBeyond ? 'unexplained' : verdict;
}

/**
 * Whether totals that somebody stated can be reproduced from the records: by which clock, and by
 * the classes of which time. A total that was counted by the classes of another time is explained,
 * not wrong.
 *
 * @param claim A claim of @ilo-kz/data, or `{ stated, total, fundamental, governance, technical }`.
 * @throws RangeError for an impossible date, a figure that is no whole number, or a claim without any
 *   figure.
 * @example reconcile({ stated: '2024-09-05', total: 25, fundamental: 8, governance: 4, technical: 13 }).verdict // 'reproduced'
 * @example reconcile({ stated: '2025-09-10', total: 28 }).verdict // 'unexplained'
 * @example reconcile({ stated: '2018-05-14', total: 28 }).verdict // 'contradicted'
 */
export function reconcile(claim: ClaimedTotals): Reconciliation {
  return reconcileIn(bundledRegister, claim);
}

export function reconcileIn(register: Register, claim: ClaimedTotals): Reconciliation {
  const on = dateOf(claim?.stated, 'stated');
  if (['total' as const, ...classes].every((name) => claim[name] === undefined)) {
    throw new RangeError(
      'The claim states no figure: give total, fundamental, governance or technical.',
    );
  }
  for (const name of ['total', ...classes] as const) {
    const claimed = claim[name];
    if (claimed === undefined || (Number.isInteger(claimed) && claimed >= 0)) continue;
    throw new RangeError(`The claim counts ${quoted(claimed)} as ${name}: write a whole number.`);
  }
  const attempts = periods(register, on).flatMap((classification) =>
    preferred.map((basis) => attempt(register, claim, on, basis, classification)),
  );
  const sorted = attempts.toSorted(
    (a, b) => rank.indexOf(verdictOf(a)) - rank.indexOf(verdictOf(b)),
  );
  const [best] = sorted;
  return {
    kind: 'reconciliation',
    claim,
    verdict: best ? verdictOf(best) : 'contradicted',
    attempts: sorted,
    complete: countIn(register, { on }).complete,
  };
}

/** One date for each period of the classes: that of the statement first, then the other periods. */
function periods(register: Register, on: PartialDate): readonly PartialDate[] {
  const changes = classificationChanges(register);
  const periodOf = (date: PartialDate) =>
    changes.filter((change) => earliest(change) <= earliest(date)).length;
  const others = [dayBefore(changes[0]), ...changes].filter(
    (date): date is PartialDate => date !== undefined && periodOf(date) !== periodOf(on),
  );
  return [on, ...others];
}

function dayBefore(date: PartialDate | undefined): PartialDate | undefined {
  if (date === undefined) return undefined;
  const day = new Date(`${earliest(date)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10) as PartialDate;
}

function attempt(
  register: Register,
  claim: ClaimedTotals,
  on: PartialDate,
  basis: Basis,
  classification: PartialDate,
): Attempt {
  const counted = countIn(register, { on, basis, classification });
  // What the register does not cover may have been ratified, too.
  const open = Object.keys(register.categories).filter(
    (code) => struck(register, code, basis, on) !== 'no',
  );
  const room = (name: 'total' | Category): number =>
    name === 'total'
      ? open.length
      : open.filter((code) => categoriesOn(register, code, classification).includes(name)).length;
  const figures = (['total', ...classes] as const).flatMap((name) => {
    const claimed = claim[name];
    return claimed === undefined ? [] : [figure(name, claimed, counted[name], room(name))];
  });
  const certain = codesWith(register, 'yes', basis, on);
  const ofClass = (category: Category) =>
    certain.filter((code) => categoriesOn(register, code, classification).includes(category));
  return {
    basis,
    classification,
    verdict:
      verdicts[Math.max(...figures.map((one) => verdicts.indexOf(one.verdict)))] ?? 'contradicted',
    figures,
    codes: {
      fundamental: ofClass('fundamental'),
      governance: ofClass('governance'),
      technical: ofClass('technical'),
    },
    undecided: codesWith(register, 'unknown', basis, on),
  };
}

/** @param room How many there can be, those that are on no record counted. */
function figure(
  name: 'total' | Category,
  claimed: number,
  counted: Interval,
  room: number,
): Figure {
  const { min, max } = counted;
  const difference = claimed > max ? claimed - max : claimed < min ? claimed - min : 0;
  const isExact = min === max && claimed === min;
  const isPossible = claimed >= min && claimed <= Math.max(max, room);
  const verdict = isExact ? 'reproduced' : isPossible ? 'possible' : 'contradicted';
  return { name, claimed, counted, verdict, difference };
}
