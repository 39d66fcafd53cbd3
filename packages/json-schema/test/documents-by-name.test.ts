import Ajv from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { documentNames } from '../generator/documents.js';
import * as draft07 from '../src/draft-07.js';
import { documents } from '../src/index.js';

const evidence = [{ source: 'register', grade: 'official' }];
const ratification = {
  instrument: 'C087',
  law: 'law-1',
  action: 'ratification',
  registered: '2000-12-13',
  inForce: '2001-12-13',
  status: 'in-force',
  evidence: {
    law: evidence,
    action: evidence,
    registered: evidence,
    inForce: evidence,
    status: evidence,
  },
  checked: '2026-11-22',
};

describe.each([
  ['2020-12', documents],
  ['draft-07', draft07.documents],
])('the documents of %s', (draft, all) => {
  test('have all names, each with its URN', () => {
    expect(Object.keys(all)).toEqual(documentNames);
    for (const name of documentNames) {
      expect(all[name].$id).toBe(`urn:ilo-kz:schema:${draft}:${name}`);
    }
  });

  test('are found by Ajv by their URN, without fetching anything', () => {
    const Validator = draft === '2020-12' ? Ajv2020 : Ajv.default;
    const ajv = new Validator({ strict: false, schemas: Object.values(all) });
    const check = ajv.getSchema(`urn:ilo-kz:schema:${draft}:ratification`);
    expect(check?.(ratification)).toBe(true);
    expect(check?.({ ...ratification, registered: '2000-13-12' })).toBe(false);
  });
});
