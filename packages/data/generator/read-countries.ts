import type { Evidence, Ratification } from '@ilo-kz/schema';
import { countryTableProblems } from './country-tables-agree.js';
import { problemAt } from './problem.js';
import type { ReadRecords } from './read-records.js';
import { readTable, type TableRow } from './read-table.js';
import type { FieldPath, Place, RecordFile } from './record-file.js';

/*
 * Countries are authored as tables, not as one file each: the ILO publishes a table, and the next
 * edition can then be compared with ours row by row.
 */

interface CountriesSidecar {
  readonly checked: string;
  readonly evidence: {
    readonly alpha2: readonly Evidence[];
    readonly m49: readonly Evidence[];
    readonly name: readonly Evidence[];
    readonly iloName: readonly Evidence[];
    readonly coordinatedBy: readonly Evidence[];
  };
  readonly memberSince: Readonly<
    Record<string, { readonly value: string; readonly evidence: readonly Evidence[] }>
  >;
}

interface TableSidecar {
  readonly evidence: readonly Evidence[];
}

interface Cell {
  readonly instrument: string;
  readonly registered: string;
  readonly inForce?: string;
  readonly denounced?: string;
  readonly evidence?: readonly Evidence[];
  readonly place: Place;
}

/** Builds a record for each row of the table of countries. */
export function readCountries(root: string, files: readonly RecordFile[]): Required<ReadRecords> {
  const states = readTable<CountriesSidecar>(root, 'countries');
  const years = readTable<TableSidecar>(root, 'fundamental-ratifications');
  const days = readTable<object>(root, 'ratification-days');
  const yearCells = new Map(years.rows.map((row) => [row.cells.country, yearsOf(row)]));
  const own = ownRatifications(files);
  const tiers = tiersOf(files);
  const problems = [states, years, days].flatMap((table) => table.problems);
  if (problems.length > 0) return { files: [], problems, contradictions: [] };
  const contradictions = [
    ...countryTableProblems({ states: states.rows, years: years.rows, days: days.rows }),
  ];
  const records = states.rows.map(({ cells, place }): RecordFile => {
    const code = cells.code ?? '';
    const dayCells = days.rows
      .filter((row) => row.cells.country === code)
      .map((row) => daysOf(row, tiers));
    const merged = merge(yearCells.get(code) ?? [], [...dayCells, ...(code === 'KAZ' ? own : [])]);
    const member = states.sidecar.memberSince[code];
    const coordinatedBy = cells.coordinated_by;
    const value = {
      code,
      alpha2: cells.alpha2,
      m49: cells.m49,
      name: { en: cells.name_en, ru: cells.name_ru, kk: cells.name_kk },
      iloName: cells.ilo_name,
      ...(coordinatedBy ? { coordinatedBy } : {}),
      memberSince: member?.value ?? 'unknown',
      ratifications: merged.map(({ place: _place, ...cell }) => cell),
      evidence: {
        alpha2: states.sidecar.evidence.alpha2,
        m49: states.sidecar.evidence.m49,
        name: states.sidecar.evidence.name,
        iloName: states.sidecar.evidence.iloName,
        ratifications: years.sidecar.evidence,
        ...(coordinatedBy ? { coordinatedBy: states.sidecar.evidence.coordinatedBy } : {}),
        ...(member ? { memberSince: member.evidence } : {}),
      },
      checked: states.sidecar.checked,
    };
    const placeOf = (path: FieldPath): Place => {
      const [field, second, ...rest] = path;
      if (field === 'ratifications' && typeof second === 'number') {
        return merged[second]?.place ?? place;
      }
      if (field !== 'evidence') return place;
      if (second === 'ratifications') return years.sidecarPlace(['evidence', ...rest]);
      return second === 'memberSince'
        ? states.sidecarPlace(['memberSince', code, 'evidence', ...rest])
        : states.sidecarPlace(path);
    };
    const fieldName = ([field, index, ...rest]: FieldPath): string | undefined => {
      const cell = field === 'ratifications' ? merged[Number(index)] : undefined;
      return cell && [`${code} ${cell.instrument}`, ...rest].join('.');
    };
    const { file } = place;
    return { collection: 'countries', file, name: code, value, place: placeOf, fieldName };
  });
  for (const record of records) {
    const { ratifications } = record.value as { ratifications: readonly Cell[] };
    ratifications.forEach((cell, index) => {
      const year = yearCells
        .get(record.name)
        ?.find(({ instrument }) => instrument === cell.instrument);
      if (!year || cell.registered.startsWith(year.registered)) return;
      const message = `The date is ${cell.registered}, but the table of years says ${year.registered}. Correct one of them.`;
      const path = ['ratifications', index];
      contradictions.push(problemAt(record, path, 'year-and-day-agree', message));
    });
  }
  return { files: records, problems, contradictions };
}

/** The years of a row; the ILO writes `1958den.:1990` for ratified 1958, denounced 1990. */
function yearsOf({ cells, place }: TableRow): readonly Cell[] {
  return Object.entries(cells).flatMap(([instrument, cell]) => {
    if (instrument === 'country' || cell === '') return [];
    const [registered = '', denounced] = cell.split('den.:');
    return [{ instrument, registered, ...(denounced ? { denounced } : {}), place }];
  });
}

function daysOf({ cells, place }: TableRow, tiers: ReadonlyMap<string, string>): Cell {
  const { instrument = '', registered, in_force: inForce, denounced, source = '' } = cells;
  const grade = tiers.get(source) === 'official' ? 'official' : 'secondary';
  return {
    instrument,
    registered: registered || 'unknown',
    ...(inForce ? { inForce } : {}),
    ...(denounced ? { denounced } : {}),
    evidence: [{ source, grade }],
    place,
  };
}

/** Kazakhstan's registrations, which have records of their own with more evidence. */
function ownRatifications(files: readonly RecordFile[]): readonly Cell[] {
  return files.flatMap(({ collection, value, place }) => {
    if (collection !== 'ratifications') return [];
    const { instrument, registered, inForce, evidence } = value as Partial<
      Pick<Ratification, 'instrument' | 'registered' | 'inForce' | 'evidence'>
    >;
    if (!instrument || !registered || registered === 'unknown') return [];
    const force = inForce && inForce !== 'unknown' ? { inForce } : {};
    const own = (evidence?.registered ?? []).filter(
      (piece) => piece.grade === 'unverified' || piece.agrees !== false,
    );
    return [{ instrument, registered, ...force, evidence: own, place: place(['registered']) }];
  });
}

function tiersOf(files: readonly RecordFile[]): ReadonlyMap<string, string> {
  const sources = files.filter(({ collection }) => collection === 'sources');
  return new Map(
    sources.map(({ name, value }) => [name, String((value as { tier?: unknown }).tier)]),
  );
}

/** Merges years and days by instrument; a day replaces the year of the same instrument. */
function merge(years: readonly Cell[], days: readonly Cell[]): readonly Cell[] {
  const byInstrument = new Map<string, Cell>();
  for (const cell of years) byInstrument.set(cell.instrument, cell);
  for (const cell of days) {
    const known = byInstrument.get(cell.instrument);
    const evidence = [...(known?.evidence ?? []), ...(cell.evidence ?? [])];
    const registered =
      cell.registered === 'unknown' ? (known?.registered ?? 'unknown') : cell.registered;
    byInstrument.set(cell.instrument, {
      ...known,
      ...cell,
      registered,
      ...(evidence.length > 0 ? { evidence } : {}),
    });
  }
  return [...byInstrument.values()].sort((a, b) => (a.instrument < b.instrument ? -1 : 1));
}
