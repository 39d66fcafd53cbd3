import { expect, test } from 'vitest';
import { withNote } from '../release/data-note.js';
import { editionText } from '../release/edition.js';
import { recordsOf, releaseNote, sectionOf } from '../release/note.js';

const changelog = `# @ilo-kz/data

## 0.2.0

### Minor Changes

- 1234567: A new record.

  With a second paragraph.

### Patch Changes

- Updated dependencies [1234567]
  - @ilo-kz/schema@0.2.0

## 0.1.0

### Minor Changes

- 89abcde: First.
`;
const changes = 'Records: 1 added.\n\n## Added\n\n- **events x**\n';

test('the changelog of the data says under the version what differs', () => {
  const written = withNote(changelog, '0.2.0', changes);
  expect(written).toContain(
    '## 0.2.0\n\n### Records\n\nRecords: 1 added.\n\n#### Added\n\n- **events x**\n\n### Minor',
  );
  expect(recordsOf(sectionOf(written, '0.2.0'))).toBe(
    'Records: 1 added.\n\n### Added\n\n- **events x**',
  );
  expect(() => withNote(changelog, '0.3.0', changes)).toThrow('0.3.0');
});

test('the note of a release has the records, and each change of the packages once', () => {
  const text = sectionOf(changelog, '0.2.0');
  const sections = ['@ilo-kz/data', '@ilo-kz/query'].map((name) => ({ name, text }));
  expect(releaseNote('Records: 1 added.', sections)).toBe(`## Records

Records: 1 added.

## Packages

- A new record.

  With a second paragraph. (@ilo-kz/data, @ilo-kz/query)
`);
  expect(releaseNote('None.', [])).toBe('## Records\n\nNone.\n');
});

test('the page of changes is told what differs, and of a new record only which it is', () => {
  const record = { collection: 'events', id: 'x' } as const;
  const value = { kind: 'added', path: 'date', value: '2020', evidence: [] } as const;
  const records = [
    { ...record, kind: 'added', values: [value] },
    { ...record, kind: 'changed', values: [value] },
  ] as const;
  const text = editionText('0.2.0', '2026-01-01', { kind: 'changes', release: 'minor', records });
  expect(JSON.parse(text)).toEqual({
    version: '0.2.0',
    asOf: '2026-01-01',
    changes: {
      kind: 'changes',
      release: 'minor',
      records: [
        { ...record, kind: 'added', values: [] },
        { ...record, kind: 'changed', values: [value] },
      ],
    },
  });
});

test('the first edition differs from nothing', () => {
  expect(JSON.parse(editionText('0.1.0', '2026-01-01', undefined))).toEqual({
    version: '0.1.0',
    asOf: '2026-01-01',
  });
});
