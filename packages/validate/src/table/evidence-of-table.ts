import type { ColumnKind } from '../cells/fields.js';
import type { EvidenceOfTable, SourceRecord } from '../formats/record.js';
import type { Column } from './column.js';
import { type Plan, type PlanContext, planTable } from './plan.js';

/** How much a column of each kind makes records look like a table of ratifications. */
const weights: Readonly<Record<ColumnKind, number>> = {
  instrument: 3,
  country: 2,
  registered: 2,
  inForce: 2,
  denounced: 2,
  lawDate: 1,
  law: 1,
  lawNumber: 1,
  status: 1,
  statement: 2,
  title: 0.5,
  note: 0.5,
};

/** A wide table is not a better one. */
const mostStatements = 4;

/**
 * How much records look like a table of ratifications, so that the delimiter of a file and the sheet of
 * a workbook are chosen by the same evidence as the header and the columns.
 */
export function evidenceOfTable(
  records: readonly SourceRecord[],
  context: Pick<PlanContext, 'reference' | 'countries' | 'map'>,
): EvidenceOfTable {
  const plan = planTable(records, { ...context, path: '', country: '', isKeyed: false });
  if (!plan) return { score: 0, namesInstruments: false, about: '' };
  const statements = plan.columns.filter(({ kind }) => kind === 'statement').length;
  const columns = plan.columns.reduce((sum, column) => sum + weightOf(column), 0);
  const surplus = 2 * Math.max(0, statements - mostStatements);
  const score = (columns - surplus) * shareOfWholeRows(records, plan);
  const about = `${plan.rowCountry ?? ''} ${plan.instrument ?? ''}`.trim();
  return { score, namesInstruments: score >= weights.instrument && namesInstruments(plan), about };
}

function weightOf({ kind, by, isGuessed }: Column): number {
  if (kind === undefined || by === undefined) return 0;
  return isGuessed ? weights[kind] / 2 : weights[kind];
}

/** The rows that have as many cells as the header. */
function shareOfWholeRows(
  records: readonly SourceRecord[],
  { skipped, headers, join }: Plan,
): number {
  const rows = records.slice(skipped);
  if (rows.length === 0 || join) return 1;
  return rows.filter(({ cells }) => cells.length === headers.length).length / rows.length;
}

function namesInstruments({ columns, layout, instrument }: Plan): boolean {
  // A title may name the instrument of all rows.
  if (instrument !== undefined) return true;
  return layout.kind === 'matrix' || columns.some(({ kind }) => kind === 'instrument');
}
