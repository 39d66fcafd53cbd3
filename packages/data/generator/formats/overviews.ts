import type {
  CollectionName,
  Country,
  Evidence,
  Instrument,
  Law,
  Ratification,
  Source,
} from '@ilo-kz/schema';
import { earliest, isPartialDate, latest } from '@ilo-kz/schema/dates';
import type { Column } from './column.js';
import type { Field } from './field.js';
import type { AnyRecord, Published } from './published.js';
import { bestGrade } from './support-columns.js';
import type { Table } from './table.js';

/*
 * Two flat tables for readers who do not program: what they would otherwise have to join from
 * several collections is in one row.
 */

/** The ratifications of Kazakhstan, and the member States: one row each. */
export function overviewTables(published: Published): readonly Table[] {
  return [ratificationOverview(published), stateOverview(published)];
}

/** Whether a table is one of the overviews, which are published as JSON too. */
export function isOverview({ name }: Pick<Table, 'name'>): boolean {
  return name.endsWith('-overview');
}

type Describe<Row> = (
  name: string,
  description: string,
  cell: (row: Row) => string | number,
  more?: { readonly type?: Field['type']; readonly refersTo?: CollectionName },
) => Column;

/** Columns of rows of one type. A table passes its rows as plain records. */
function columnOf<Row>(): Describe<Row> {
  return (name, description, cell, { type = 'string', refersTo } = {}) => ({
    field: { name, type, description },
    cell: (row: AnyRecord) => String(cell(row as Row)),
    ...(refersTo ? { refersTo } : {}),
  });
}

interface RatificationRow {
  readonly ratification: Ratification;
  readonly instrument: Instrument;
  readonly law: Law;
  readonly lawUrl: string;
}

function ratificationOverview(published: Published): Table {
  const instruments = published.instruments as unknown as readonly Instrument[];
  const laws = published.laws as unknown as readonly Law[];
  const sources = published.sources as unknown as readonly Source[];
  const rows = (published.ratifications as unknown as readonly Ratification[]).map(
    (ratification): RatificationRow => {
      const instrument = instruments.find(({ code }) => code === ratification.instrument);
      const law = laws.find(({ id }) => id === ratification.law);
      if (!instrument || !law) throw new Error(`${ratification.instrument} is incomplete.`);
      return { ratification, instrument, law, lawUrl: addressOf(law, sources) };
    },
  );
  const column = columnOf<RatificationRow>();
  const grade = (
    of: string,
    part: (row: RatificationRow) => [string, readonly Evidence[] | undefined],
  ) =>
    column(
      `${of}_grade`,
      `Best grade of the documents that give ${of} as precisely as this row: official, secondary, derived or unverified. Empty if it is unknown.`,
      (row) => {
        const [date, evidence = []] = part(row);
        return date === 'unknown' ? '' : (bestGrade(evidence, date) ?? '');
      },
    );
  const columns = [
    column('code', 'Code of the instrument.', ({ instrument }) => instrument.code, {
      refersTo: 'instruments',
    }),
    column('title_en', 'Title in English.', ({ instrument }) => instrument.title.en),
    column('title_ru', 'Title in Russian, if seen.', ({ instrument }) => instrument.title.ru ?? ''),
    column('title_kk', 'Title in Kazakh, if seen.', ({ instrument }) => instrument.title.kk ?? ''),
    column(
      'class_today',
      'Class today: fundamental, governance or technical.',
      ({ instrument }) => instrument.category.at(-1)?.value ?? 'unknown',
    ),
    column(
      'class_at_ratification',
      'Class on the date of registration; two with "or", if it changed within that date.',
      ({ instrument, ratification }) => classOn(instrument, ratification.registered),
    ),
    column('law', 'The law of ratification.', ({ law }) => law.id, { refersTo: 'laws' }),
    column('law_number', 'Number of the law.', ({ law }) => law.number),
    column('law_date', 'Date of the law.', ({ law }) => law.date),
    grade('law_date', ({ law }) => [law.date, law.evidence.date]),
    column(
      'registered',
      'Date of registration with the ILO.',
      ({ ratification }) => ratification.registered,
    ),
    grade('registered', ({ ratification: { registered, evidence } }) => [
      registered,
      evidence.registered,
    ]),
    column(
      'in_force',
      'Date of entry into force for Kazakhstan.',
      ({ ratification }) => ratification.inForce,
    ),
    grade('in_force', ({ ratification: { inForce, evidence } }) => [inForce, evidence.inForce]),
    column(
      'status',
      'Stage that the ratification has reached.',
      ({ ratification }) => ratification.status,
    ),
    column(
      'documents_against',
      'Number of documents that contradict the law, its number or date, the registration, the entry into force or the status.',
      ({ ratification, law }) => contradicting([ratification.evidence, law.evidence]).size,
      { type: 'integer' },
    ),
    column('law_url', 'Address of the law, if seen.', ({ lawUrl }) => lawUrl),
  ];
  return {
    name: 'ratification-overview',
    title: "Kazakhstan's ratifications with titles, classes, laws and grades: one row each.",
    columns,
    primaryKey: ['code'],
    rows: rows as unknown as readonly AnyRecord[],
  };
}

function contradicting(evidence: readonly object[]): ReadonlySet<string> {
  const pieces = evidence.flatMap((byField) => Object.values(byField).flat()) as Evidence[];
  return new Set(
    pieces.flatMap((piece) =>
      piece.grade !== 'unverified' && piece.agrees === false ? [piece.source] : [],
    ),
  );
}

function classOn({ category }: Instrument, date: string): string {
  if (!isPartialDate(date)) return 'unknown';
  const values = category.flatMap(({ value, from }, index) => {
    const next = category[index + 1]?.from;
    const hasBegun = from === undefined || earliest(from) <= latest(date);
    const hasEnded = next !== undefined && latest(next) <= earliest(date);
    return hasBegun && !hasEnded ? [value] : [];
  });
  return values.join(' or ');
}

/** The address of the first document with one that supports the law, an official one before others. */
function addressOf({ evidence }: Law, sources: readonly Source[]): string {
  const pieces = [evidence.number, evidence.date, evidence.stage].flatMap((list) => list ?? []);
  const supporting = pieces.filter(({ grade }) => grade === 'official' || grade === 'secondary');
  const first = (grade: string) =>
    supporting
      .filter((piece) => piece.grade === grade && !('agrees' in piece && piece.agrees === false))
      .map((piece) => sources.find(({ id }) => id === piece.source)?.url)
      .find((url) => url !== undefined);
  return first('official') ?? first('secondary') ?? '';
}

function stateOverview(published: Published): Table {
  const instruments = published.instruments as unknown as readonly Instrument[];
  const fundamental = instruments.filter(
    ({ category }) => category.at(-1)?.value === 'fundamental',
  );
  const codes = new Set(fundamental.map(({ code }) => code));
  const column = columnOf<Country>();
  const columns = [
    column('code', 'Code of the State by ISO 3166-1 alpha-3.', ({ code }) => code, {
      refersTo: 'countries',
    }),
    column('alpha2', 'Code of the State by ISO 3166-1 alpha-2.', ({ alpha2 }) => alpha2 ?? ''),
    column('m49', 'Number of the State by UN M49.', ({ m49 }) => m49 ?? ''),
    column('name_en', 'Name in English.', ({ name }) => name.en),
    column('name_ru', 'Name in Russian.', ({ name }) => name.ru),
    column('name_kk', 'Name in Kazakh.', ({ name }) => name.kk),
    column('member_since', 'Date from which it has been a member of the ILO.', (state) =>
      String(state.memberSince),
    ),
    column(
      'fundamental',
      'Number of fundamental instruments that it has ratified and not denounced.',
      ({ ratifications }) =>
        ratifications.filter(
          ({ instrument, denounced }) => codes.has(instrument) && denounced === undefined,
        ).length,
      { type: 'integer' },
    ),
    ...fundamental.map(({ code, title }) =>
      column(
        code.toLowerCase(),
        `Date of registration of ${code}, ${title.en}; "no": not ratified on the date of the table.`,
        (state) => ratified(state, code),
      ),
    ),
  ];
  return {
    name: 'state-overview',
    title: 'Member States and the fundamental instruments that they have ratified: one row each.',
    columns,
    primaryKey: ['code'],
    rows: published.countries,
  };
}

function ratified({ ratifications }: Country, code: string): string {
  const found = ratifications.find(({ instrument }) => instrument === code);
  if (!found) return 'no';
  const { registered, denounced } = found;
  return denounced === undefined ? registered : `${registered}, denounced ${denounced}`;
}
