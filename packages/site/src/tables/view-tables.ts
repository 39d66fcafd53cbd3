import type { Ratification } from '@ilo-kz/data';
import { meta } from '@ilo-kz/data/meta';
import { bases, compare, gaps, timeline } from '@ilo-kz/query';
import { datesByGrade } from '../record/grades.js';
import { findRecord, recordsOf } from '../record/records.js';
import { titleOf } from '../record/title.js';
import { countSteps } from '../views/count-steps.js';
import type { DataTable } from './data-table.js';
import type { TabledView } from './view-names.js';

/** What a view shows as a table. A row of the page names its row here by its number. */
export function tableOfView(view: TabledView): DataTable {
  switch (view) {
    case 'timeline':
      return timelineTable();
    case 'gaps':
      return gapsTable();
    case 'states':
      return statesTable();
    case 'evidence':
      return evidenceTable();
    case 'on-date':
      return countTable();
    default:
      return view satisfies never;
  }
}

function timelineTable(): DataTable {
  const { entries, undated } = timeline();
  const named = ({ collection, id, title }: (typeof undated)[number]) => {
    const found = findRecord(collection, id);
    return found ? titleOf(found, 'en').text : title;
  };
  return {
    columns: ['date', 'until', 'precision', 'kind', 'collection', 'id', 'title'],
    rows: [
      ...entries.map((one) => [
        one.date,
        one.until ?? null,
        one.precision,
        one.kind,
        one.collection,
        one.id,
        named(one),
      ]),
      ...undated.map((one) => [
        'unknown',
        null,
        null,
        one.kind,
        one.collection,
        one.id,
        named(one),
      ]),
    ],
  };
}

function gapsTable(): DataTable {
  return {
    columns: ['code', 'title', 'subject', 'status', 'ratified', 'enacted', 'intentions'],
    rows: gaps({ on: meta.asOf }).gaps.map((gap) => [
      gap.code,
      gap.title,
      gap.subject,
      gap.status,
      gap.ratified,
      gap.enacted?.date ?? null,
      gap.intentions.map(({ id, text }) => `${id}: ${text}`).join(' | '),
    ]),
  };
}

/** The date of each ratification; empty where there is none, `unknown` where that is not known. */
function statesTable(): DataTable {
  const states = recordsOf('countries').map(({ id }) => id);
  const { instruments, rows } = compare(states as Parameters<typeof compare>[0]);
  return {
    columns: ['state', 'name', ...instruments],
    rows: rows.map(({ country, name, cells }) => [
      country,
      name,
      ...instruments.map((code) => {
        const cell = cells[code];
        switch (cell?.kind) {
          case 'ratified':
            return cell.date;
          case 'denounced':
            return `denounced ${cell.denounced}`;
          case 'not-ratified':
            return null;
          default:
            return 'unknown';
        }
      }),
    ]),
  };
}

function evidenceTable(): DataTable {
  return {
    columns: ['instrument', 'field', 'date', 'grade', 'documents'],
    rows: datesByGrade(recordsOf('ratifications').map(({ record }) => record as Ratification)).map(
      ({ instrument, field, date, grade, documents }) => [
        instrument,
        field,
        date,
        grade,
        documents.join(' '),
      ],
    ),
  };
}

function countTable(): DataTable {
  const classes = ['total', 'fundamental', 'governance', 'technical'] as const;
  return {
    columns: [
      'basis',
      'from',
      ...classes.flatMap((name) => [`${name}_min`, `${name}_max`]),
      'complete',
    ],
    rows: bases.flatMap((basis) =>
      countSteps(basis).map(({ from, count }) => [
        basis,
        from,
        ...classes.flatMap((name) => [count[name].min, count[name].max]),
        String(count.complete),
      ]),
    ),
  };
}
