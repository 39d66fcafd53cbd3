import { collectionNames, Derivation, Grade, idOf } from '@ilo-kz/schema';
import { type Column, columnsOf } from './column.js';
import { fieldOf } from './field.js';
import type { AnyRecord, Published } from './published.js';
import { documentOf } from './schema-node.js';
import type { Table } from './table.js';

/** The table of all evidence: one row for each piece. */
export function evidenceTable(published: Published): Table {
  const rows = collectionNames.flatMap((collection) =>
    published[collection].flatMap((record) => {
      const id = idOf(collection, record);
      return evidenceIn(record).map((row) => ({ ...row, collection, id }));
    }),
  );
  return {
    name: 'evidence',
    title: 'The evidence for every value: one row for each document that was seen for it.',
    columns: [...keyColumns(), ...pieceColumns()],
    primaryKey: ['collection', 'id', 'field', 'piece'],
    rows,
  };
}

/**
 * The evidence within a record, each piece with the path of its value: `registered`, `title.en`.
 * Positions in lists start at 1, as in the child tables: `category.2`, `areas.1.commitments.3`.
 */
function evidenceIn(value: AnyRecord, path: readonly string[] = []): readonly AnyRecord[] {
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === 'evidence') {
      // Either the evidence for the object itself, or that for each of its fields.
      const fields = Array.isArray(part) ? [['', part]] : Object.entries(part as object);
      return fields.flatMap(([field, pieces]) =>
        (pieces as readonly AnyRecord[]).map((piece, index) => ({
          ...piece,
          field: [...path, field].filter(Boolean).join('.'),
          piece: index + 1,
        })),
      );
    }
    if (!Array.isArray(part)) return [];
    return part.flatMap((item: unknown, index) =>
      typeof item === 'object' && item !== null
        ? evidenceIn(item as AnyRecord, [...path, key, nameIn(key, item as AnyRecord, index)])
        : [],
    );
  });
}

/** A ratification of a State is identified by its instrument, other items by position. */
function nameIn(key: string, item: AnyRecord, index: number): string {
  return key === 'ratifications' ? String(item.instrument) : String(index + 1);
}

function keyColumns(): readonly Column[] {
  const column = (name: string, field: Omit<Column['field'], 'name'>): Column => ({
    field: { name, ...field },
    cell: (row) => String(row[name]),
  });
  const required = { required: true } as const;
  return [
    column('collection', {
      type: 'string',
      description: 'Collection of the record; the name of its resource.',
      constraints: { ...required, enum: [...collectionNames] },
    }),
    column('id', { type: 'string', description: 'Id of the record.', constraints: required }),
    column('field', {
      type: 'string',
      description:
        'The value that it is evidence for: a field (registered), a language of a field (title.en), a position in a list, from 1 (category.2), or an instrument (ratifications.C087).',
      constraints: required,
    }),
    column('piece', {
      type: 'integer',
      description: 'Position among the pieces of evidence for the value, from 1.',
      constraints: { ...required, minimum: 1 },
    }),
  ];
}

/** The fields of a derivation are those of all evidence; only its grade is narrower. */
function pieceColumns(): readonly Column[] {
  const derivation = documentOf(Derivation);
  const grade = documentOf(Grade);
  const byName = new Map(
    columnsOf(derivation, [], { required: false, description: '' }).map((column) => [
      column.field.name,
      column,
    ]),
  );
  byName.set('grade', {
    field: fieldOf('grade', grade.root, grade.definitions, {
      required: true,
      description: grade.root.description ?? '',
    }),
    cell: (row) => String(row.grade),
  });
  const { source, rule, ...others } = Object.fromEntries(byName);
  const order = [source, others.grade, rule, others.locator];
  const rest = Object.entries(others).filter(([name]) => name !== 'grade' && name !== 'locator');
  return [...order, ...rest.map(([, column]) => column)].filter((column) => column !== undefined);
}
