import { describe, expect, test } from 'vitest';
import { readNoteCell, readStatusCell } from '../../src/cells/statuses.js';
import { type Summary, spansOf, summaryOf } from './summary.js';

describe('a cell of a status', () => {
  test.each<[string, Summary]>([
    ['in-force', { status: 'in-force' }],
    ['ratified-in-law', { status: 'ratified-in-law' }],
    ['In Force', { status: 'in-force', notices: ['status-spelling'] }],
    ['действует', { status: 'in-force', notices: ['status-spelling'] }],
    ['тіркелген', { status: 'registered', notices: ['status-spelling'] }],
    ['Dénoncée', { status: 'denounced', notices: ['status-spelling'] }],
    ['Aún no en vigor', { status: 'registered', notices: ['status-spelling'] }],
    ['unknown', {}],
    ['—', {}],
    ['Ratified', { status: 'ratified', notices: ['ambiguous-status'], reported: ['status'] }],
    ['Not ratified', { status: 'not-ratified' }],
    ['no action', { status: 'not-ratified' }],
    ['0', { status: '0', faults: ['unreadable-status'] }],
    [
      'Not in force',
      { status: 'not-in-force', notices: ['ambiguous-status'], reported: ['status'] },
    ],
    [
      'Denounced on 18 May 2001',
      { status: 'denounced', denounced: '2001-05-18', notices: ['status-with-date'] },
    ],
    [
      'Denounced on 06/07/2001',
      {
        status: 'denounced',
        denounced: '2001',
        notices: ['ambiguous-date', 'status-with-date'],
      },
    ],
    ['fine', { status: 'fine', faults: ['unreadable-status'] }],
  ])('%j is read', (text, summary) => {
    expect(summaryOf(readStatusCell(text))).toEqual(summary);
  });

  test.each([
    ['In Force', 'cell'],
    ['In Force [1]', undefined],
    ['Automatic denunciation', undefined],
  ])('the spelling of %j is certain for: %s', (text, certain) => {
    expect(readStatusCell(text).notices[0]?.certain).toBe(certain);
  });
});

describe('a note', () => {
  test.each<[string, Summary]>([
    ['see page 4', { note: 'see page 4' }],
    [
      'Automatic Denunciation on 28 Jan 2005 by convention C138',
      {
        note: 'Automatic Denunciation on 28 Jan 2005 by convention C138',
        denounced: '2005-01-28',
        notices: ['note-reading'],
      },
    ],
    [
      'It will enter into force on 01 Jan 2030',
      {
        note: 'It will enter into force on 01 Jan 2030',
        inForce: '2030-01-01',
        notices: ['note-reading'],
      },
    ],
    ['Denounced in 2005', { note: 'Denounced in 2005' }],
  ])('%j is read', (text, summary) => {
    expect(summaryOf(readNoteCell(text))).toEqual(summary);
  });

  test('a date in it has its own span', () => {
    const text = 'It will enter into force on 01 Jan 2030.';
    expect(spansOf(readNoteCell(text), text)).toEqual({ note: text, inForce: '01 Jan 2030' });
  });
});
