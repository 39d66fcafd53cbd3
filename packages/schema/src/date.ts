import * as z from 'zod';

const day =
  '(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29' +
  '|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])' +
  '|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))';
const month = '\\d{4}-(?:0[1-9]|1[0-2])';
const year = '\\d{4}';

/** A day of the Gregorian calendar, `YYYY-MM-DD`. The pattern knows the length of each month. */
export const CalendarDate = z
  .string()
  .regex(new RegExp(`^${day}$`), {
    error: 'must be a real calendar date, written YYYY-MM-DD',
    abort: true,
  })
  .meta({
    id: 'CalendarDate',
    description: 'A day of the calendar, YYYY-MM-DD.',
    examples: ['2000-12-13'],
  });
export type CalendarDate = z.infer<typeof CalendarDate>;

/** A date as precise as its source: `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (EDTF level 0). */
export const PartialDate = z
  .string()
  .regex(
    new RegExp(`^(?:${day}|${month}|${year})$`),
    // With `abort`, a union of this and a fixed word reports the message of the union.
    { error: 'must be a real date, written YYYY-MM-DD, YYYY-MM or YYYY', abort: true },
  )
  .meta({
    id: 'PartialDate',
    description: 'A date as precise as its source: YYYY-MM-DD, YYYY-MM or YYYY (EDTF level 0).',
    examples: ['2000-12-13', '2000-12', '2000'],
  });
export type PartialDate = z.infer<typeof PartialDate>;

/** A partial date, or the word `unknown` where no document seen gives one. */
export const KnownDate = z
  .union([PartialDate, z.literal('unknown')], {
    error: 'must be a real date, written YYYY-MM-DD, YYYY-MM or YYYY, or the word unknown',
  })
  .meta({
    id: 'KnownDate',
    description: 'A partial date, or "unknown" where no source gives one.',
  });
export type KnownDate = z.infer<typeof KnownDate>;
