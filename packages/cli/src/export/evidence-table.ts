import { type CollectionName, collectionNames, idOf } from '@ilo-kz/data/collections';
import type { Table, Value } from './table.js';

type AnyRecord = Readonly<Record<string, unknown>>;

const columns = [
  ...['collection', 'id', 'field', 'piece', 'source', 'grade'],
  ...['rule', 'locator', 'says', 'agrees', 'why', 'note'],
];

/**
 * The evidence of records as a table, one row for each piece: the one that the download of
 * @ilo-kz/data has. What a piece is for is told by a path, in which places count from 1:
 * `registered`, `title.en`, `category.2`, `ratifications.C087`.
 */
export function evidenceTable(records: Readonly<Record<CollectionName, readonly object[]>>): Table {
  const rows = collectionNames.flatMap((collection) =>
    (records[collection] as readonly AnyRecord[]).flatMap((record) => {
      const id = idOf(collection, record) ?? '';
      return evidenceIn(record, []).map((piece) => {
        const row: Piece = { ...piece, collection, id };
        // A document that says nothing where a value is expected is another than one not asked.
        return columns.map((name) => (row[name] === null ? 'null' : (row[name] ?? null)));
      });
    }),
  );
  return { columns, rows };
}

type Piece = Readonly<Record<string, Value>>;

function evidenceIn(part: AnyRecord, path: readonly string[]): readonly Piece[] {
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === 'evidence') return piecesOf(value as object, path);
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, index) =>
      typeof item === 'object' && item !== null
        ? evidenceIn(item as AnyRecord, [...path, key, nameIn(key, item as AnyRecord, index)])
        : [],
    );
  });
}

/** Either the evidence for the object that it stands in, or that for each of its fields. */
function piecesOf(evidence: object, path: readonly string[]): readonly Piece[] {
  const byField = Array.isArray(evidence) ? [['', evidence] as const] : Object.entries(evidence);
  return byField.flatMap(([field, pieces]) =>
    (pieces as readonly Piece[]).map((piece, index) => ({
      ...piece,
      field: [...path, field].filter((name) => name !== '').join('.'),
      piece: index + 1,
    })),
  );
}

/** What a State has ratified is named by the instrument, as in its table; all else by its place. */
function nameIn(key: string, item: AnyRecord, index: number): string {
  return key === 'ratifications' ? String(item.instrument) : String(index + 1);
}
