import type { Category, InstrumentCode, PartialDate } from '@ilo-kz/data';
import { instruments } from '@ilo-kz/data/instruments';
import type { Basis } from './basis.js';
import { bundledRegister } from './bundled-register.js';
import { categoriesOn, checkedCategory } from './category.js';
import { dateOf } from './checked-date.js';
import { didYouMean, quoted } from './did-you-mean.js';
import { checkOptions } from './options.js';
import { codesWith, isComplete, type Register } from './register.js';

/** The instruments that were ratified on a date. */
export interface Ratified {
  /** Certainly ratified on that date, by code. */
  readonly yes: readonly InstrumentCode[];
  /** Recorded, but possibly not ratified (or not of the class) on that date, by code. */
  readonly unknown: readonly InstrumentCode[];
  /** Whether the register is complete on that date; otherwise there may be more. */
  readonly complete: boolean;
}

export interface RatifiedOptions {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly on: string;
  /** The date that decides. Default: the registration with the ILO. */
  readonly basis?: Basis;
  /** Only of this class on that date. */
  readonly category?: Category;
  /** Only on this subject, in the words of the ILO's classification. */
  readonly subject?: string;
}

/**
 * The instruments that Kazakhstan had ratified on a date.
 *
 * @throws RangeError for an invalid date, basis or class, or a subject that no instrument has.
 * @example ratified({ on: '1998' }).yes // ['C148', 'C155']
 */
export function ratified(options: RatifiedOptions): Ratified {
  return ratifiedIn(bundledRegister, instruments, options);
}

/** The parts of an instrument that a list needs. */
export interface Subjected {
  readonly code: string;
  readonly subject: string;
}

export function ratifiedIn(
  register: Register,
  all: readonly Subjected[],
  options: RatifiedOptions,
): Ratified {
  checkOptions(options, ['on', 'basis', 'category', 'subject']);
  const on = dateOf(options?.on, 'on');
  const { basis = 'registration', category, subject } = options;
  const subjects = subject === undefined ? undefined : codesOn(subject, all);
  const hasSubject = (code: InstrumentCode) => subjects === undefined || subjects.has(code);
  const { yes, unknown } = byCategory(register, category, on, {
    yes: codesWith(register, 'yes', basis, on).filter(hasSubject),
    unknown: codesWith(register, 'unknown', basis, on).filter(hasSubject),
  });
  return { yes, unknown, complete: isComplete(register, on) };
}

/** Keeps the instruments of a class; those that only possibly had the class become `unknown`. */
function byCategory(
  register: Register,
  category: Category | undefined,
  on: PartialDate,
  { yes, unknown }: Pick<Ratified, 'yes' | 'unknown'>,
): Pick<Ratified, 'yes' | 'unknown'> {
  if (category === undefined) return { yes, unknown };
  checkedCategory(category);
  const classes = (code: InstrumentCode) => categoriesOn(register, code, on);
  const certainly = (code: InstrumentCode) =>
    classes(code).length === 1 && classes(code)[0] === category;
  const possibly = [...yes.filter((code) => !certainly(code)), ...unknown];
  return {
    yes: yes.filter(certainly),
    unknown: possibly.filter((code) => classes(code).includes(category)).sort(),
  };
}

/**
 * The codes of the instruments on a subject.
 *
 * @throws RangeError for a subject that no instrument has; the message lists the subjects.
 */
export function codesOn(subject: string, all: readonly Subjected[]): ReadonlySet<string> {
  const found = all.filter((instrument) => instrument.subject === subject);
  if (found.length > 0) return new Set(found.map(({ code }) => code));
  const known = [...new Set(all.map((instrument) => instrument.subject))].sort();
  throw new RangeError(
    `There is no subject ${quoted(subject)}.${didYouMean(subject, known)} Subjects: ${known.join('; ')}.`,
  );
}
