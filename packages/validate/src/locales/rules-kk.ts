import type { AsideKind, GivenByColumn, StatedOutside } from '../table/notice.js';
import { columnInWords, dateNamed, fields } from './kk/fields.js';
import type { RulesInWords } from './locale.js';
import { guillemets } from './quoted.js';

export const rulesKk: RulesInWords = {
  // The file and its text

  'csv.blank-line': {
    title: 'Бірде-бір мәні жоқ жол',
    say: () => ({
      message: 'Жолда бірде-бір мән жоқ; ол өткізіп жіберілді.',
      hint: 'Бұл жолды алып тастаңыз.',
    }),
  },

  // The columns of the table

  'csv.ragged-row': {
    title: 'Жолдағы ұяшықтар тақырыптағыдан көп немесе аз',
    say: ({ cells, headers, isChecked }) => {
      const hasSurplus = cells > headers;
      const harmless = hasSurplus ? 'Артық ұяшықтар бос.' : 'Жетіспейтіні бәрібір тексерілмес еді.';
      return {
        message: `Жолда ${cells} ұяшық, тақырыпта ${headers} ұяшық бар. ${isChecked ? harmless : 'Жол одан әрі тексерілмейді.'}`,
        hint: hasSurplus
          ? 'Ішінде айырғыш тұрған ұяшықты тырнақшаға алыңыз немесе артығын алып тастаңыз.'
          : 'Жетіспейтін ұяшықтарды қосыңыз немесе жабылмаған тырнақшаны іздеңіз.',
      };
    },
  },

  'csv.duplicate-header': {
    title: 'Екі бағанның атауы бірдей',
    say: ({ first, cell, name }) => ({
      message: `${first + 1}-баған мен ${cell + 1}-бағанның атауы бірдей: ${guillemets(name)}.`,
      hint: 'Әр бағанға өз атауын беріңіз.',
    }),
  },

  'csv.empty-header': {
    title: 'Бағанның атауы жоқ',
    say: ({ cell }) => ({
      message: `${cell + 1}-бағанның атауы жоқ, сондықтан ол оқылмайды.`,
      hint: 'Бағанға атау беріңіз.',
    }),
  },

  'csv.hostile-header': {
    title: 'Баған атауының бағдарламаларда ерекше мағынасы бар',
    say: ({ name }) => ({
      message: `${guillemets(name)} деген баған атауы жолдардан объект жасайтын бағдарламаларды бұзады.`,
      hint: 'Бағанның атауын өзгертіңіз.',
    }),
  },

  'map.no-instrument-column': {
    title: 'Ешбір бағанда конвенция көрсетілмеген',
    say: ({ headers, hasMore }) => ({
      message: `Ешбір бағанда конвенция көрсетілмеген; бағандар: ${headers.map(guillemets).join(', ')}${hasMore ? ', …' : ''}. Жолдардың құрылымы ғана тексерілді.`,
      hint: 'C087, № 87 және сол сияқтылар тұрған бағанды «Конвенция» деп атаңыз.',
    }),
  },

  'map.unknown-column': {
    title: 'Баған оқылмайды',
    say: ({ header, nearest }) => ({
      message: `${guillemets(header)} бағаны белгісіз, оның ұяшықтары тексерілмейді.`,
      hint:
        nearest === undefined
          ? 'Онда тексерілуге тиіс нәрсе болса, бағанға белгілі атау беріңіз.'
          : `Мүмкін, «${nearest}»?`,
    }),
  },

  'map.repeated-field': {
    title: 'Екі баған бір-біріне қайшы',
    say: ({ first, other }) => ({
      message: `${says(first)}, ${says(other)}.`,
      hint: 'Екі бағанның бірін қалдырыңыз немесе оларды сәйкестендіріңіз.',
    }),
  },

  'map.law-in-date-column': {
    title: 'Күндер бағанында ұлттық заңдар тұр',
    say: ({ header, field, law }) => ({
      message: `${guillemets(header)} бағанында ${dateNamed(field)} болуға тиіс еді, бірақ ұяшықтарында ұлттық заңдардың нөмірлері мен күндері тұр, мысалы ${guillemets(law)}. Олар заңның нөмірі мен күні ретінде оқылады.`,
      hint: `Бұл бағанды «Заң» деп атап, ${dateNamed(field, 'н')} бөлек бағанда беріңіз.`,
    }),
  },

  'map.header-below': {
    title: 'Тақырып жолы бірінші жол емес',
    say: ({ lines, line, first }) => ({
      message: `Кестенің тақырып жолы — ${line}-жол; оның алдындағы ${lines} жол (${guillemets(first)} дегеннен бастап) кестеге кірмейді.`,
      hint: 'Файлды тақырып жолынан бастаңыз.',
    }),
  },

  'map.no-header': {
    title: 'Кестенің тақырып жолы жоқ',
    say: ({ columns }) => ({
      message: `Бағандар ешбір жолда аталмаған; ұяшықтарының мазмұны бойынша олар былай оқылады: ${columns.map((kind) => (kind === undefined ? '(оқылмайды)' : columnInWords(kind))).join(', ')}.`,
      hint: 'Бірінші жолға бағандардың атауларын жазыңыз.',
    }),
  },

  'map.column-by-content': {
    title: 'Баған мазмұны бойынша танылды',
    say: ({ header, readAs }) => ({
      message: `${guillemets(header)} бағаны атауынан танылмады; ұяшықтарының мазмұны бойынша ол «${columnInWords(readAs)}» деп оқылады.`,
      hint: `Бағанды «${readAs}» деп атаңыз.`,
    }),
  },

  'map.ambiguous-header': {
    title: 'Баған атауын екі түрлі түсінуге болады',
    say: ({ header, field }) => ({
      message: `${guillemets(header)} бағаны «${fields[field]}» деп оқылады; бұл атау басқаны да білдіруі мүмкін: ${field === 'registered' ? fields.lawDate : 'басқа күнді'}.`,
      hint: `Бағанды «${field}» деп атаңыз немесе онда не тұрғанын «map» параметрінде көрсетіңіз.`,
    }),
  },

  'map.line-aside': {
    title: 'Жазбалар арасындағы жол жазба емес',
    say: ({ aside, text }) => ({
      message: `${guillemets(text)} — жазба емес, ${asides[aside]}; ол және соған ұқсас жолдар оқылмайды.`,
      hint: 'Мұндай жолдарды кестеге қоспаңыз.',
    }),
  },

  'map.joined-lines': {
    title: 'Жазбалар бірнеше жолға бөлінген',
    say: ({ text }) => ({
      message: `Жазбалар бірнеше жолға бөлінген, біріншісі ${guillemets(text)} дегеннен басталады. Олар қайта біріктірілді.`,
      hint: 'Әр жазбаны бір жолға жазыңыз.',
    }),
  },

  'map.stated-outside': {
    title: 'Барлық жазбаға ортақ нәрсе бағандардан тыс тұр',
    say: ({ field, about, where, text }) => ({
      message: `«${fields[field]}» бағаны жоқ; ${places[where]} ${guillemets(text)} болғандықтан, барлық жазбалар ${about} туралы деп оқылады.`,
      hint: 'Оған бөлек баған беріңіз.',
    }),
  },

  'map.matrix': {
    title: 'Жолдар — мемлекеттер, бағандар — конвенциялар',
    say: ({ by, columns }) => ({
      message:
        by === 'country'
          ? `Әр жол — мемлекет туралы, конвенциялар туралы бағандар саны: ${columns}. Әр толтырылған ұяшық ратификация ретінде тексеріледі.`
          : `Әр жол — конвенция туралы, мемлекеттер туралы бағандар саны: ${columns}. Әр толтырылған ұяшық ратификация ретінде тексеріледі.`,
      hint: 'Күшіне ену күні де белгілі болса, әр ратификацияға бір жол жазыңыз.',
    }),
  },

  'map.repeated-column': {
    title: 'Екі баған бір нәрсе туралы',
    say: ({ about, header }) => ({
      message: `${guillemets(header)} бағаны, алдыңғы бағандардың бірі сияқты, ${about} туралы; ол оқылмайды.`,
      hint: 'Екі бағанның бірін қалдырыңыз.',
    }),
  },

  'map.cell-mark': {
    title: 'Күннің орнында белгі тұр',
    say: ({ text, isRatified }) => ({
      message: `${guillemets(text)} осында және қай жерде тұрса да ${isRatified ? '«ратификацияланған, күні көрсетілмеген»' : '«ратификацияланбаған»'} деп оқылады.`,
      hint: 'Күні белгілі болса, соны жазыңыз; ратификация болмаса, ұяшықты бос қалдырыңыз.',
    }),
  },

  'map.published-table': {
    title: 'Ратификациясыз жарияланған кесте',
    say: ({ name }) => ({
      message: `Бұл — біздің «${name}» кестеміздің бағандары, оның жолдары ратификациялар емес. Тек құрылымы тексеріледі.`,
      hint: 'Жазбалардың өзі, негіздерімен бірге, өз схемасы бойынша тексеріледі.',
    }),
  },

  // Dates, statuses, laws

  'map.date-spelling': {
    title: 'Күн ISO 8601 бойынша жазылмаған',
    say: ({ stated, value }) => ({ message: `«${stated}» — ${value} деп оқылады.` }),
  },

  // Instruments and States

  // Values together

  // Against our records

  // Records of a dataset
};

function says({ header, value, isUnderstood }: GivenByColumn): string {
  return `${guillemets(header)} бағанында ${isUnderstood ? value : guillemets(value)} тұр`;
}

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
