import { type CollectionName, idFieldOf, idOf } from '@ilo-kz/schema';
import { type Column, columnName, columnsOf, valueAt } from './column.js';
import { fieldOf } from './field.js';
import type { AnyRecord, Published } from './published.js';
import { resolved, type SchemaDocument, schemaOf } from './schema-node.js';
import { supportColumns } from './support-columns.js';
import type { Table } from './table.js';

/** A list of objects within records, which becomes a child table with one row per object. */
interface LongTable {
  readonly name: string;
  readonly title: string;
  readonly collection: CollectionName;
  /** The column with the id of the record to which the row belongs. */
  readonly owner: string;
  /** The field that contains the list. */
  readonly list: string;
  /** The list of parent objects, if the list is not directly in the record. */
  readonly within?: { readonly list: string; readonly one: string };
  /** The column that identifies a row within its record. Default: its position. */
  readonly key?: string;
  /** Whether each row has columns for its evidence; without its own, it has that of the list. */
  readonly supported?: true;
}

/** All lists of objects in the records. */
export const longTables: readonly LongTable[] = [
  {
    name: 'instrument-categories',
    title: 'Class of each instrument over time, oldest first.',
    collection: 'instruments',
    owner: 'instrument',
    list: 'category',
  },
  {
    name: 'instrument-statuses',
    title: "The ILO's judgement of each instrument over time, oldest first.",
    collection: 'instruments',
    owner: 'instrument',
    list: 'status',
  },
  {
    name: 'ratification-amendments',
    title: 'Amendments in force for Kazakhstan.',
    collection: 'ratifications',
    owner: 'ratification',
    list: 'amendments',
  },
  {
    name: 'country-ratifications',
    title: 'Ratifications of each member State.',
    collection: 'countries',
    owner: 'country',
    list: 'ratifications',
    key: 'instrument',
    supported: true,
  },
  {
    name: 'roadmap-commitments',
    title: 'Measures to which the road maps commit their parties.',
    collection: 'roadmaps',
    owner: 'roadmap',
    list: 'commitments',
    within: { list: 'areas', one: 'area' },
  },
  {
    name: 'roadmap-developers',
    title: 'Parties that developed the road maps.',
    collection: 'roadmaps',
    owner: 'roadmap',
    list: 'developedBy',
  },
  {
    name: 'roadmap-signatories',
    title: 'Parties that signed the road maps.',
    collection: 'roadmaps',
    owner: 'roadmap',
    list: 'signatories',
  },
  {
    name: 'event-participants',
    title: 'Participants in the events.',
    collection: 'events',
    owner: 'event',
    list: 'participants',
  },
];

/** The table of one list of objects. */
export function longTable(definition: LongTable, published: Published): Table {
  const { name, title, collection, owner, list, within, key = 'position', supported } = definition;
  const schema = schemaOf(collection);
  const around = within ? itemsOf(schema, within.list) : undefined;
  const outer =
    within && around
      ? [positionColumn([within.one, 'position']), ...columnsOf(around, [within.one])]
      : [];
  const columns = [
    ownerColumn(owner, collection),
    ...outer,
    ...(key === 'position' ? [positionColumn(['position'])] : []),
    ...columnsOf(itemsOf(around ?? schema, list)),
    ...(supported ? supportColumns() : []),
  ];
  const rows = published[collection].flatMap((record) => {
    const own = { [owner]: idOf(collection, record) };
    if (!within) {
      const { [list]: evidence } = (record.evidence ?? {}) as AnyRecord;
      return objectsIn(record, list).map((item) => ({ evidence, ...item, ...own }));
    }
    return objectsIn(record, within.list).flatMap((holder) =>
      objectsIn(holder, list).map((item) => ({ ...item, ...own, [within.one]: holder })),
    );
  });
  const position = outer.slice(0, 1).map(({ field }) => field.name);
  return { name, title, columns, primaryKey: [owner, ...position, key], rows };
}

/** The objects of a list, each with its position, from 1. */
function objectsIn(record: AnyRecord, key: string): readonly AnyRecord[] {
  const list = (record[key] ?? []) as readonly AnyRecord[];
  return list.map((item, index) => ({ ...item, position: index + 1 }));
}

function itemsOf({ root, definitions }: SchemaDocument, key: string): SchemaDocument {
  const list = resolved(root.properties?.[key] ?? {}, definitions);
  return { root: resolved(list.items ?? {}, definitions), definitions };
}

function ownerColumn(name: string, collection: CollectionName): Column {
  const { root, definitions } = schemaOf(collection);
  const node = root.properties?.[idFieldOf(collection)] ?? {};
  const description = `The record of "${collection}" to which the row belongs.`;
  return {
    field: fieldOf(name, node, definitions, { required: true, description }),
    cell: (row) => String(row[name]),
    refersTo: collection,
  };
}

function positionColumn(path: readonly string[]): Column {
  return {
    field: {
      name: columnName(path),
      type: 'integer',
      description: 'Position in the list, from 1.',
      constraints: { required: true, minimum: 1 },
    },
    cell: (row) => String(valueAt(row, path)),
  };
}
