import { describe, expect, test } from 'vitest';
import { check } from './check.js';

async function codesOf(cell: string): Promise<readonly string[]> {
  const { findings } = await check(
    `country,instrument,registered\nKAZ,C087,2000-12-13\nKAZ,"${cell}",1991-03-04\nKAZ,"${cell}",1991-03-04\n`,
  );
  return findings.filter(({ line }) => line !== undefined && line > 2).map(({ code }) => code);
}

describe('a cell that names the treaty of another body is a note, and its row is not checked', () => {
  test.each([
    'Recommendation No. 198',
    'R204 Transition Recommendation (No. 204)',
    'R-35',
    'CEDAW General Recommendation No. 35',
    'Committee against Torture, General Comment No 2',
    'Council of Europe Convention No. 197',
    'UN Convention on the Rights of the Child',
    'Protocol No. 14 to the European Convention on Human Rights',
    'Optional Protocol to the Convention against Torture',
    'Minute No 12 of the Boundary Commission',
    'Рекомендация МОТ № 198',
    'Конвенция № 197 Совета Европы',
    'Конвенция о правах ребёнка',
    'ХЕҰ-ның 204-ұсынымы',
    'БҰҰ-ның Мүгедектердің құқықтары туралы конвенциясы',
    'Recommandation n° 198',
    'Convention européenne des droits de l’homme, protocole n° 7',
    'Recomendación núm. 198',
    'Convención sobre los Derechos del Niño',
  ])('%s', async (cell) => {
    expect(await codesOf(cell)).toEqual(['map.another-instrument', 'map.another-instrument']);
  });
});

test('nothing else is asked of such a row', async () => {
  const { findings } = await check(
    'country,instrument,registered,status\nKAZ,C087,2000-12-13,in force\nKAZ,Recommendation No. 198,some day,noted\n',
  );
  expect(findings.filter(({ line }) => line === 3).map(({ code }) => code)).toEqual([
    'map.another-instrument',
  ]);
});

test.each([
  'C087 (see Recommendation No. 143)',
  'Convention No. 87 of the ILO',
  'No. 87 (Law No. 29-II)',
  'Protocol No. 155',
  'Nr 87 Vereinigungsfreiheit',
  'Конвенция № 87',
  'Committee on Freedom of Association: C087',
])('%s is an instrument of the ILO', async (cell) => {
  expect(await codesOf(cell)).not.toContain('map.another-instrument');
});

describe('a number beside the title of another instrument is reported', () => {
  const found = async (cell: string) => {
    const { findings } = await check(`instrument\n"${cell}"\n`, { country: 'FRA', compare: false });
    const titles = findings.filter(({ code }) => code === 'sense.title-of-another');
    return titles.map(({ severity, message }) => `${severity}: ${message}`);
  };

  test.each([
    ['Minimum Age Convention 1973 (No. 183)', 'error', 'C138', 'C183'],
    [
      'Convention Concerning Forced Labor (Forced Labor Convention 1930) (No. 92)',
      'error',
      'C029',
      'C092',
    ],
    ['Convention (No. 100) on the Worst Forms of Child Labor', 'error', 'C182', 'C100'],
    ['Labour Inspection in Agriculture Convention (No. 192)', 'error', 'C129', 'C192'],
    ['Convenio sobre el trabajo forzoso (núm. 92)', 'error', 'C029', 'C092'],
    ['Convention n° 98 sur la liberté syndicale', 'warning', 'C087', 'C098'],
    ['Конвенция № 78 о свободе объединений', 'warning', 'C087', 'C078'],
    ['№ 28 Мәжбүрлі еңбек туралы конвенция', 'warning', 'C029', 'C028'],
    ['Minimum Age (No. 182)', 'warning', 'C138', 'C182'],
  ])('%s', async (cell, severity, owner, code) => {
    const [finding, ...others] = await found(cell);
    expect(others).toEqual([]);
    expect(finding).toMatch(
      new RegExp(`^${severity}: .* is the title of ${owner}, not of ${code}\\.$`, 'u'),
    );
  });

  test.each([
    'Minimum Age Convention 1973 (No. 138)',
    'Minimum Age (Trimmers) (No. 15)',
    'Minimum Age (Sea) Convention (No. 58)',
    'Maternity Protection Convention (No. 183)',
    'Discrimination (No. 100)',
    'Social security (No. 118)',
    'Convention on social security of seafarers (No. 165)',
    'Protocol to the Forced Labour Convention (P029)',
    'Equality (No. 111)',
  ])('%s has no fault', async (cell) => {
    expect(await found(cell)).toEqual([]);
  });
});
