import type { SourceRecord } from '../formats/record.js';
import type { Draft } from '../rules/draft.js';
import { createAsideReader } from './aside.js';
import type { Column } from './columns.js';
import { joinedKinds, type LineJoin } from './join-lines.js';
import { outsideOf, type PlanOptions, statedOutside, type TablePlan } from './plan-table.js';

/** Plans a table of which each cell stands in a line of its own. */
export function planJoined(
  rows: readonly SourceRecord[],
  { by, before, headers }: LineJoin,
  options: PlanOptions,
): TablePlan | undefined {
  const headerRecord = rows[before];
  if (!headerRecord) return undefined;
  const columns = joinedKinds.map(
    (kind, at): Column => ({
      header: headers[at] ?? '',
      kind: kind === 'subject' ? by : kind,
      by: 'content',
    }),
  );
  const other = by === 'instrument' ? 'country' : 'instrument';
  const stated = outsideOf(other, rows.slice(0, before), options);
  const text = headerRecord.raw.trim();
  const joined: Draft = {
    code: 'map.joined-lines',
    say: ({ shape }) => shape.joinedLines({ text }),
  };
  return {
    headerRecord,
    // What stands before the first row the joiner has left out.
    skipped: 0,
    headers,
    columns,
    matrix: undefined,
    aside: createAsideReader({ headers, countries: options.countries, sample: [] }),
    rowCountry: other === 'country' ? (stated?.code ?? options.rowCountry) : options.rowCountry,
    instrument: other === 'instrument' ? stated?.code : undefined,
    drafts: [joined, ...(stated ? [statedOutside(stated)] : [])],
  };
}
