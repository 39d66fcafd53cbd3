/*
 * Small valid record files for the examples of rules. An example changes one of them in one place.
 */

const checked = 'checked: "2026-01-15"';
const cited = '[{ source: ilo-page, grade: official }]';
const citedAs = (says: string) => `[{ source: ilo-page, grade: official, says: "${says}" }]`;

function file(schema: string, ...lines: readonly string[]): string {
  const head = `# yaml-language-server: $schema=../../../json-schema/schema/2020-12/${schema}.json`;
  return [head, ...lines, checked, ''].join('\n');
}

function convention(number: number, title: string, ...category: readonly string[]): string {
  return file(
    'instrument',
    `code: C00${number}`,
    'type: convention',
    `number: ${number}`,
    `title: { en: "${title}" }`,
    'adopted: "1919-11-28"',
    'session: 1',
    'inForce: "1921-06-13"',
    'category:',
    ...category.map((period) => `  - { ${period}, evidence: ${cited} }`),
    `status: [{ value: outdated, asOf: "2025", evidence: ${citedAs('outdated')} }]`,
    'subject: Working time',
    `evidence: { title.en: ${cited}, adopted: ${citedAs('1919-11-28')}, session: ${citedAs('1')}, inForce: ${citedAs('1921-06-13')}, subject: ${cited} }`,
  );
}

export const exampleOf = {
  organization: file(
    'organization',
    'id: ilo',
    'name: { en: ILO, ru: МОТ, kk: ХЕҰ }',
    'kind: intergovernmental',
    `evidence: { name: ${cited} }`,
  ),
  law: file(
    'law',
    'id: Z990000029_',
    'number: "29-II"',
    'date: "1999-12-30"',
    'kind: ratification',
    'stage: adopted',
    'title: { en: On the ratification of the Convention }',
    `evidence: { stage: ${cited}, number: ${citedAs('29-II')}, date: ${citedAs('1999-12-30')}, title.en: ${cited} }`,
  ),
  source: [
    '# yaml-language-server: $schema=../../../json-schema/schema/2020-12/source.json',
    'id: ilo-page',
    'tier: official',
    'publisher: International Labour Organization',
    'title: A page',
    'language: en',
    'date: "2025"',
    'url: https://www.ilo.org/page',
    'retrieved: "2026-01-15"',
    '',
  ].join('\n'),
  comment: file(
    'supervision',
    'id: ceacr-observation-c001-2010',
    'kind: ceacr-observation',
    'instruments: [C001]',
    'adopted: "2010"',
    'seen: list',
    `evidence: { kind: [{ source: ilo-page, grade: official, locator: list of other comments }], instruments: ${cited}, adopted: ${citedAs('2010')} }`,
  ),
  commentPage: [
    '# yaml-language-server: $schema=../../../json-schema/schema/2020-12/source.json',
    'id: normlex-comment-2324938',
    'tier: official',
    'publisher: International Labour Organization',
    'title: A comment',
    'language: en',
    'date: unknown',
    'url: https://normlex.ilo.org/f?p=1000:13101:0::NO:13101:P13101_COMMENT_ID:2324938',
    'retrieved: "2026-01-15"',
    '',
  ].join('\n'),
  first: convention(1, 'Hours of Work (Industry) Convention, 1919', 'value: technical'),
  second: convention(2, 'Unemployment Convention, 1919', 'value: technical'),
  sameSitting: convention(
    1,
    'Hours of Work (Industry) Convention, 1919',
    'value: technical',
  ).replace(
    `session: ${citedAs('1')}`,
    'session: [{ source: ilo-page, grade: derived, rule: same-sitting-of-the-conference, says: "1" }]',
  ),
  reclassified: convention(
    1,
    'Hours of Work (Industry) Convention, 1919',
    'value: technical',
    'value: fundamental, from: "2022-06-10"',
  ),
  decision: file(
    'event',
    'id: 2022-06-10-decision',
    'title: { en: The Conference decides }',
    'kind: decision',
    'date: "2022-06-10"',
    'instruments: [C001]',
    `evidence: { title: ${cited}, date: ${citedAs('2022-06-10')}, instruments: ${cited} }`,
  ),
  country: file(
    'country',
    'code: NOR',
    'name: { en: Norway, ru: Норвегия, kk: Норвегия }',
    'iloName: Norway',
    'memberSince: "1919"',
    'ratifications: []',
    `evidence: { name: ${cited}, iloName: ${cited}, memberSince: ${cited}, ratifications: ${cited} }`,
  ),
} as const;
