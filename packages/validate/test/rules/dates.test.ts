import { describe, expect, test } from 'vitest';
import {
  type DateFacts,
  lawDateMisplaced,
  otherEntryIntoForce,
  otherRegistration,
} from '../../src/rules/reference/dates.js';
import type { Row } from '../../src/rules/row.js';
import { contextWith, rowWith } from './made-row.js';

const official = [{ grade: 'official', source: 'a-source' }];
const secondary = [{ grade: 'secondary', source: 'a-source' }];
const utopia = { code: 'UTO', evidence: { ratifications: secondary } };
const context = contextWith(utopia as never);

interface Recorded {
  readonly registered?: string;
  readonly inForce?: string;
  readonly law?: string;
  readonly evidence?: object;
}

/** A row about our own State, of which this is on record. */
function ofOurs(values: object, recorded: Recorded, parts: Partial<Row> = {}): Row {
  const { registered = 'unknown', inForce = 'unknown', law = '1999-12-30', evidence } = recorded;
  const ratification = { registered, inForce, evidence: evidence ?? { registered: official } };
  return rowWith({
    state: 'KAZ',
    isOurs: true,
    values,
    ours: { ratification, law: { date: law } },
    ...parts,
  } as never);
}

const registration = (row: Row) => otherRegistration.check?.(row, context);
const entry = (row: Row) => otherEntryIntoForce.check?.(row, context);

describe('a date of registration is compared as precisely as both are known', () => {
  test.each<[theirs: string | undefined, ours: string, differs: boolean]>([
    ['2000-12-13', '2000-12-13', false],
    ['2000-12-12', '2000-12-13', true],
    ['2000-12-14', '2000-12-13', true],
    ['2000-12', '2000-12-13', false],
    ['2000-11', '2000-12-13', true],
    ['2000', '2000-12-13', false],
    ['1999', '2000-12-13', true],
    ['2000-12-13', '2000', false],
    ['2001-01-01', '2000', true],
    ['2000-12-13', 'unknown', false],
    ['unknown', '2000-12-13', false],
    [undefined, '2000-12-13', false],
  ])('%s against %s', (registered, ours, differs) => {
    const found = registration(ofOurs({ registered }, { registered: ours }));
    expect(found !== undefined).toBe(differs);
    if (differs) expect(found).toMatchObject({ field: 'registered', expected: ours });
  });
});

test('each rule compares its own date', () => {
  const row = ofOurs(
    { registered: '2000-12-13', inForce: '2001-12-14' },
    { registered: '2000-12-13', inForce: '2001-12-13', evidence: { inForce: official } },
  );
  expect(registration(row)).toBeUndefined();
  expect(entry(row)).toMatchObject({
    field: 'inForce',
    expected: '2001-12-13',
    severity: 'error',
    facts: { field: 'inForce', theirs: '2001-12-14', ours: '2001-12-13' },
  });
});

test('dates that are exchanged are told once, by another rule', () => {
  const evidence = { registered: official, inForce: official };
  const recorded = { registered: '2000-12-13', inForce: '2001-12-13', evidence };
  const exchanged = { registered: '2001-12-13', inForce: '2000-12-13' };
  const days = { lawDate: 0, registered: 20_011_213, inForce: 20_001_213, denounced: 0 };
  const never = { lawDate: 99_999_999, denounced: 99_999_999 };
  const parts = { from: days, to: { ...days, ...never } };
  expect(registration(ofOurs(exchanged, recorded, parts))).toBeUndefined();
  expect(entry(ofOurs(exchanged, recorded, parts))).toBeUndefined();
  expect(registration(ofOurs({ ...exchanged, inForce: '1990' }, recorded, parts))).toBeDefined();
});

describe('a row with the title of another instrument', () => {
  // The number is wrong, which another rule tells; C098 is what the title names.
  const titled = {
    reference: {
      ...context.reference,
      titleOwner: () => 'C098',
      ratifications: new Map([
        ['C098', { ratification: { registered: '2001-05-18' }, law: { date: '1999-12-30' } }],
      ]),
    },
  } as never;
  const row = (registered: string) =>
    ofOurs({ registered, title: 'A title' }, { registered: '2000-12-13' });

  test('has no other date if it has the date of that instrument', () => {
    expect(otherRegistration.check?.(row('2001-05-18'), titled)).toBeUndefined();
    expect(otherRegistration.check?.(row('2001-05-19'), titled)).toBeDefined();
  });
});

test('a date in the column that was promised for another is not compared', () => {
  const row = ofOurs({ registered: '2000-12-12' }, { registered: '2000-12-13' });
  expect(registration(row)).toBeDefined();
  expect(registration({ ...row, promised: 'registered' } as Row)).toBeUndefined();
  expect(registration({ ...row, promised: 'inForce' } as Row)).toBeDefined();
});

describe('what is found', () => {
  test('has the facts, the evidence and its severity', () => {
    const row = ofOurs({ registered: '1999-12-30' }, { registered: '2000-12-13' });
    expect(registration(row)).toMatchObject({
      severity: 'error',
      suggestion: '2000-12-13',
      evidence: [{ source: 'a-source', grade: 'official', publisher: 'A publisher' }],
      facts: {
        field: 'registered',
        code: 'C087',
        state: 'KAZ',
        theirs: '1999-12-30',
        ours: '2000-12-13',
        isDateOfLaw: true,
      },
    });
  });

  test('is the date of the law only if it is that day', () => {
    const row = ofOurs({ registered: '1999-12-31' }, { registered: '2000-12-13' });
    expect(registration(row)?.facts).toMatchObject({ isDateOfLaw: false });
  });

  test('is less severe if only a secondary document contradicts', () => {
    const row = ofOurs(
      { registered: '1999-12-30' },
      { registered: '2000-12-13', evidence: { registered: secondary } },
    );
    expect(registration(row)).toMatchObject({ severity: 'warning' });
  });

  test('is information if no document was seen', () => {
    const row = ofOurs({ registered: '1999-12-30' }, { registered: '2000-12-13', evidence: {} });
    expect(registration(row)).toMatchObject({ severity: 'info', evidence: [] });
  });
});

describe('a row of another State is compared with the record of that State', () => {
  const ofUtopia = (record: object | undefined, kind = 'ratified'): Row =>
    rowWith({
      state: 'UTO',
      values: { registered: '1950-01-02' },
      other: record && { kind, record },
    } as never);

  test('with the evidence of the record', () => {
    const record = { registered: '1950-01-01', evidence: official };
    expect(registration(ofUtopia(record))).toMatchObject({
      severity: 'error',
      facts: { state: 'UTO', ours: '1950-01-01', isDateOfLaw: false },
    });
  });

  test('without it with that of all ratifications of the State', () => {
    expect(registration(ofUtopia({ registered: '1950-01-01' }))).toMatchObject({
      severity: 'warning',
      evidence: [{ source: 'a-source', grade: 'secondary' }],
    });
  });

  test('as information where the State has no evidence', () => {
    const row = { ...ofUtopia({ registered: '1950-01-01' }), state: 'XXX' } as Row;
    expect(registration(row)).toMatchObject({ severity: 'info', evidence: [] });
    const bare = contextWith({ code: 'XXX' });
    expect(otherRegistration.check?.(row, bare)).toMatchObject({ severity: 'info' });
  });

  test.each([
    ['of which no date is on record', ofUtopia({})],
    ['which has not ratified', ofUtopia({ registered: '1950-01-01' }, 'not-ratified')],
    ['of which nothing is known', ofUtopia(undefined)],
  ])('but not of one %s', (_, row) => {
    expect(registration(row)).toBeUndefined();
  });

  test('also if the State is not in our records', () => {
    const row = { ...ofUtopia({ registered: '1950-01-01' }), state: undefined } as Row;
    expect(registration(row)).toMatchObject({ severity: 'info', facts: { state: '' } });
  });
});

describe('the same cause in many rows', () => {
  const facts = (theirs: string, ours: string, isDateOfLaw = false): DateFacts => ({
    field: 'registered',
    code: 'C087',
    state: 'KAZ',
    theirs,
    ours,
    isDateOfLaw,
  });
  const told = (one: DateFacts) =>
    [otherRegistration.cause?.(one), otherRegistration.sayCause?.(one)] as const;

  test('is the date of the law', () => {
    const [cause, said] = told(facts('1999-12-30', '2000-12-13', true));
    expect(cause).toBe('law');
    expect(said).toMatchObject({ message: expect.stringContaining('national laws') });
  });

  test('is that day and month are exchanged', () => {
    const [cause, said] = told(facts('2000-05-12', '2000-12-05'));
    expect(cause).toBe('exchanged');
    expect(said).toMatchObject({ message: expect.stringContaining('exchanged') });
  });

  test.each([
    ['2000-12-12', 'a day before'],
    ['2000-12-14', 'a day after'],
  ])('is a shift by a day: %s', (theirs, words) => {
    const [cause, said] = told(facts(theirs, '2000-12-13'));
    expect(cause).toBeDefined();
    expect(said).toMatchObject({ message: expect.stringContaining(words) });
    expect(said?.message).toContain(`C087 has ${theirs} here and 2000-12-13 in our record`);
  });

  test('is none where the dates have nothing in common', () => {
    expect(otherRegistration.cause?.(facts('1990-01-01', '2000-12-13'))).toBeUndefined();
  });

  test('the sentence of one row says both dates, and that one is that of the law', () => {
    const one = otherRegistration.say(facts('1999-12-30', '2000-12-13', true));
    expect(one.message).toMatch(/C087.*1999-12-30.*KAZ.*2000-12-13/);
    expect(one.hint).toContain('national law');
    const other = otherRegistration.say(facts('1999-12-31', '2000-12-13'));
    expect(other.message).toContain('1999-12-31');
    expect(other.hint).toBeUndefined();
  });
});

describe('a date of the law in a column for another date', () => {
  const misplaced = (values: object, recorded: Recorded, promised: string | undefined) =>
    lawDateMisplaced.check?.(ofOurs(values, recorded, { promised } as never), context);
  const both = { registered: '2000-12-13', inForce: '2001-12-13' };
  const lawDate = '1999-12-30';

  test.each([
    ['registered', '2000-12-13'],
    ['inForce', '2001-12-13'],
  ])('is found in the column of %s', (promised, ours) => {
    const evidence = { registered: secondary, inForce: secondary };
    expect(misplaced({ lawDate }, { ...both, evidence }, promised)).toMatchObject({
      field: promised,
      facts: { field: promised, code: 'C087', theirs: lawDate, ours },
      severity: 'warning',
    });
  });

  test('is never an error, as the column has a finding already', () => {
    expect(misplaced({ lawDate }, both, 'registered')).toMatchObject({ severity: 'warning' });
    expect(misplaced({ lawDate }, { ...both, evidence: {} }, 'registered')).toMatchObject({
      severity: 'info',
    });
  });

  test.each<[what: string, values: object, recorded: Recorded, promised: string | undefined]>([
    ['no column promises another date', { lawDate }, both, undefined],
    ['it promises a denunciation', { lawDate }, both, 'denounced'],
    ['our date is not known', { lawDate }, {}, 'registered'],
    ['the row has no date of a law', {}, both, 'registered'],
    ['it is not a date', { lawDate: 'unknown' }, both, 'registered'],
  ])('is none if %s', (_, values, recorded, promised) => {
    expect(misplaced(values, recorded, promised)).toBeUndefined();
  });

  test('is none for a ratification that is not ours', () => {
    const row = rowWith({ values: { lawDate }, promised: 'registered' } as never);
    expect(lawDateMisplaced.check?.(row, context)).toBeUndefined();
  });
});
