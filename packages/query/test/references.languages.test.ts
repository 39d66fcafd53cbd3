import { describe, expect, test } from 'vitest';
import { findReferences } from '../src/references/index.js';

/** A sentence and what it refers to: the codes and the places, in their order. */
type Row = readonly [text: string, codes: string, places?: string];

function check(rows: readonly Row[]): void {
  test.each(rows.map((row) => [...row] as const))('%s', (text, codes, places) => {
    const found = findReferences(text);
    expect(found.map(({ code }) => code).join(' ')).toBe(codes);
    if (places !== undefined) expect(found.map((one) => one.text).join(' | ')).toBe(places);
    for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
  });
}

describe('codes and aliases', () => {
  check([
    ['ratified C87', 'C087'],
    ['C.087', 'C087'],
    ['ILO C.87', 'C087'],
    ['C 087', 'C087'],
    ['c087', 'C087'],
    ['трудящиеся ссылаются на С87, typed on a Cyrillic keyboard', 'C087', 'С87'],
    ['They ratified C29, C87, C98 & C105.', 'C029 C087 C098 C105', 'C29 | C87 | C98 | C105'],
    ['wages, C87/C98', 'C087 C098', 'C87 | C98'],
    ['C087–C098', 'C087 C098'],
    ['ILO instruments C1 and C14', 'C001 C014'],
    ['ILO C1', 'C001', 'C1'],
    ['harassment (C190)', 'C190', 'C190'],
    ['#C190 is ratified.', 'C190', 'C190'],
    ['ILO C-190', 'C190', 'C-190'],
    ['2019-Georgia-C105-En', 'C105', 'C105'],
    ['P029', 'P029'],
    ['C29 and P29 on forced labour', 'C029 P029'],
    ['C087-ні ратификациялау', 'C087', 'C087-ні'],
    ['MLC, 2006', 'C186'],
    ['MLC 2006', 'C186'],
    ['MLC (2006)', 'C186'],
    ['the MLC,\u00a02006, as amended', 'C186', 'MLC,\u00a02006'],
  ]);
});

describe('English', () => {
  check([
    ['ILO Convention No. 87', 'C087', 'Convention No. 87'],
    ['Conventions Nos 97, 102 and 131', 'C097 C102 C131', 'Conventions Nos 97 | 102 | 131'],
    [
      'Conventions Nos. 81–83',
      'C081 C082 C083',
      Array(3).fill('Conventions Nos. 81–83').join(' | '),
    ],
    ['Conventions Nos 1 to 3', 'C001 C002 C003'],
    ['Convention #144', 'C144'],
    [
      '1948 ILO Convention#87 "On freedom of association"',
      'C087',
      'Convention#87 "On freedom of association"',
    ],
    ['1958 ILO Convention  # 185 revising 1958 Convention', 'C185', 'Convention  # 185'],
    ['Convention no 29', 'C029'],
    ['CONVENTION NO. 29', 'C029'],
    ['Conv. No. 87; Convs. 97 & 98', 'C087 C097 C098'],
    [
      'Convention number 87 on Freedom of Association of July 9, 1948',
      'C087',
      'Convention number 87 on Freedom of Association',
    ],
    ['The Convention 87.', 'C087', 'Convention 87'],
    ['Convention 87 may be ratified', 'C087'],
    ['Convention 87 states that workers may join', 'C087'],
    ['ILO core conventions 87 and 98 require', 'C087 C098'],
    ['Convention No. 87 and 98 were ratified', 'C087 C098'],
    ['Convention No. 87 and 24 others', 'C087'],
    ['Conventions Nos 87, 98 and 24 technical ones', 'C087 C098'],
    ['Convention No. 87 and Recommendation No. 143', 'C087'],
    ['Recommendation No. 143 and Convention No. 97', 'C097'],
    ['Convention No. 87, Article 3', 'C087'],
    ['Convention No. 87 of the International Labour Organization', 'C087'],
    ['the USSR Convention No. 87', 'C087'],
    ['RATIFICATION OF CONVENTION NO. 87', 'C087'],
    ['the trade union Convention No. 87', 'C087'],
    ['International Labour Organization Convention No. 87', 'C087', 'Convention No. 87'],
    ['On Protection of Wages (Convention 95)', 'C095', 'Convention 95'],
    ['On Occupational Safety and Health (Convention 187)', 'C187'],
    ['Texts of Conventions No. 7, 34 and 165', 'C007 C034 C165'],
    ['In the EU, Convention No. 87 binds most States', 'C087'],
    [
      'Conventions No. 81 “Labour Inspection in Industry” and No. 129 “Labour Inspection (Agriculture)”',
      'C081 C129',
      'Conventions No. 81 | No. 129',
    ],
    [
      'Convention No. 87 on Freedom of Association and No. 98 on the Right to Organise',
      'C087 C098',
    ],
    ['Conventions Nos 87 (1948) and 98 (1949)', 'C087 C098'],
    ['Convention concerning Forced or Compulsory Labour, 1930 (No. 29)', 'C029'],
    ['the Dockers Convention, 1932 (No. 32)', 'C032', 'Convention, 1932 (No. 32)'],
    ['Protocol of 2014 to the Forced Labour Convention', 'P029'],
    ['the 2014 Protocol to Convention No. 29', 'P029', '2014 Protocol to Convention No. 29'],
    ['the Protocol to Convention No. 87', 'C087', 'Convention No. 87'],
    ['Convention\u00a0No.\u202f87', 'C087'],
    ['Conventions\r\nNos 87,\r\n98', 'C087 C098'],
  ]);
});

describe('Russian', () => {
  check([
    ['№ 87 Конвенция', 'C087'],
    ['Конвенции МОТ №№ 81, 129', 'C081 C129', 'Конвенции МОТ №№ 81 | 129'],
    ['Конвенция 26', 'C026'],
    ['Конвенция МОТ № 87', 'C087'],
    ['Конвенции МОТ № 87', 'C087'],
    ['Конвенцию МОТ № 87', 'C087'],
    ['Конвенцией МОТ № 87', 'C087'],
    ['Конвенцией МОТ № 87'.normalize('NFD'), 'C087'],
    ['Конвенциям МОТ № 87', 'C087'],
    ['КОНВЕНЦИЯ МОТ №87', 'C087'],
    ['Конв. № 87', 'C087'],
    ['конвенций № 97, 102 и 131', 'C097 C102 C131', 'конвенций № 97 | 102 | 131'],
    ['Конвенциями №№ 81–83', 'C081 C082 C083'],
    ['в Конвенциях № 100 и 111', 'C100 C111'],
    ['87-я Конвенция МОТ', 'C087', '87-я Конвенция'],
    ['в соответствии со статьями 3 и 10 Конвенции № 87', 'C087', 'Конвенции № 87'],
    ['п. 5 ст. 2 Конвенции МОТ № 95', 'C095'],
    ['Конвенция Международной организации труда № 138 (1973 г.)', 'C138'],
    ['Конвенция Международной организации труда (МОТ) 1948 года № 87', 'C087'],
    ['Конвенции МОТ № 29, 87, 182 и 15 других', 'C029 C087 C182'],
    ['Закон № 29-II о ратификации Конвенции № 87', 'C087'],
    ['О ратификации Конвенции о минимальном возрасте для приема на работу', 'C138'],
    ['О присоединении к Конвенции 1964 года о политике в области занятости', 'C122'],
    ['Конвенции 1948 года о свободе ассоциации (№ 87)', 'C087'],
    ['Протокол 2014 года к Конвенции 1930 года о принудительном труде', 'P029'],
    ['с Протоколом 1995 года к Конвенции об инспекции труда 1947 года', 'P081'],
    ['Протокола 2002 г. к Конвенции № 155', 'P155', 'Протокола 2002 г. к Конвенции № 155'],
  ]);
});

describe('Kazakh', () => {
  check([
    ['ХЕҰ-ның № 87 конвенциясы', 'C087', '№ 87 конвенциясы'],
    ['26-конвенция', 'C026'],
    ['87-ші конвенция', 'C087'],
    ['№ 81 және № 129 конвенциялар', 'C081 C129', '№ 81 | № 129 конвенциялар'],
    ['№ 29, 87, 98 және 105 конвенциялар', 'C029 C087 C098 C105'],
    ['81-ші және 129-шы конвенцияларды', 'C081 C129'],
    ['81, 129-конвенциялар', 'C081 C129'],
    ['№ 81 мен № 129 конвенцияларының', 'C081 C129'],
    ['87 нөмірлі конвенцияға', 'C087'],
    ['№100 Халықаралық Еңбек конвенциясымен', 'C100'],
    ['Халықаралық еңбек ұйымының (ХЕҰ) 1977 жылғы N 148 Конвенциясын бекіту', 'C148'],
    ['2022 жылы 175-конвенция ратификацияланды', 'C175'],
    ['Мәжбүрлi еңбектi жою туралы конвенцияны бекiту туралы', 'C105'],
    ['Ең төменгі жалақыны белгілеу рәсімін жасау туралы конвенцияны (26-конвенция)', 'C026 C026'],
    [
      'Ассоциация бостандығы және ұйымдастыру құқығын қорғау жөніндегі 1948 жылғы Конвенцияны',
      'C087',
    ],
    [
      '1958 жылғы конвенцияны қайта қарайтын Конвенцияны (№ 185 конвенция)',
      'C185',
      '№ 185 конвенция',
    ],
    ['29-шы конвенцияға 2014 жылғы хаттама', 'P029', '29-шы конвенцияға 2014 жылғы хаттама'],
  ]);
});

describe('French', () => {
  check([
    ['convention n° 87', 'C087'],
    ['convention nº 87', 'C087'],
    ['conventions nos 97 et 102', 'C097 C102', 'conventions nos 97 | 102'],
    ['conventions nᵒˢ 87 et 98', 'C087 C098'],
    ['les conventions n°s 87 et 98', 'C087 C098'],
    ['les conventions fondamentales nos 29 à 31', 'C029 C030 C031'],
    ['la convention n° 87 de l’OIT', 'C087'],
    ["la convention de l'OIT no 190", 'C190'],
    [
      'convention (n° 87) sur la liberté syndicale et la protection du droit syndical, 1948',
      'C087',
    ],
    ['la convention sur le travail forcé, 1930 (n° 29)', 'C029'],
    ['le protocole de 2014 relatif à la convention sur le travail forcé, 1930', 'P029'],
    ['l’article 3 de la convention n° 87', 'C087'],
  ]);
});

describe('Spanish', () => {
  check([
    ['Convenio núm. 87', 'C087'],
    ['Convenio núm. 87'.normalize('NFD'), 'C087'],
    ['Convenio n.º 87', 'C087'],
    ['convenios núms. 97, 102 y 131', 'C097 C102 C131', 'convenios núms. 97 | 102 | 131'],
    ['el Convenio 169 de la OIT', 'C169', 'Convenio 169'],
    ['los Convenios 87 y 98 de la OIT', 'C087 C098'],
    ['Convenios núms. 87, 98 y 24 otros', 'C087 C098'],
    ['el Convenio sobre el trabajo forzoso, 1930 (núm. 29)', 'C029'],
    ['Protocolo de 2014 relativo al Convenio sobre el trabajo forzoso, 1930', 'P029'],
    ['el artículo 3 del Convenio núm. 87', 'C087'],
  ]);
});
