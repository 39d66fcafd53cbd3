import { describe, expect, test } from 'vitest';
import type { Report, ValidateOptions } from '../src/index.js';
import { check } from './check.js';

/** A table, and as what each of its columns is read. */
interface ColumnsCase {
  readonly name: string;
  readonly lines: readonly string[];
  readonly options?: ValidateOptions;
  /** The first of our fields that each column gives; `-`: it is left alone. */
  readonly columns: string;
  readonly codes?: readonly string[];
  readonly without?: readonly string[];
}

function columnsOf({ files }: Report): string {
  return (files[0]?.columns ?? []).map(({ fields }) => fields[0] ?? '-').join(' ');
}

/** Names in five languages and in no language at all, above cells that bear them out. */
const byName: readonly ColumnsCase[] = [
  {
    name: 'a ministry, in Russian, with the law and both dates',
    lines: [
      '№ п/п;Наименование конвенции МОТ;Дата и номер закона о ратификации;Дата регистрации грамоты в МБТ;Вступила в силу для РК',
      '1;Конвенция № 29 о принудительном труде;от 14.12.2000 № 120-II;18.05.2001;18.05.2002',
      '2;Конвенция № 87 о свободе ассоциации;от 30.12.1999 № 29-II;13.12.2000;13.12.2001',
    ],
    columns: '- instrument lawNumber registered inForce',
    without: ['map.unknown-column', 'map.column-by-content'],
  },
  {
    name: 'a ministry, in Kazakh',
    lines: [
      'Р/с;ХЕҰ конвенциясының атауы;Ратификациялау туралы заң;Тіркелген күні;Күшіне енген күні',
      '1;Мәжбүрлі еңбек туралы № 29 Конвенция;2000 жылғы 14 желтоқсандағы № 120-II;18.05.2001;18.05.2002',
      '2;№ 87 Конвенция;1999 жылғы 30 желтоқсандағы № 29-II;13.12.2000;13.12.2001',
    ],
    columns: '- instrument lawNumber registered inForce',
    without: ['map.unknown-column'],
  },
  {
    name: 'a ministry, in French',
    lines: [
      "N°;Intitulé;Date de dépôt de l'instrument de ratification;Entrée en vigueur pour l'État",
      '1;C029 Convention sur le travail forcé, 1930;20 mai 1957;20 mai 1958',
      "2;C098 Convention sur le droit d'organisation, 1949;20 mai 1957;20 mai 1958",
    ],
    options: { country: 'MAR' },
    columns: '- instrument registered inForce',
  },
  {
    name: 'numbers beside titles of which not all are known, in Spanish',
    lines: [
      'Núm.;Nombre del Convenio;Fecha de la ratificación;Situación',
      '29;Convenio sobre el trabajo forzoso, 1930;29 agosto 1932;En vigor',
      '87;Convenio sobre la libertad sindical, 1948;20 abril 1977;En vigor',
    ],
    options: { country: 'ESP' },
    columns: 'instrument instrument registered status',
    without: ['schema.instrument', 'map.column-by-content'],
  },
  {
    name: 'prefixes and camel case',
    lines: [
      'stateName,ConventionNo,StateRatification,stateEntryIntoForce',
      'Kazakhstan,C087,2000-12-13,2001-12-13',
      'France,C087,1951-06-28,1952-06-28',
    ],
    columns: 'country instrument registered inForce',
  },
  {
    name: 'codes of the IOC below a name that says whose codes they are',
    lines: [
      'NOC;Convention;Year of ratification',
      'GER;C182;2002',
      'SUI;C182;2000',
      'NED;C182;2002',
    ],
    columns: 'country instrument registered',
    without: ['map.no-country-column', 'map.column-by-content'],
  },
  {
    name: 'codes of FIPS 10-4 of which most are of ISO 3166-1 too',
    lines: ['FIPS,Instrument,Year', 'FR,C182,2001', 'CH,C182,2002', 'GM,C182,2002'],
    columns: 'country instrument registered',
    without: ['reference.registered'],
  },
  {
    name: 'shortened names',
    lines: [
      'Conv. No.,Title,RatDate,EIF',
      '87,"Freedom",2000-12-13,2001-12-13',
      '98,"Right",2001,2002',
    ],
    columns: 'instrument title registered inForce',
    without: ['map.column-by-content'],
  },
  {
    name: 'persons that are called as States are',
    lines: [
      'Convention,Contact person,Ratified',
      'C087,Jordan,2000',
      'C098,Chad,2001',
      'C029,Georgia,2001',
    ],
    columns: 'instrument - registered',
    without: ['map.column-by-content', 'reference.registered'],
  },
  {
    name: 'names of instruments below a bare Name',
    lines: ['Name,Ratified', 'C029 Forced Labour,2001-05-18', 'C087 Freedom of Association,2000'],
    columns: 'instrument registered',
    without: ['map.no-instrument-column', 'map.column-by-content'],
  },
  {
    name: 'a year of the instruments, beside dates whose name names the State',
    lines: [
      'Convention,Year,Ratified by Kazakhstan',
      'C087,1948,2000-12-13',
      'C098,1949,2001-05-18',
      'C029,1930,2001-05-18',
    ],
    columns: 'instrument - registered',
    codes: ['map.other-dates'],
    without: ['map.unknown-column', 'map.column-by-content'],
  },
  {
    name: 'the columns of a panel of political science',
    lines: [
      'country_name,country_text_id,country_id,iso3c,cowcode,ilo_convention,year_ratified',
      'Kazakhstan,KAZ,121,KAZ,705,C087,2000',
      'France,FRA,76,FRA,220,C087,1951',
      'Germany,DEU,77,DEU,255,C087,1957',
    ],
    columns: 'country country - country country instrument registered',
  },
  {
    name: 'the status pages of the United Nations',
    lines: [
      'Participant\tSignature\tRatification, Accession(a), Succession(d)\tTreaty',
      'Albania\t\t3 Jun 1957 a\tConvention No. 87',
      'France\t9 Jul 1948\t28 Jun 1951\tConvention No. 87',
    ],
    columns: 'country - registered instrument',
  },
  {
    name: 'records of a database with their own numbers',
    lines: [
      'id,country_id,country,treaty_id,treaty,ratified_at,created_at,updated_at',
      '1,12,KAZ,12,C087,2000-12-13,2020-01-01,2021-05-05',
      '2,76,FRA,12,C087,1951-06-28,2020-01-01,2021-05-05',
      '3,76,FRA,15,C098,1951-10-26,2020-01-01,2021-05-05',
    ],
    columns: '- - country - instrument registered - -',
    without: ['map.repeated-field', 'sense.unknown-instrument'],
  },
];

/** Names that say one thing and cells that hold another. */
const againstName: readonly ColumnsCase[] = [
  {
    name: 'yes and no are not Norway, whatever they answer',
    lines: [
      'Convention,Registered,Tripartite consulted',
      'C087,2000-12-13,No',
      'C098,2001-05-18,No',
      'C100,2001-05-18,No',
    ],
    columns: 'instrument registered -',
    codes: ['map.unknown-column', 'map.assumed-country'],
    without: ['map.country-spelling'],
  },
  {
    name: 'NO among other codes is Norway',
    lines: ['iso2,Convention,Registered', 'KZ,C087,2000', 'NO,C087,1949', 'FR,C087,1951'],
    columns: 'country instrument registered',
    without: ['schema.country', 'map.contrary-column'],
  },
  {
    name: 'flags below the names of States are not States',
    lines: [
      'iso2,member,state party,year ratification or accession,signatory,no action',
      'AF,Afghanistan,1,1987,0,0',
      'AL,Albania,1,1957,0,0',
      'US,United States,0,,0,1',
    ],
    options: { instrument: 'C087' },
    columns: 'country country status registered - -',
    codes: ['map.contrary-column'],
    without: ['schema.country'],
  },
  {
    name: 'answers below the name of a date are the status',
    lines: ['country,convention,ratified', 'KAZ,C087,Yes', 'USA,C087,No', 'FRA,C087,Yes'],
    columns: 'country instrument status',
    without: ['schema.date'],
  },
  {
    name: 'counts are not instruments',
    lines: [
      'Country,Convention,Ratified,ilo_conventions_ratified,Number of Conventions',
      'KAZ,C087,2000,8,24',
      'FRA,C087,1951,9,127',
      'DEU,C087,1957,9,85',
    ],
    columns: 'country instrument registered - -',
    without: ['map.repeated-field'],
  },
  {
    name: 'numbers that count the rows are not C001, C002',
    lines: ['No,Registered', '1,2001-05-18', '2,2000-12-13', '3,2001-05-18'],
    columns: '- registered',
    codes: ['map.no-instrument-column'],
    without: ['map.instrument-spelling'],
  },
  {
    name: 'numbers of Conventions below the same name are instruments, but a guess',
    lines: ['No,Registered', '29,2001-05-18', '87,2000-12-13', '98,2001-05-18'],
    columns: 'instrument registered',
    codes: ['map.column-by-content'],
  },
  {
    name: 'languages are not States',
    lines: [
      'Country,Convention,Date,Language',
      'Kazakhstan,C087,2000-12-13,RU',
      'France,C087,1951-06-28,FR',
      'Spain,C087,1977-04-20,ES',
    ],
    columns: 'country instrument registered -',
    without: ['map.repeated-field'],
  },
  {
    name: 'nor are they where the name is not known',
    lines: ['Convention,Date,Original', 'C087,2000-12-13,RU', 'C098,2001-05-18,FR', 'C029,2001,ES'],
    columns: 'instrument registered -',
  },
  {
    name: 'days of something else are not registrations',
    lines: [
      'Country,Convention,Ratified,Last updated,BUSINESS_DATE,Report due',
      'KAZ,C087,2000-12-13,2020-01-01,2021-01-01,2022-09-01',
      'FRA,C087,1951-06-28,2020-01-01,2021-01-01,2022-09-01',
    ],
    columns: 'country instrument registered - - -',
    without: ['map.repeated-field'],
  },
  {
    name: 'two columns whose names are exchanged are read by their cells',
    lines: [
      'Convention,Country,Date',
      'Kazakhstan,C087,2000-12-13',
      'France,C087,1951-06-28',
      'Spain,C087,1977-04-20',
    ],
    columns: 'country instrument registered',
    codes: ['map.column-by-content'],
    without: ['schema.country', 'schema.instrument'],
  },
  {
    name: 'texts that mention an instrument are not a column of instruments',
    lines: [
      'Instrument,Date,Remarks on it',
      'C087,2000-12-13,as C098',
      'C098,2001-05-18,denounced as a result of the ratification of C138 by the State in question',
    ],
    columns: 'instrument registered note',
    without: ['map.repeated-field'],
  },
];

/** What only the cells show. */
const byCells: readonly ColumnsCase[] = [
  {
    name: 'Turkish',
    lines: ['Ülke;Sözleşme;Onay tarihi', 'Türkiye;C087;12.07.1993', 'Kazakhstan;C087;13.12.2000'],
    columns: 'country instrument -',
    codes: ['map.column-by-content', 'map.unknown-column'],
  },
  {
    name: 'Chinese',
    lines: ['国家,公约,批准日期', 'KAZ,C087,2000-12-13', 'FRA,C087,1951-06-28'],
    columns: 'country instrument -',
    codes: ['map.column-by-content', 'map.unknown-column'],
  },
  {
    name: 'no names at all: of two dates the first is the registration',
    lines: ['KAZ,C087,2000-12-13,2001-12-13', 'FRA,C087,1951-06-28,1952-06-28'],
    columns: 'country instrument registered inForce',
    codes: ['map.no-header'],
  },
  {
    name: 'two capitals below no name are States where they are several',
    lines: ['KZ,C087,2000-12-13', 'FR,C087,1951-06-28', 'JP,C087,1965-06-14', 'CA,C087,1972-03-23'],
    columns: 'country instrument registered',
  },
];

/** Dates that are not those of a ratification. */
const otherDates: readonly ColumnsCase[] = [
  {
    name: 'a row for each year, in a long table',
    lines: [
      'Year,Country,Convention,Ratified',
      '2019,Albania,C138,Yes',
      '2019,Argentina,C138,Yes',
      '2020,Albania,C138,Yes',
      '2020,Argentina,C138,Yes',
    ],
    columns: '- country instrument status',
    codes: ['map.period-column'],
    without: ['sense.duplicate', 'reference.registered', 'map.repeated-field'],
  },
  {
    name: 'a row for each year, in a matrix',
    lines: [
      'iso3c,year,C087,C098',
      'ALB,1990,1957,1957',
      'ALB,1991,1957,1957',
      'FRA,1990,1951,1951',
      'FRA,1991,1951,1951',
    ],
    columns: 'country - registered registered',
    codes: ['map.period-column'],
    without: ['sense.duplicate'],
  },
  {
    name: 'a row for each year says what was the case in that year',
    lines: [
      'Year,Country,Convention,Status',
      '1985,MYS,C105,in force',
      '1995,MYS,C105,denounced',
      '1985,KAZ,C087,not in force',
      '2005,KAZ,C087,in force',
    ],
    columns: '- country instrument status',
    codes: ['map.period-column'],
    without: ['reference.status', 'reference.denounced'],
  },
  {
    name: 'and a matrix for each year may say that nothing was ratified yet',
    lines: ['iso3,year,C087,C098', 'KAZ,1995,0,0', 'KAZ,2005,1,1', 'FRA,1940,0,0', 'FRA,2005,1,1'],
    columns: 'country - registered registered',
    codes: ['map.period-column'],
    without: ['reference.empty-cell', 'sense.duplicate'],
  },
  {
    name: 'a row for each year of one State, in Russian',
    lines: ['Год;Конвенция;Ратифицирована', '2019;C087;да', '2020;C087;да', '2021;C087;да'],
    columns: '- instrument status',
    codes: ['map.period-column'],
    without: ['sense.duplicate', 'map.no-country-column'],
  },
  {
    name: 'a row for each snapshot, with a full date',
    lines: [
      'As of,State,Convention,Date of ratification',
      '2019-12-31,Albania,C138,1998-02-16',
      '2020-12-31,Albania,C138,1998-02-16',
      '2019-12-31,France,C138,1990-07-13',
      '2020-12-31,France,C138,1990-07-13',
    ],
    columns: '- country instrument registered',
    codes: ['map.period-column'],
    without: ['sense.duplicate', 'map.repeated-field'],
  },
  {
    name: 'one year, and rows that say no: it is not that of a ratification',
    lines: ['year,country,convention,ratified', '2019,ALB,C138,yes', '2019,USA,C138,no'],
    columns: '- country instrument status',
    codes: ['map.period-column'],
  },
  {
    name: 'a ratification twice is a duplicate all the same',
    lines: [
      'Country,Convention,Year',
      'KAZ,C087,2000',
      'FRA,C087,1951',
      'KAZ,C087,2001',
      'DEU,C087,1957',
    ],
    columns: 'country instrument registered',
    codes: ['sense.duplicate'],
    without: ['map.period-column'],
  },
  {
    name: 'the year of the Convention',
    lines: [
      'Convention,Year,Ratified on',
      'Forced Labour Convention (No. 29),1930,2001-05-18',
      'Freedom of Association (No. 87),1948,2000-12-13',
      'Right to Organise (No. 98),1949,2001-05-18',
    ],
    options: { country: 'KAZ' },
    columns: 'instrument - registered',
    codes: ['map.other-dates'],
    without: ['map.repeated-field'],
  },
  {
    name: 'the day on which the Convention itself entered into force',
    lines: [
      'Convention,In force,Ratified',
      'C087,1950-07-04,2000-12-13',
      'C098,1951-07-18,2001-05-18',
    ],
    options: { country: 'KAZ' },
    columns: 'instrument - registered',
    codes: ['map.other-dates'],
    without: ['sense.date-order', 'reference.in-force'],
  },
  {
    name: 'a date without a word beside one with a word, and unlike it',
    lines: [
      'Convention;Date;Date of registration',
      'C087;30.12.1999;13.12.2000',
      'C098;14.12.2000;18.05.2001',
    ],
    options: { country: 'KAZ' },
    columns: 'instrument - registered',
    codes: ['map.other-dates'],
    without: ['map.repeated-field'],
  },
  {
    name: 'the same dates twice are compared',
    lines: ['Convention;Year;Date of registration', 'C087;2000;13.12.2000', 'C098;2001;18.05.2001'],
    options: { country: 'KAZ' },
    columns: 'instrument registered registered',
    without: ['map.other-dates', 'map.repeated-field'],
  },
];

describe.each([
  ['by its name, where its cells bear it out', byName],
  ['not against what most of its cells hold', againstName],
  ['by its cells, where its name says nothing', byCells],
  ['not the date of a ratification, if its dates are others', otherDates],
])('a column is what it is: %s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const report = await check(`${one.lines.join('\n')}\n`, one.options);
    expect(columnsOf(report)).toBe(one.columns);
    expect(Object.keys(report.totals.byCode)).toEqual(
      expect.arrayContaining([...(one.codes ?? [])]),
    );
    for (const code of one.without ?? []) expect(report.totals.byCode).not.toHaveProperty([code]);
  });
});

describe('the sample is spread over all that was read', () => {
  const late = (rows: number, first: string, then: string): string =>
    [
      'Convention,Registered,About',
      ...Array.from({ length: rows }, (_, at) => `C087,2000-12-13,${at < 150 ? first : then}`),
      '',
    ].join('\n');

  test('so what most cells hold counts, not what the first do', async () => {
    const { files } = await check(late(900, 'n/a', 'France'), { compare: false });
    expect(files[0]?.columns[2]).toMatchObject({ fields: ['country'], by: 'content' });
  });

  test('and a column that only begins with States is not one', async () => {
    const { files } = await check(late(900, 'France', 'much to be said'), { compare: false });
    expect(files[0]?.columns[2]).toMatchObject({ fields: [] });
  });

  test('in whatever pieces the text comes', async () => {
    const text = late(900, 'n/a', 'France');
    const pieces = text.match(/[\s\S]{1,1000}/g) ?? [];
    async function* stream() {
      yield* pieces;
    }
    const whole = await check(text, { compare: false });
    const streamed = await check(stream(), { compare: false });
    expect(streamed.files[0]?.columns).toEqual(whole.files[0]?.columns);
    expect(streamed.totals).toEqual(whole.totals);
  });
});

describe('what somebody says wins over names and cells', () => {
  test.each([
    [{ Year: 'registered' }, 'registered country instrument status'],
    [{ Ratified: 'ignore' }, '- country instrument -'],
    [{ Convention: 'note', Country: 'instrument' }, '- instrument note status'],
  ])('%j', async (map, columns) => {
    const text = [
      'Year,Country,Convention,Ratified',
      '2019,Albania,C138,Yes',
      '2019,France,C138,Yes',
      '2020,Albania,C138,Yes',
      '2020,France,C138,Yes\n',
    ].join('\n');
    expect(columnsOf(await check(text, { map }))).toBe(columns);
  });
});

describe('where the evidence is thin, the finding names the option that settles it', () => {
  test.each([
    ['Inkrafttreten,Convention\n2000-12-13,C087\n', '--map "Inkrafttreten=registered"'],
    ['Land,Convention\nFrance,C087\nNorway,C098\n', '--map "Land=country"'],
    [
      'Ratifying act,Text of it\nx,Convention on work\ny,another\n',
      '--map "Text of it=instrument"',
    ],
    [',Ratified\nC087,2000\nC098,2001\n', '--map "1=instrument"'],
    ['Say "when",Convention\n2000-12-13,C087\n', `--map 'Say "when"=registered'`],
    ['Convention,Ratified\nC087,2000-12-13\n', '--map "Ratified=lawDate"'],
    ['Convention,Ratified\nC087,2000-12-13\n', '--country FRA'],
    ['Date,What,Country\n12,KAZ,7\n13,FRA,8\n14,DEU,9\n', '--map "What=country"'],
  ])('%j: %s', async (text, option) => {
    const { findings } = await check(text);
    expect(findings.map(({ hint }) => hint ?? '').join('\n')).toContain(option);
  });

  test('and following it leaves nothing to settle', async () => {
    const text = 'Inkrafttreten,Treaty texts\n2000-12-13,C087\n2001-05-18,C098\n';
    const map = { Inkrafttreten: 'registered', 'Treaty texts': 'instrument' };
    const { totals } = await check(text, { map, country: 'KAZ' });
    expect(Object.keys(totals.byCode)).toEqual(['reference.missing-rows']);
  });
});

test('a name is only proposed where the cells are what it means', async () => {
  const text =
    'country,convention,registered,Succession,Coder,regsitered\n' +
    'KAZ,C087,2000-12-13,0,Ann,2000-12-13\nDZA,C029,1962-10-19,0,Ann,1962-10-19\n';
  const { findings } = await check(text);
  const unknown = findings.filter(({ code }) => code === 'map.unknown-column');
  expect(unknown.map(({ value, severity, mayMean }) => [value, severity, mayMean])).toEqual([
    ['Succession', 'info', undefined],
    ['Coder', 'info', undefined],
    ['regsitered', 'warning', 'registered'],
  ]);
});

test('a column called name that holds States is not one of titles', async () => {
  const { files } = await check('name,code,year\nKazakhstan,C087,2000\nFrance,C182,2001\n');
  expect(files[0]?.columns.map(({ fields }) => fields)).toEqual([
    ['country'],
    ['instrument'],
    ['registered'],
  ]);
});
