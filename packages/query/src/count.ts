import type { Category } from '@ilo-kz/data';
import type { Basis } from './basis.js';
import { bundledRegister } from './bundled-register.js';
import { categoriesOn } from './category.js';
import { dateOf } from './checked-date.js';
import { checkOptions } from './options.js';
import { codesWith, isComplete, type Register } from './register.js';

/** A number between two bounds, which are equal if it is known exactly. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** The number of ratified instruments, in total and by class. */
export interface Count {
  readonly total: Interval;
  readonly fundamental: Interval;
  readonly governance: Interval;
  readonly technical: Interval;
  /** Whether the register is complete on that date; otherwise there may be more. */
  readonly complete: boolean;
}

export interface CountOptions {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly on: string;
  /** The date that decides. Default: the registration with the ILO. */
  readonly basis?: Basis;
  /** The date whose classes apply. Default: `on`. */
  readonly classification?: string;
}

/**
 * The number of instruments that Kazakhstan had ratified on a date, by class.
 *
 * The class of an instrument can change: two became fundamental on 10 June 2022. The same
 * ratifications are therefore 8 + 4 + 13 by the classes of 2021 and 10 + 4 + 11 by those of 2024.
 *
 * @throws RangeError for an invalid date or basis.
 * @example count({ on: '2024-09-05' }).total // { min: 25, max: 25 }
 * @example count({ on: '2024-09-05' }).fundamental // { min: 10, max: 10 }
 */
export function count(options: CountOptions): Count {
  return countIn(bundledRegister, options);
}

export function countIn(register: Register, options: CountOptions): Count {
  checkOptions(options, ['on', 'basis', 'classification']);
  const on = dateOf(options?.on, 'on');
  const { basis = 'registration', classification = on } = options;
  const classDate = dateOf(classification, 'classification');
  const certain = codesWith(register, 'yes', basis, on);
  const possible = [...certain, ...codesWith(register, 'unknown', basis, on)];
  const classesOf = (code: string) => categoriesOn(register, code, classDate);
  const of = (category: Category): Interval => ({
    min: certain.filter((code) => classesOf(code).length === 1 && classesOf(code)[0] === category)
      .length,
    max: possible.filter((code) => classesOf(code).includes(category)).length,
  });
  return {
    total: { min: certain.length, max: possible.length },
    fundamental: of('fundamental'),
    governance: of('governance'),
    technical: of('technical'),
    complete: isComplete(register, on),
  };
}
