import type { Category, InstrumentCode, PartialDate } from '@ilo-kz/data';
import { earliest } from '@ilo-kz/data/dates';
import { nearest } from '@ilo-kz/data/nearest';
import type { Basis } from './basis.js';
import { bundledRegister } from './bundled-register.js';
import { categoriesOn, classes, classificationChanges } from './category.js';
import { dateOf } from './checked-date.js';
import { countIn, type Interval } from './count.js';
import { quoted } from './did-you-mean.js';
import { codesWith, hadHappened, type Register } from './register.js';

/** Totals as a document states them; the claims of @ilo-kz/data have this shape. */
export interface ClaimedTotals {
  /** Date of the statement. */
  readonly stated: string;
  readonly total?: number;
  readonly fundamental?: number;
  readonly governance?: number;
  readonly technical?: number;
}

/**
 * How a claimed figure relates to the counted one: `reproduced` if they are equal and certain,
 * `possible` if unknown dates or unrecorded ratifications allow it, otherwise `contradicted`.
 */
export type Verdict = 'reproduced' | 'possible' | 'contradicted';

/**
 * The verdict on a claim: the best verdict of all ways to count, or `unexplained` if the claim is only
 * possible because there may be ratifications that are not recorded.
 */
export type ClaimVerdict = Verdict | 'unexplained';

/** A claimed figure with the counted one. */
export interface Figure {
  readonly name: 'total' | Category;
  readonly claimed: number;
  readonly counted: Interval;
  readonly verdict: Verdict;
  /** How many more are claimed than can be counted; negative: how many fewer than are certain. */
  readonly difference: number;
}

/** The comparison of a claim with the count by one basis and the classes of one period. */
export interface Attempt {
  readonly basis: Basis;
  /** A date in the period whose classes apply. */
  readonly classification: PartialDate;
  readonly verdict: Verdict;
  readonly figures: readonly Figure[];
  /** Codes that certainly belong to the count, by class. */
  readonly codes: Readonly<Record<Category, readonly InstrumentCode[]>>;
  /** Codes that possibly belong to the count. */
  readonly undecided: readonly InstrumentCode[];
}

/** The comparison of a claim with the records, by every basis and all periods of the classes. */
export interface Reconciliation {
  readonly kind: 'reconciliation';
  readonly claim: ClaimedTotals;
  readonly verdict: ClaimVerdict;
  /**
   * Best verdict first; of equal ones, first the classes on the date of the statement, and
   * registration before entry into force before law.
   */
  readonly attempts: readonly Attempt[];
  /** Whether the register is complete on the date of the statement; otherwise there may be more. */
  readonly complete: boolean;
}

/** The likeliest meaning first. */
const preferred: readonly Basis[] = ['registration', 'entry-into-force', 'law'];
const verdicts: readonly Verdict[] = ['reproduced', 'possible', 'contradicted'];
const bestFirst: readonly ClaimVerdict[] = [
  'reproduced',
  'possible',
  'unexplained',
  'contradicted',
];

function verdictOf({ verdict, figures }: Attempt): ClaimVerdict {
  const isBeyond = figures.some(({ difference }) => difference > 0);
  return verdict === 'possible' && isBeyond ? 'unexplained' : verdict;
}

/**
 * Whether stated totals can be reproduced from the records, and by which basis and classes. A total
 * that was counted with the classes of another period is reproduced, not wrong.
 *
 * @param claim A claim of @ilo-kz/data, or `{ stated, total, fundamental, governance, technical }`.
 * @throws RangeError for an invalid date, a figure that is not a whole number, or a claim without
 *   figures.
 * @example reconcile({ stated: '2024-09-05', total: 25, fundamental: 8, governance: 4, technical: 13 }).verdict // 'reproduced'
 * @example reconcile({ stated: '2025-09-10', total: 28 }).verdict // 'unexplained'
 * @example reconcile({ stated: '2018-05-14', total: 28 }).verdict // 'contradicted'
 */
export function reconcile(claim: ClaimedTotals): Reconciliation {
  return reconcileIn(bundledRegister, claim);
}

export function reconcileIn(register: Register, claim: ClaimedTotals): Reconciliation {
  const on = dateOf(claim?.stated, 'stated');
  checkFigureNames(claim);
  if (['total' as const, ...classes].every((name) => claim[name] === undefined)) {
    throw new RangeError(
      'The claim has no figures: give total, fundamental, governance or technical.',
    );
  }
  for (const name of ['total', ...classes] as const) {
    const claimed = claim[name];
    if (claimed === undefined || (Number.isInteger(claimed) && claimed >= 0)) continue;
    throw new RangeError(`${quoted(claimed)} is not a valid ${name}: write a whole number.`);
  }
  const attempts = periods(register, on).flatMap((classification) =>
    preferred.map((basis) => attempt(register, claim, on, basis, classification)),
  );
  const sorted = attempts.toSorted(
    (a, b) => bestFirst.indexOf(verdictOf(a)) - bestFirst.indexOf(verdictOf(b)),
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

/**
 * A claim has other fields than figures, but none whose name is nearly that of a figure: that one
 * would be left out of the comparison.
 */
function checkFigureNames(claim: object): void {
  const known: readonly string[] = ['total', ...classes];
  for (const name of Object.keys(claim)) {
    const isField = known.includes(name) || name === 'allFundamental';
    const meant = isField ? undefined : nearest(name, known);
    if (meant === undefined) continue;
    throw new RangeError(`The claim has no figure ${quoted(name)}. Did you mean ${meant}?`);
  }
}

/** A date in each period of the classes: first that of the statement, then one in each other period. */
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
  // Instruments that the register does not cover on that date may have been ratified, too.
  const conceivable = Object.keys(register.categories).filter(
    (code) => hadHappened(register, code, basis, on) !== 'no',
  );
  const upperBound = (name: 'total' | Category): number =>
    name === 'total'
      ? conceivable.length
      : conceivable.filter((code) => categoriesOn(register, code, classification).includes(name))
          .length;
  const figures = (['total', ...classes] as const).flatMap((name) => {
    const claimed = claim[name];
    return claimed === undefined ? [] : [figure(name, claimed, counted[name], upperBound(name))];
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

/** @param upperBound The highest possible number, including ratifications that are not recorded. */
function figure(
  name: 'total' | Category,
  claimed: number,
  counted: Interval,
  upperBound: number,
): Figure {
  const { min, max } = counted;
  const difference = claimed > max ? claimed - max : claimed < min ? claimed - min : 0;
  const isExact = min === max && claimed === min;
  const isPossible = claimed >= min && claimed <= Math.max(max, upperBound);
  const verdict = isExact ? 'reproduced' : isPossible ? 'possible' : 'contradicted';
  return { name, claimed, counted, verdict, difference };
}
