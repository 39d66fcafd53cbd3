import type { CountryCode } from '@ilo-kz/data';
import { claims } from '@ilo-kz/data/claims';
import { events } from '@ilo-kz/data/events';
import { instruments } from '@ilo-kz/data/instruments';
import { laws } from '@ilo-kz/data/laws';
import { publications } from '@ilo-kz/data/publications';
import { ratifications as ofKazakhstan } from '@ilo-kz/data/ratifications';
import { roadmaps } from '@ilo-kz/data/roadmaps';
import { supervision } from '@ilo-kz/data/supervision';
import type { Answer } from '../answer.js';
import { bundledRegister } from '../bundled-register.js';
import { type Count, type CountOptions, countIn } from '../count.js';
import { type Gaps, type GapsDataset, type GapsOptions, gapsIn } from '../gaps.js';
import { isInForceIn, type OnDate } from '../in-force.js';
import { isRatifiedIn, type OnDateByBasis } from '../is-ratified.js';
import { type Ratified, type RatifiedOptions, ratifiedIn } from '../ratified.js';
import type { Register } from '../register.js';
import { type Recorded, type Status, statusIn } from '../status.js';
import { type Timeline, type TimelineOptions, timelineIn } from '../timeline.js';
import type { TimelineDataset } from '../timeline-entries.js';
import { type Unknown, unknowns } from '../unknowns.js';
import { readState } from './read-state.js';
import { recordOf } from './recorded-of.js';

/** The questions of this package about one State. */
export interface StateQuestions {
  /** The State, by ISO 3166-1 alpha-3. */
  readonly state: CountryCode;
  /** Its name in English. */
  readonly name: string;
  readonly status: (code: string, options: OnDate) => Status;
  readonly isRatified: (code: string, options: OnDateByBasis) => Answer;
  readonly isInForce: (code: string, options: OnDate) => Answer;
  readonly ratified: (options: RatifiedOptions) => Ratified;
  readonly count: (options: CountOptions) => Count;
  readonly gaps: (options: GapsOptions) => Gaps;
  readonly timeline: (options?: TimelineOptions) => Timeline;
  readonly unknowns: () => readonly Unknown[];
}

/**
 * The questions about another State, answered from its record: the fundamental instruments of all 187
 * member States up to the date of the ILO's table, with days if a document gives them, and other
 * instruments if a document was seen. Where the record ends, the answer is `unknown`, with the reason. Laws of other States are not recorded.
 *
 * @param state A text that names one State: `UZB`, `uz`, `860`, `Uzbekistan`, `Узбекистан`,
 *   `Өзбекстан`. For Kazakhstan the answers are those of the functions of this package.
 * @throws RangeError for a text that names no State, or several.
 * @example questionsOf('UZB').isRatified('C087', { on: '2020' }) // 'yes'
 * @example questionsOf('UZB').isRatified('C176', { on: '2020' }) // 'unknown'
 */
export function questionsOf(state: string): StateQuestions {
  const country = readState(state);
  const base = { state: country.code, name: country.name.en };
  if (country.code === 'KAZ') {
    const gapsData = { instruments, laws, ratifications: ofKazakhstan, roadmaps, supervision };
    return {
      ...base,
      ...questions(bundledRegister, { ratifications: ofKazakhstan, laws }, gapsData, {
        claims,
        events,
        instruments,
        laws,
        publications,
        ratifications: ofKazakhstan,
        roadmaps,
        supervision,
      }),
      unknowns: () => unknowns(),
    };
  }
  const { register, ratifications } = recordOf(country);
  const nothing = { laws: [], roadmaps: [], supervision: [], events: [], publications: [] };
  const dated = { ...nothing, claims: claims.filter((one) => one.country === country.code) };
  return {
    ...base,
    ...questions(
      register,
      { ratifications, laws: [] },
      { instruments, laws: [], ratifications: [], roadmaps: [], supervision: [] },
      { ...dated, instruments, ratifications },
    ),
    unknowns: () => unknownsOf(country.code, ratifications, country.memberSince === 'unknown'),
  };
}

function questions(
  register: Register,
  recorded: Recorded,
  gapsData: GapsDataset,
  dated: TimelineDataset,
): Omit<StateQuestions, 'state' | 'name' | 'unknowns'> {
  return {
    status: (code, options) => statusIn(register, recorded, code, options),
    isRatified: (code, options) => isRatifiedIn(register, code, options),
    isInForce: (code, options) => isInForceIn(register, code, options),
    ratified: (options) => ratifiedIn(register, instruments, options),
    count: (options) => countIn(register, options),
    gaps: (options) => gapsIn(register, gapsData, options),
    timeline: (options = {}) => timelineIn(dated, options),
  };
}

/** What no document that was seen says of a State, and where the record ends. */
function unknownsOf(
  id: CountryCode,
  ratifications: Recorded['ratifications'],
  lacksMembership: boolean,
): readonly Unknown[] {
  const of = (field: string, why: string): Unknown => ({ collection: 'countries', id, field, why });
  return [
    ...(lacksMembership ? [of('memberSince', 'No document that was seen gives the date.')] : []),
    ...ratifications.flatMap(({ instrument, unknown = {} }) =>
      Object.entries(unknown).map(([field, why]) =>
        of(`ratifications.${instrument}.${field}`, why),
      ),
    ),
    of('laws', 'National laws of ratification are recorded for Kazakhstan only.'),
    of(
      'ratifications',
      'Complete for the fundamental instruments; others are recorded where a document was seen.',
    ),
  ];
}
