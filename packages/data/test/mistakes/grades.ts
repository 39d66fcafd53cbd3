import { type Mistake, replace } from './mistake.js';

/** Mistakes of grades: a citation that says nothing, or is worth less than its grade. */
export const mistakesOfGrades: readonly Mistake[] = [
  [
    'records.silent-citation',
    /evidence\.number\.1: The citation of "adilet-Z000000116_-en" \(evidence\.number\) does not say/,
    'adilet-Z000000116_-en',
    {
      file: 'laws/Z000000116_.yaml',
      edit: replace(
        /( {2}number:\n.*\n)/,
        '$1    - { source: adilet-Z000000116_-en, grade: official }\n',
      ),
    },
  ],
  [
    'records.silent-citation',
    /evidence\.until\.0: The citation of "ilo-live-2024-06-11" \(evidence\.until\) does not say/,
    'ilo-live-2024-06-11',
    {
      file: 'events/2024-06-03-international-labour-conference.yaml',
      edit: replace(', says: "2024-06-14"', ''),
    },
  ],
  [
    'records.silent-citation',
    /status\.0\.evidence\.0: The citation of "ilo-2018" \(status\.0\.evidence\) does not say/,
    'source: ilo-2018',
    {
      file: 'instruments/C021.yaml',
      edit: replace('official, says: "abrogated, 2018-06-05"', 'official'),
    },
  ],
  [
    'records.silent-citation',
    /evidence\.dates\.0: The citation of "normlex-comment-4322409" \(evidence\.dates\) does not say/,
    'source: normlex-comment-4322409',
    {
      file: 'supervision/direct-contacts-mission-c087-2022.yaml',
      edit: replace(', says: "2022-05"', ''),
    },
  ],
  [
    'records.silent-citation',
    /evidence\.status\.0: The citation of "cryer-C185" \(evidence\.status\) does not say/,
    'source: cryer-C185',
    { file: 'ratifications/C185.yaml', edit: replace(', says: In Force', '') },
  ],
  [
    'records.silent-citation',
    /evidence\.inForce\.0: The citation of "shipmech-C054" \(evidence\.inForce\) does not say/,
    'source: shipmech-C054',
    { file: 'instruments/C054.yaml', edit: replace(', says: never', '') },
  ],
  [
    'records.silent-citation',
    /evidence\.amendments\.0: The citation of "normlex-comment-4019377"/,
    'source: normlex-comment-4019377',
    {
      file: 'ratifications/C185.yaml',
      edit: replace('4019377, grade: official, says: "2017-06-08"', '4019377, grade: official'),
    },
  ],
  [
    'records.silent-citation',
    /evidence\.total\.0: The citation of "kasipodaq-2019-03-12"/,
    'kasipodaq-2019-03-12',
    { file: 'claims/ratified-29-by-armenia.yaml', edit: replace(', says: "29"', '') },
  ],
  [
    'dataset.unmarked-discrepancy',
    /evidence\.total\.0: The document says 29, but "total" is 28/,
    'says: "29"',
    { file: 'claims/ratified-29-by-armenia.yaml', edit: replace('total: 29', 'total: 28') },
  ],
  [
    'dataset.unmarked-discrepancy',
    /evidence\.until\.0: The document says 2024-06-14, but "until" is 2024-06-15/,
    'ilo-live-2024-06-11',
    {
      file: 'events/2024-06-03-international-labour-conference.yaml',
      edit: replace('until: "2024-06-14"', 'until: "2024-06-15"'),
    },
  ],
  [
    'records.quoted-sentence',
    /evidence\.until\.1\.says: .* is a sentence\. Keep the value alone/,
    'says:',
    {
      file: 'events/2024-06-03-international-labour-conference.yaml',
      edit: replace('says: "2024-06-15"', 'says: The session was held until late June.'),
    },
  ],
  [
    'records.title-language',
    /evidence\.title\.kk\.0: "title\.kk" is cited from "adilet-Z1200000050-ru", whose language is ru/,
    'adilet-Z1200000050-ru',
    {
      file: 'laws/Z1200000050.yaml',
      edit: replace(
        /( {2}title\.kk:\n {4}- \{ source: )adilet-Z1200000050-kk/,
        '$1adilet-Z1200000050-ru',
      ),
    },
  ],
  [
    'records.source-address',
    /id: The source "nl-trb-2009-57" has no address, and no note about it/,
    'id:',
    { file: 'sources/nl-trb-2009-57.yaml', edit: replace(/url: .*\n/, '') },
  ],
  [
    'records.read-before-date',
    /retrieved: The document was read in 2019, before its own date, 2020/,
    'retrieved:',
    {
      file: 'sources/nl-trb-2009-57.yaml',
      edit: (text) =>
        text.replace(/date: .*/, 'date: "2020"').replace(/retrieved: .*/, 'retrieved: "2019"'),
    },
  ],
  [
    'records.derived-from-sibling',
    /evidence\.session\.0: The rule "same-sitting-of-the-conference" gives session 64, but no other/,
    'source: ilo-tokyo-C149',
    { file: 'instruments/C148.yaml', edit: replace('session: 63', 'session: 64') },
  ],
  [
    'records.derived-from-sibling',
    /The rule "same-item-of-the-conference" gives withdrawn from 2000-06-16/,
    'worldjpn-C066',
    {
      file: 'instruments/C031.yaml',
      edit: replace('from: "2000-06-15"', 'from: "2000-06-16"'),
    },
  ],
  [
    'records.derived-from-sibling',
    /The rule "same-year-of-the-experts" gives published 2026, but no other record has it/,
    'normlex-comment-4414982',
    {
      file: 'supervision/ceacr-observation-c111-2024.yaml',
      edit: (text) => text.replaceAll('"2025"', '"2026"'),
    },
  ],
  [
    'dataset.as-of-without-date',
    /status\.0\.asOf: The value applies to 2023 \(asOf\), but no cited document has this date/,
    'asOf: "2023"',
    { file: 'instruments/C094.yaml', edit: replace('asOf: unknown', 'asOf: "2023"') },
  ],
  [
    'dataset.as-of-without-date',
    /asOf: The value applies to 2015-08-15 \(asOf\)/,
    'asOf: "2015-08-15"',
    {
      file: 'programmes/employment-2020.yaml',
      edit: replace('asOf: "2015-08-14"', 'asOf: "2015-08-15"'),
    },
  ],
  [
    'dataset.copy-of',
    /tier: The source is called official, but it is a copy of "Swiss Confederation, Fedlex, SR 0\.82"/,
    'tier: official',
    { file: 'sources/ch-fedlex.yaml', edit: replace('tier: secondary', 'tier: official') },
  ],
  [
    'dataset.copy-of',
    /copyOf: .* the source "uchet-Z000000117_-kk" is a copy of itself/,
    'copyOf:',
    {
      file: 'sources/uchet-Z000000117_-kk.yaml',
      edit: replace('copyOf: adilet-', 'copyOf: uchet-'),
    },
  ],
  [
    'dataset.copy-of',
    /copyOf: .* a copy of "wikimili-C187", which is itself a copy of .*Write "Wikipedia in English/,
    'copyOf:',
    {
      file: 'sources/earthspot-C187.yaml',
      edit: replace(/copyOf: .*/, 'copyOf: wikimili-C187'),
    },
  ],
  [
    'dataset.copy-of',
    /copyOf: .* a copy of "wikipedia-C187", which looks like an id, but there is no such source/,
    'copyOf:',
    {
      file: 'sources/earthspot-C187.yaml',
      edit: replace(/copyOf: .*/, 'copyOf: wikipedia-C187'),
    },
  ],
  [
    'dataset.grade-above-tier',
    /evidence\.session\.0\.grade: .* the source "ch-fedlex" has the tier "secondary"/,
    'source: ch-fedlex, grade: official',
    {
      file: 'instruments/C119.yaml',
      edit: replace(/( {2}session:\n {4}- \{ source: ch-fedlex, grade: )secondary/, '$1official'),
    },
  ],
  [
    'dataset.source-before-event',
    /status\.0\.evidence\.0: The source "ilo-gb334" is dated 2018-11-09, before 2021/,
    'source: ilo-gb334',
    {
      file: 'instruments/C008.yaml',
      edit: replace(/(source: ilo-gb334\n +grade: )secondary/, '$1official'),
    },
  ],
  [
    'dataset.source-before-event',
    /evidence\.date\.0: The source "adilet-Z1200000050-ru" is dated 2012-11-16, before 2012-11-26/,
    'adilet-Z1200000050-ru',
    { file: 'laws/Z1200000050.yaml', edit: replace('date: "2012-11-16"', 'date: "2012-11-26"') },
  ],
  [
    'dataset.understated-precision',
    /registered: The date is 1999, but a cited document says 1999-12-06/,
    'registered: "1999"',
    {
      file: 'ratifications/C111.yaml',
      edit: (text) =>
        text
          .replace('registered: "1999-12-06"', 'registered: "1999"')
          .replace('inForce: "2000-12-06"', 'inForce: unknown'),
    },
  ],
  [
    'dataset.lone-day',
    /registered: The day 2015-02-03 is supported by only one secondary document \("Wikipedia in English/,
    'registered:',
    {
      file: 'ratifications/C187.yaml',
      edit: replace(
        /( {2}registered:\n)[\s\S]*?( {2}inForce:)/,
        '$1    - { source: wikimili-C187, grade: secondary, says: "2015-02-03" }\n    - { source: earthspot-C187, grade: secondary, says: "2015-02-03" }\n$2',
      ),
    },
  ],
  [
    'dataset.status-said',
    /status\.1\.evidence\.0: The official document says "2023", which does not name the status "abrogated"/,
    'source: tem-fi',
    {
      file: 'instruments/C163.yaml',
      edit: replace(/(tem-fi\n {8}grade: )secondary/, '$1official'),
    },
  ],
  [
    'dataset.status-said',
    /status\.0\.evidence\.0: The status is "withdrawn", but the document says "abrogated, 2024-06-06"/,
    'source: ris-C063',
    { file: 'instruments/C063.yaml', edit: replace('value: abrogated', 'value: withdrawn') },
  ],
  [
    'dataset.false-discrepancy',
    /evidence\.registered\.1: .* says 2000, which agrees with "registered"/,
    'source: normlex-comment-3284582',
    {
      file: 'ratifications/C087.yaml',
      edit: replace(
        'normlex-comment-3284582, grade: official, says: "2000"',
        'normlex-comment-3284582, grade: official, says: "2000", agrees: false, why: It is a year',
      ),
    },
  ],
  [
    'dataset.unmarked-discrepancy',
    /evidence\.number\.0: The document says 414-V, but "number" is 414-IV/,
    'kasipodaq-labour-code',
    { file: 'laws/kz-labour-code.yaml', edit: replace('number: "414-V"', 'number: "414-IV"') },
  ],
  [
    'dataset.checked-before-document',
    /checked: .* on 2026-01-01, but cites the source "kasipodaq-2026-01-29", which is dated 2026-01-29/,
    'checked: "2026-01-01"',
    {
      file: 'claims/ratified-26-in-2026.yaml',
      edit: replace(/checked: .*/, 'checked: "2026-01-01"'),
    },
  ],
  [
    'records.source-language',
    /language: The language is "ru", but the title is "On the ratification/,
    'language: ru',
    {
      file: 'sources/zakonpravo-C175-ru.yaml',
      edit: replace('language: en', 'language: ru'),
    },
  ],
  [
    'records.uploaded-copy',
    /tier: The source is official, but github\.com\/legalize-dev is no site/,
    'tier: official',
    {
      file: 'sources/ch-fedlex.yaml',
      edit: (text) => text.replace('tier: secondary', 'tier: official').replace(/copyOf: .*\n/, ''),
    },
  ],
  [
    'records.copy-without-original',
    /id: The source "On the ratification of .*" is a copy, but "copyOf" is missing/,
    'id: zakonpravo-C100-en',
    { file: 'sources/zakonpravo-C100-en.yaml', edit: replace(/copyOf: .*\n/, '') },
  ],
];
