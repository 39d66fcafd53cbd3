import type { ColumnKind } from '../../cells/fields.js';
import type { AsideKind, StatedOutside } from '../en/shape.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { fields } from './fields.js';

export const shape: Words['shape'] = {
  headerBelow: ({ lines, line, first }) => ({
    message: `Кестенің тақырып жолы — ${line}-жол; оның алдындағы ${lines} жол (${guillemets(first)} дегеннен бастап) кестеге кірмейді.`,
    hint: 'Файлды тақырып жолынан бастаңыз.',
  }),
  noHeader: ({ kinds }) => ({
    message: `Бағандар ешбір жолда аталмаған; ұяшықтарының мазмұны бойынша олар былай оқылады: ${kinds.map((kind) => (kind === undefined ? '(оқылмайды)' : columnWords(kind))).join(', ')}.`,
    hint: 'Бірінші жолға бағандардың атауларын жазыңыз.',
  }),
  columnByContent: ({ header, kind }) => ({
    message: `${guillemets(header)} бағаны атауынан танылмады; ұяшықтарының мазмұны бойынша ол «${columnWords(kind)}» деп оқылады.`,
    hint: `Бағанды «${kind}» деп атаңыз.`,
  }),
  ambiguousHeader: ({ header, kind }) => ({
    message: `${guillemets(header)} бағаны «${fields[kind]}» деп оқылады; бұл атау басқаны да білдіруі мүмкін: ${kind === 'registered' ? fields.lawDate : 'басқа күнді'}.`,
    hint: `Бағанды «${kind}» деп атаңыз немесе онда не тұрғанын «map» параметрінде көрсетіңіз.`,
  }),
  aside: ({ kind, text }) => ({
    message: `${guillemets(text)} — жазба емес, ${asides[kind]}; ол және соған ұқсас жолдар оқылмайды.`,
    hint: 'Мұндай жолдарды кестеге қоспаңыз.',
  }),
  joinedLines: ({ text }) => ({
    message: `Жазбалар бірнеше жолға бөлінген, біріншісі ${guillemets(text)} дегеннен басталады. Олар қайта біріктірілді.`,
    hint: 'Әр жазбаны бір жолға жазыңыз.',
  }),
  statedOutside: ({ field, code, where, text }) => ({
    message: `«${fields[field]}» бағаны жоқ; ${places[where]} ${guillemets(text)} болғандықтан, барлық жазбалар ${code} туралы деп оқылады.`,
    hint: 'Оған бөлек баған беріңіз.',
  }),
  matrix: ({ by, columns }) => ({
    message:
      by === 'country'
        ? `Әр жол — мемлекет туралы, конвенциялар туралы бағандар саны: ${columns}. Әр толтырылған ұяшық ратификация ретінде тексеріледі.`
        : `Әр жол — конвенция туралы, мемлекеттер туралы бағандар саны: ${columns}. Әр толтырылған ұяшық ратификация ретінде тексеріледі.`,
    hint: 'Күшіне ену күні де белгілі болса, әр ратификацияға бір жол жазыңыз.',
  }),
  publishedTable: ({ name }) => ({
    message: `Бұл — біздің «${name}» кестеміздің бағандары, оның жолдары ратификациялар емес. Тек құрылымы тексеріледі.`,
    hint: 'Жазбалардың өзі, негіздерімен бірге, өз схемасы бойынша тексеріледі.',
  }),
  repeatedColumn: ({ code, header }) => ({
    message: `${guillemets(header)} бағаны, алдыңғы бағандардың бірі сияқты, ${code} туралы; ол оқылмайды.`,
    hint: 'Екі бағанның бірін қалдырыңыз.',
  }),
  cellMark: ({ text, ratified }) => ({
    message: `${guillemets(text)} осында және қай жерде тұрса да ${ratified ? '«ратификацияланған, күні көрсетілмеген»' : '«ратификацияланбаған»'} деп оқылады.`,
    hint: 'Күні белгілі болса, соны жазыңыз; ратификация болмаса, ұяшықты бос қалдырыңыз.',
  }),
  unknownMapped: ({ name, nearest }) =>
    `ішінде «map» параметрінде аталған ${guillemets(name)} бағаны жоқ.${nearest === undefined ? '' : ` Мүмкін, ${guillemets(nearest)}?`}`,
  unknownTarget: ({ target, nearest, known }) =>
    `оқылмайды: «map» параметрі ${guillemets(target)} деген өрісті білмейді.${nearest === undefined ? '' : ` Мүмкін, «${nearest}»?`} Өрістер: ${known.join(', ')} немесе конвенция, мысалы C087.`,
  unknownInstrumentOption: (text) =>
    `оқылмайды: «instrument» параметрі белгілі конвенцияны атамайды: ${guillemets(text)}. Кодын жазыңыз, мысалы C087.`,
};

const asides: Readonly<Record<AsideKind, string>> = {
  group: 'жолдар тобының тақырыбы',
  header: 'қайталанған тақырып жолы',
  numbering: 'бағандардың нөмірленуі',
  rule: 'тақырып астындағы сызық',
  total: 'қорытынды',
  footnote: 'ескертпе',
};

const places: Readonly<Record<StatedOutside['where'], string>> = {
  option: 'параметрде көрсетілгені',
  title: 'кестенің атауы',
  'file-name': 'файлдың аты',
};

function columnWords(kind: ColumnKind): string {
  if (kind === 'statement') return 'мемлекеттің конвенцияға қатысы';
  return kind === 'law' ? 'заңның нөмірі мен күні' : fields[kind];
}
