import type { DateField } from '../../cells/fields.js';
import type { ReferenceCountry } from '../../reference/reference-data.js';
import type { ListExtent } from '../../reference/reference-index.js';
import { listed } from '../listed.js';
import { quoted } from '../quoted.js';
import type { Said } from '../said.js';
import { fields } from './fields.js';

export const sense = {
  unknownInstrument: ({
    code,
    known,
    extent,
    near,
  }: {
    readonly code: string;
    /** How many instruments the reference data has. */
    readonly known: number;
    readonly extent: ListExtent;
    readonly near: readonly string[];
  }): Said => ({
    message: `${code} is not among the ${known} instruments of the reference data. ${listEnd(extent)}`,
    hint: near.length > 0 ? `Did you mean ${listed(near, 'or')}?` : 'Check the number.',
  }),
  /** `confirmed`: our record has the number that is meant. */
  titleOfAnother: (row: {
    readonly title: string;
    readonly code: string;
    readonly other: string;
  }): Said => ({
    message: `${quoted(row.title)} is the title of ${row.other}, not of ${row.code}.`,
    hint: 'Correct the number or the title.',
  }),
  misreadRoman: ({
    stated,
    value,
    confirmed,
  }: {
    readonly stated: string;
    readonly value: string;
    readonly confirmed: boolean;
  }): Said => ({
    message: confirmed
      ? `Law number ${stated} is a misreading of ${value}, the number in our record.`
      : `Law number ${stated} looks like a misreading of ${value}.`,
    hint: 'The convocation of Parliament after the hyphen is a Roman numeral.',
  }),
  missingLawDate: ({
    number,
    ours,
  }: {
    readonly number: string;
    readonly ours: string | undefined;
  }): Said => ({
    message:
      ours === undefined
        ? `Law ${number} has no date.`
        : `Law ${number} has no date here; our record has ${ours}.`,
    hint: 'Add the date: numbers of laws begin anew with each convocation of Parliament.',
  }),
  adoptionYear: ({
    code,
    year,
    stated,
    why,
  }: {
    readonly code: string;
    readonly year: string;
    readonly stated: string;
    /** The reason in our record, where it knows of the wrong year. */
    readonly why: string | undefined;
  }): Said => ({
    message: `${code} was adopted in ${year}, not in ${stated}.`,
    hint: why ?? `Check the number ${code} too.`,
  }),
  /** `country`: where the row names one. */
  duplicate: ({
    code,
    country,
    line,
  }: {
    readonly code: string;
    readonly country: string | undefined;
    readonly line: number;
  }): Said => ({
    message: `${code}${country === undefined ? '' : ` of ${country}`} stands on line ${line} already.`,
    hint: 'Keep one of the two rows.',
  }),
  dateOrder: ({
    later,
    earlier,
    own,
  }: {
    /** Should be later, but is not. */
    readonly later: { readonly field: DateField; readonly date: string };
    readonly earlier: { readonly field: DateField; readonly date: string };
    /** The later date is that on which this instrument itself entered into force. */
    readonly own: string | undefined;
  }): Said => ({
    message: `The ${fields[later.field]}, ${later.date}, lies before the ${fields[earlier.field]}, ${earlier.date}.`,
    hint:
      own === undefined
        ? 'Check both dates, and whether the columns are exchanged.'
        : `On ${later.date} ${own} itself entered into force; for the State it did so later.`,
  }),
  beforeAdoption: ({
    field,
    date,
    code,
    adopted,
  }: {
    readonly field: DateField;
    readonly date: string;
    readonly code: string;
    readonly adopted: string;
  }): Said => ({
    message: `The ${fields[field]}, ${date}, lies before the adoption of ${code} on ${adopted}.`,
    hint: 'Check the date and the number of the instrument.',
  }),
  inForceDelay: ({
    code,
    registered,
    stated,
    expected,
    months,
    early,
  }: {
    readonly code: string;
    readonly registered: string;
    readonly stated: string;
    readonly expected: string | { readonly from: string; readonly to: string };
    readonly months: number;
    /** The instrument itself entered into force only later than these months after. */
    readonly early: boolean;
  }): Said => {
    const when =
      typeof expected === 'string' ? expected : `between ${expected.from} and ${expected.to}`;
    return {
      message: early
        ? `${code} itself entered into force ${when} and bound no State before; here it is ${stated}.`
        : `Registered ${registered}, ${code} enters into force for the State ${months} months later, ${when}; here it is ${stated}.`,
      hint: 'Check both dates. Few Conventions set another term.',
    };
  },
  /** `months`: how far ahead the date may lie. */
  futureDate: ({
    field,
    date,
    asOf,
    months,
  }: {
    readonly field: DateField;
    readonly date: string;
    readonly asOf: string;
    readonly months: number;
  }): Said => ({
    message: `The ${fields[field]}, ${date}, lies ${months === 0 ? '' : `more than ${months} months `}after ${asOf}, the day of this check.`,
    hint: 'Check the year.',
  }),
  beforeMembership: ({
    field,
    date,
    name,
    since,
  }: {
    readonly field: DateField;
    readonly date: string;
    readonly name: ReferenceCountry['name'];
    readonly since: string;
  }): Said => ({
    message: `The ${fields[field]}, ${date}, lies before ${since}, when ${name.en} became a member of the ILO.`,
    hint: 'Check the date and the State.',
  }),
  statusAgainstDates: ({
    status,
    field,
    date,
  }: {
    readonly status: string;
    readonly field: DateField;
    readonly date: string;
  }): Said => ({
    message: `The status ${status} does not fit the ${fields[field]}, ${date}.`,
    hint: meanings[status] ?? 'Check both.',
  }),
  denouncedWithoutDate: {
    message: 'The status is denounced, but the date of the denunciation is missing.',
    hint: 'Add the date, or correct the status.',
  },
  illFormedNumber: ({
    stated,
    meant,
  }: {
    readonly stated: string;
    readonly meant: string | undefined;
  }): Said => ({
    message: `What follows the hyphen in law number ${stated} is no Roman numeral.`,
    hint: meant === undefined ? 'Look the number up in the law.' : `Did you mean ${meant}?`,
  }),
};

/** What each status means. */
const meanings: Readonly<Record<string, string>> = {
  'ratified-in-law': 'ratified-in-law means: ratified by a law, not yet registered with the ILO.',
  registered: 'registered means: registered with the ILO, not yet in force.',
  'in-force': 'in-force means: in force, and not denounced.',
};

function listEnd(extent: ListExtent): string {
  if (extent.kind === 'conventions') {
    return extent.last === undefined
      ? 'It holds no Conventions.'
      : `Its Conventions go to ${extent.last}.`;
  }
  const { codes, more } = extent;
  if (codes.length === 0) return 'It holds no Protocols.';
  return `Its Protocols are ${[...codes, ...(more ? ['…'] : [])].join(', ')}.`;
}
