import type { ColumnPlan } from './columns.js';
import { publishedColumns } from './generated/published-columns.js';

/** A table of the data package that a header is the header of. */
export interface PublishedTable {
  readonly name: string;
  /** Each row is a ratification. */
  readonly ofRatifications: boolean;
}

const ofRatifications: ReadonlySet<string> = new Set(['ratifications', 'country-ratifications']);

/**
 * What share of its columns records have that leave out what is empty, or a table that an earlier
 * version published.
 */
const most = 2 / 3;

/** So many columns with our names are not another table, even if some of ours are missing. */
const manyColumns = 8;

let laidOut: readonly (readonly [name: string, columns: ReadonlySet<string>])[] | undefined;

function tables() {
  laidOut ??= publishedColumns.split('\n').map((line) => {
    const [name = '', columns = ''] = line.split('\t');
    return [name, new Set(columns.split(' '))] as const;
  });
  return laidOut;
}

/**
 * The published table with these columns: most are not tables of ratifications, though they
 * have columns that such a table would have.
 *
 * @param keyed The names are keys of records, of which those without a value are left out.
 */
export function publishedTable(
  headers: readonly string[],
  keyed: boolean,
): PublishedTable | undefined {
  const names = headers.map((header) => header.trim()).filter((name) => name !== '');
  if (names.length < 3) return undefined;
  const found = tables().find(
    ([, columns]) =>
      names.length <= columns.size &&
      names.length >= (keyed || names.length >= manyColumns ? most : 1) * columns.size &&
      names.every((name) => columns.has(name)),
  );
  return found && { name: found[0], ofRatifications: ofRatifications.has(found[0]) };
}

/** The plan for a published table that is not of ratifications: nothing in it is a row to check. */
export function planPublished(headers: readonly string[], { name }: PublishedTable): ColumnPlan {
  return {
    columns: headers.map((header) => ({ header })),
    notices: [{ kind: 'published-table', name }],
    unread: [],
  };
}

/** Nothing has to be said of the columns that we publish ourselves. */
export function withoutOwnColumns(plan: ColumnPlan): ColumnPlan {
  return {
    ...plan,
    notices: plan.notices.filter(({ kind }) => kind !== 'unknown-column'),
  };
}
