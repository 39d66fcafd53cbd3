import type { Country, CountryRatification, Evidence, KnownDate, PartialDate } from '@ilo-kz/data';
import { bindingDelay } from '@ilo-kz/data/binding-delay';
import { categories } from '@ilo-kz/data/categories';
import { completeTo } from '@ilo-kz/data/clocks';
import { earliest, isPartialDate, latest, plusMonths } from '@ilo-kz/data/dates';
import { instruments } from '@ilo-kz/data/instruments';
import type { RatificationDates, Register } from '../register.js';
import type { Recorded } from '../status.js';

/** A ratification of a State with everything that questions about time need. */
type StateRatification = Recorded['ratifications'][number];

/** What the record holds of a State, in the form of the register of Kazakhstan. */
export interface StateRecord {
  readonly register: Register;
  readonly ratifications: readonly StateRatification[];
}

/**
 * The ratifications of a State. The laws of other States are not recorded; an entry into force
 * follows from the registration where it was not seen.
 */
export function recordOf(country: Country): StateRecord {
  const inherited = country.evidence.ratifications;
  const ratifications = country.ratifications.map((one) => withDates(one, inherited));
  const clocks = Object.fromEntries(
    ratifications.map(({ instrument, registered, inForce, denounced }) => [
      instrument,
      datesOf(registered, inForce, denounced),
    ]),
  );
  // Only the table of the fundamental instruments is complete, for every State.
  return {
    register: { clocks, categories, completeTo: [undefined, completeTo[1]] },
    ratifications,
  };
}

function datesOf(
  registered: KnownDate,
  inForce: KnownDate,
  denounced: PartialDate | undefined,
): RatificationDates {
  const dates = ['unknown', registered, inForce] as const;
  return denounced === undefined ? dates : [...dates, denounced];
}

function withDates(
  { instrument, registered, inForce, denounced, evidence }: CountryRatification,
  inherited: readonly Evidence[],
): StateRatification {
  const pieces = evidence ?? inherited;
  const ended = denounced === undefined ? {} : { denounced };
  if (inForce !== undefined) {
    const own = { registered: pieces, inForce: pieces };
    return { instrument, registered, inForce, ...ended, evidence: own };
  }
  const derived = derivedFrom(instrument, registered);
  if (derived === undefined) {
    const unknown = { inForce: 'No document that was seen gives it, and no rule is known.' };
    return {
      instrument,
      registered,
      inForce: 'unknown',
      ...ended,
      unknown,
      evidence: { registered: pieces },
    };
  }
  const { date, rule } = derived;
  const sources = pieces.flatMap((piece) =>
    'source' in piece && piece.source ? [piece.source] : [],
  );
  const inForceEvidence = sources.map(
    (source): Evidence => ({ grade: 'derived', rule, source, says: registered }),
  );
  return {
    instrument,
    registered,
    inForce: date,
    ...ended,
    evidence: { registered: pieces, inForce: inForceEvidence },
  };
}

/** The entry into force by the instrument's own rule, never before that of the instrument itself. */
function derivedFrom(code: string, registered: KnownDate) {
  const instrument = instruments.find((one) => one.code === code);
  const months = instrument && bindingDelay(instrument);
  if (!instrument || months === undefined || registered === 'unknown') return undefined;
  // A year does not tell in which year the sixth month after it is.
  if (registered.length === 4 && months % 12 !== 0) return undefined;
  const date = plusMonths(registered, months);
  const ofInstrument = instrument.inForce;
  const isEarly = isPartialDate(ofInstrument) && latest(date) < earliest(ofInstrument);
  const rule: 'registration-plus-6-months' | 'registration-plus-12-months' =
    months === 6 ? 'registration-plus-6-months' : 'registration-plus-12-months';
  return { date: isEarly && isPartialDate(ofInstrument) ? ofInstrument : date, rule };
}
