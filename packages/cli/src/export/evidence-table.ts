import { type CollectionName, collectionNames, idOf } from '@ilo-kz/data/collections';
import type { Table, Value } from './table.js';

type AnyRecord = Readonly<Record<string, unknown>>;

const columns = 'collection id field piece source grade rule locator says agrees why note'.split(
  ' ',
);

/**
 * The evidence of records as a table, one row for each piece, like `csv/evidence.csv` of @ilo-kz/data.
 * The field is a path, with positions from 1: `registered`, `title.en`, `category.2`,
 * `ratifications.C087`.
 */
export function evidenceTable(records: Readonly<Record<CollectionName, readonly object[]>>): Table {
  const rows = collectionNames.flatMap((collection) =>
    (records[collection] as readonly AnyRecord[]).flatMap((record) => {
      const id = idOf(collection, record) ?? '';
      return evidenceIn(record, []).map((piece) => {
        const row: Piece = { ...piece, collection, id };
        // `null`: the document has no value. Empty: its value was not recorded.
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

/** `evidence` is a list for the whole object, or an object with a list for each field. */
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

/** A ratification of a State has the code of its instrument, other items their positions. */
function nameIn(key: string, item: AnyRecord, index: number): string {
  return key === 'ratifications' ? String(item.instrument) : String(index + 1);
}
