import { describe, expect, test } from 'vitest';
import { type DateOrder, readDateCell } from '../../src/cells/dates.js';
import type { DateField } from '../../src/cells/fields.js';
import { type Summary, spansOf, summaryOf } from './summary.js';

describe('a cell of one date', () => {
  test.each<[string, Summary]>([
    ['2000-12-13', { registered: '2000-12-13' }],
    ['2000-12', { registered: '2000-12' }],
    ['1799', { registered: '1799' }],
    ['unknown', { registered: 'unknown' }],
    ['н/д', { registered: 'unknown' }],
    ['13 Dec 2000', { registered: '2000-12-13', notices: ['date-spelling'] }],
    ['14 декабря 2000 года', { registered: '2000-12-14', notices: ['date-spelling'] }],
    ['2014 жылғы 7 сәуірдегі', { registered: '2014-04-07', notices: ['date-spelling'] }],
    ['25/12/2000', { registered: '2000-12-25', notices: ['date-spelling'] }],
    ['06/07/2001', { registered: '2001', notices: ['ambiguous-date'] }],
    ['36873', { registered: '2000-12-13', notices: ['serial-date'] }],
    ['2000-12-13 (see page 4)', { registered: '2000-12-13', notices: ['unused-text'] }],
    [
      '13.12.2000 (see page 4)',
      { registered: '2000-12-13', notices: ['unused-text', 'date-spelling'] },
    ],
    ['13.12.00', { notices: ['two-digit-year'], reported: ['registered'] }],
    ['13-Dec-00', { notices: ['two-digit-year'], reported: ['registered'] }],
    ['31.06.2001', { notices: ['impossible-date'], reported: ['registered'] }],
    ['2001-13-06', { notices: ['impossible-date'], reported: ['registered'] }],
    ['9999-12-31', { notices: ['stand-in-date'], reported: ['registered'] }],
    ['31.12.9999', { notices: ['stand-in-date'], reported: ['registered'] }],
    ['0000-00-00', { notices: ['stand-in-date'], reported: ['registered'] }],
    ['00.01.1900', { notices: ['stand-in-date'], reported: ['registered'] }],
    ['last winter', { registered: 'last winter', faults: ['unreadable-date'] }],
    [' soon ', { registered: 'soon', faults: ['unreadable-date'] }],
  ])('%j is read', (text, summary) => {
    expect(summaryOf(readDateCell('registered', text))).toEqual(summary);
  });

  test.each<[DateField, Summary]>([
    ['registered', { registered: 'unknown' }],
    ['inForce', { inForce: 'unknown' }],
    ['lawDate', {}],
    ['denounced', {}],
  ])('an unknown date is a value of %s only where ours may be unknown', (field, summary) => {
    expect(summaryOf(readDateCell(field, 'unknown'))).toEqual(summary);
  });

  test.each<[string, DateOrder, string, 'cell' | 'place' | undefined]>([
    ['06/07/2001', { dayFirst: true }, '2001-07-06', 'cell'],
    ['06/07/2001', { dayFirst: false }, '2001-06-07', 'cell'],
    ['06/07/2001', { dayFirst: false, needsOrder: true }, '2001-06-07', undefined],
    ['25/12/2000', { dayFirst: true, needsOrder: true }, '2000-12-25', undefined],
    ['13 Dec 2000', { dayFirst: true, needsOrder: true }, '2000-12-13', 'cell'],
    ['13 Dec 2000 [3]', {}, '2000-12-13', 'place'],
  ])('%j with the order %j is read as %s, and certain for: %s', (text, order, value, certain) => {
    const { values, notices } = readDateCell('registered', text, order);
    expect(values.registered?.value).toBe(value);
    expect(notices).toMatchObject([{ kind: 'date-spelling', suggestion: value }]);
    expect(notices[0]?.certain).toBe(certain);
  });

  test('an impossible day has a suggestion with day and month exchanged, if that is a day', () => {
    const suggestions = ['2001-31-06', '2001-13-06', '31.06.2001'].map(
      (text) => readDateCell('registered', text).notices[0]?.suggestion,
    );
    expect(suggestions).toEqual([undefined, '2001-06-13', undefined]);
  });

  test('a value has the span of the date in its cell', () => {
    const text = 'on 13 Dec 2000 [3]';
    expect(spansOf(readDateCell('registered', text), text)).toEqual({ registered: '13 Dec 2000' });
  });
});
