import { mapOption } from '../../../rules/option-text.js';
import type { AsideKind, GivenByColumn, StatedOutside } from '../../../table/notice.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';
import { columnInWords, dateNamed, fields } from '../fields.js';

export const mapTableRules: RulesInWords = {
  'map.no-instrument-column': {
    title: 'Ешбір бағанда конвенция көрсетілмеген',
    say: ({ headers, hasMore, likely, about }) => ({
      message: `Ешбір бағанда конвенция көрсетілмеген; бағандар: ${headers.map(guillemets).join(', ')}${hasMore ? ', …' : ''}. Жолдардың құрылымы ғана тексерілді.`,
      hint: about
        ? `${guillemets(about.header)} бағанының ұяшықтары ${about.code} туралы болса, ${mapOption(about, about.code)} деп жазыңыз; барлық жол сол туралы болса, --instrument ${about.code}.`
        : likely
          ? `Конвенциялар ${guillemets(likely.header)} бағанында аталса, ${mapOption(likely, 'instrument')} деп жазыңыз; барлық жол бір конвенция туралы болса, --instrument C087.`
          : 'C087, № 87 және сол сияқтылар тұрған бағанды «Конвенция» деп атаңыз немесе --map "БАҒАН АТЫ=instrument" деп жазыңыз; барлық жол бір конвенция туралы болса, --instrument C087.',
    }),
  },

  'map.no-country-column': {
    title: 'Ешбір бағанда ел көрсетілмеген, ал жолдар бірнеше ел туралы',
    say: ({ instrument, likely, isNamed }) => ({
      message:
        likely && isNamed
          ? `${guillemets(likely.header)} бағанында елдер болуы керек, бірақ оның ұяшықтарының көбін ел ретінде оқу мүмкін емес. Жолдар біздің жазбалармен салыстырылмайды.`
          : `Ешбір бағанда ел көрсетілмеген, бірақ ${guillemets(instrument ?? '')} бірнеше жолда тұр: олар бір ел туралы емес. Жолдар біздің жазбалармен салыстырылмайды.`,
      hint: [
        isNamed
          ? 'ISO 3166-1 үш әрпін жазыңыз, мысалы KAZ.'
          : likely
            ? `Елдер ${guillemets(likely.header)} бағанында аталса, ${mapOption(likely, 'country')} деп жазыңыз.`
            : 'Елді жеке бағанда көрсетіңіз.',
        'Барлық жол бір ел туралы болса, --country KAZ деп жазыңыз.',
      ].join(' '),
    }),
  },

  'map.unknown-column': {
    title: 'Баған оқылмайды',
    say: ({ header, nearest, mayBe, isMissed, cell }) => ({
      message: `${guillemets(header)} бағаны белгісіз, оның ұяшықтары тексерілмейді.${isMissed ? ' Онда күндер бар, ал күндері бар бірде-бір баған оқылмайды.' : ''}`,
      hint: [
        ...(nearest === undefined ? [] : [`Мүмкін, «${nearest}»?`]),
        mayBe === undefined
          ? 'Онда тексерілуге тиіс нәрсе болса, бағанға белгілі атау беріңіз.'
          : `Онда «${columnInWords(mayBe)}» болса, ${mapOption({ header, cell }, mayBe)} деп жазыңыз.`,
      ].join(' '),
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
    say: ({ lines, line, first, hasRow }) => ({
      message: `Кестенің тақырып жолы — ${line}-жол; оның алдындағы ${lines} жол (${guillemets(first)} дегеннен бастап) кестеге кірмейді${hasRow ? ', бірақ ұяшықтарының саны жазбалардағыдай' : ''}.`,
      hint: hasRow
        ? 'Бағандарды басқа жол атаса, оны көрсетіңіз: --header 1; ешбір жол атамаса: --header 0.'
        : 'Файлды тақырып жолынан бастаңыз.',
    }),
  },

  'map.header-lines': {
    title: 'Бағандардың атаулары екі жолда тұр',
    say: ({ line, example }) => ({
      message: `Бағандардың атаулары ${line - 1}- және ${line}-жолдарда тұр және бірге оқылады, мысалы ${guillemets(example)}.`,
      hint: 'Әр атауды бір ұяшыққа, бір жолға жазыңыз.',
    }),
  },

  'map.no-header': {
    title: 'Кестенің тақырып жолы жоқ',
    say: ({ columns }) => ({
      message: `Бағандар ешбір жолда аталмаған; ұяшықтарының мазмұны бойынша олар былай оқылады: ${columns.map((kind) => (kind === undefined ? '(оқылмайды)' : columnInWords(kind))).join(', ')}.`,
      hint: 'Бірінші жолға бағандардың атауларын жазыңыз немесе бағанда не тұрғанын нөмірімен көрсетіңіз: --map "1=instrument".',
    }),
  },

  'map.column-by-content': {
    title: 'Баған мазмұны бойынша танылды',
    say: ({ header, readAs, name, cell }) => ({
      message: `${namesOfColumns[name](guillemets(header))}; ұяшықтарының мазмұны бойынша ол «${columnInWords(readAs)}» деп оқылады.`,
      hint: `Бұл дұрыс болса, бағанды «${readAs}» деп атаңыз немесе ${mapOption({ header, cell }, readAs)} деп жазыңыз; дұрыс болмаса, ${mapOption({ header, cell }, 'ignore')}.`,
    }),
  },

  'map.contrary-column': {
    title: 'Бағанның ұяшықтары атауына сәйкес емес',
    say: ({ header, says, example, cell }) => ({
      message: `Атауына қарағанда, ${guillemets(header)} бағанында «${columnInWords(says)}» тұруға тиіс, бірақ ұяшықтарының көбінде басқа нәрсе бар, мысалы ${guillemets(example)}. Баған оқылмайды.`,
      hint: `Атауы дұрыс болса, ${mapOption({ header, cell }, says)} деп жазыңыз.`,
    }),
  },

  'map.answer-column': {
    title: 'Бағанда «иә» және «жоқ» деген жауаптар бар',
    say: ({ header, cell, asked, yes, no }) => {
      const means = meaningsOfAnswers[asked];
      const meanings = [
        ...(yes === undefined ? [] : [`${guillemets(yes)} «${means.yes}» деп оқылады`]),
        ...(no === undefined ? [] : [`${guillemets(no)} «${means.no}» деп оқылады`]),
      ];
      return {
        message: `${guillemets(header)} бағанында «иә» және «жоқ» деген жауаптар бар: ${meanings.join(', ')}.`,
        hint: `Ол басқа сұраққа жауап берсе, ${mapOption({ header, cell }, 'ignore')} деп жазыңыз.`,
      };
    },
  },

  'map.period-column': {
    title: 'Баған жол қай уақытқа жататынын көрсетеді',
    say: ({ header, cell }) => ({
      message: `${guillemets(header)} бағаны әр жол қай уақытқа жататынын көрсетеді: сол ратификациялар басқа уақытпен қайталанады. Ол оқылмайды, ал жолдар қайталанған болып саналмайды.`,
      hint: `Бұл бәрібір ратификация күні болса, ${mapOption({ header, cell }, 'registered')} деп жазыңыз.`,
    }),
  },

  'map.languages-column': {
    title: 'Баған жолдың тілін көрсетеді',
    say: ({ header }) => ({
      message: `${guillemets(header)} бағаны әр жолдың тілін көрсетеді: сол ратификациялар басқа тілде қайталанады. Жолдар қайталанған болып саналмайды.`,
      hint: 'Ратификацияларды тексеруге бір тілдегі жолдар жетеді.',
    }),
  },

  'map.other-dates': {
    title: 'Бағанның күндері ратификация күндері ретінде оқылмайды',
    say: (notice) => {
      const { header, cell } = notice;
      const hint = `Бұлар бәрібір ратификация күндері болса, ${mapOption({ header, cell }, 'registered')} деп жазыңыз.`;
      switch (notice.kind) {
        case 'instrument-dates':
          return {
            message: `${guillemets(header)} бағанындағы күндер — конвенциялардың өздері ${notice.of === 'adoption' ? 'қабылданған' : 'күшіне енген'} күндер; олар ратификация күндері ретінде оқылмайды.`,
            hint,
          };
        case 'unlike-dates':
          return {
            message: `${guillemets(header)} бағанының атауы бұл күндері не болғанын айтпайды, ал жолдардың көбінде олар ${guillemets(notice.other)} бағанындағыдан өзгеше; баған оқылмайды.`,
            hint,
          };
      }
    },
  },

  'map.ambiguous-header': {
    title: 'Баған атауын екі түрлі түсінуге болады',
    say: ({ header, field, cell }) => ({
      message: `${guillemets(header)} бағаны «${fields[field]}» деп оқылады; бұл атау басқаны да білдіруі мүмкін: ${field === 'registered' ? fields.lawDate : 'басқа күнді'}.`,
      hint: `Онда не тұрғанын көрсетіңіз: ${mapOption({ header, cell }, field)} немесе ${mapOption({ header, cell }, 'lawDate')}.`,
    }),
  },

  'map.line-aside': {
    title: 'Кестенің жолы жазба емес',
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
    title: 'Барлық жолдың елі немесе конвенциясы бағанда емес',
    say: ({ field, about, where, text }) => ({
      message: `«${fields[field]}» бағаны жоқ; ${places[where]} — ${guillemets(text)}, сондықтан барлық жазба ${about} туралы деп оқылады.`,
      hint: 'Оны бөлек бағанға жазыңыз.',
    }),
  },

  'map.stated-day': {
    title: 'Кестеде оның күні көрсетілген',
    say: ({ day, where, text }) => ({
      message: `Кесте жасалған күн: ${day} (${places[where]} — ${guillemets(text)}). Одан кейінгі ратификациялар онда болуға тиіс емес.`,
      hint: 'Бұл кестенің күні болмаса, оны сол жерден алып тастаңыз.',
    }),
  },

  'map.assumed-country': {
    title: 'Жолдардың қай елге қатысты екені көрсетілмеген',
    say: ({ about, blank, rows }) => ({
      message: `${blank === undefined ? 'Жолдардың қай елге қатысты екені файлда көрсетілмеген' : `Алғашқы ${rows} жолдың ішінде ел көрсетілмегендері: ${blank}`}; олар біздің ${about} туралы жазбалармен салыстырылады.`,
      hint: `Олар басқа ел туралы болса, оны көрсетіңіз, мысалы --country FRA; ${about} туралы болса, --country ${about}.`,
    }),
  },

  'map.blank-country': {
    title: 'Көп жолда ел көрсетілмеген',
    say: ({ header, blank, rows }) => ({
      message: `Алғашқы ${rows} жолдың ішінде ${guillemets(header)} бағаны бос жолдар саны: ${blank}; олар біздің жазбалармен салыстырылмайды.`,
      hint: 'Елді әр жолға жазыңыз.',
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
};

/** What each status means. */
const meaningsOfAnswers = {
  registered: { yes: 'ратификацияланған', no: 'ратификацияланбаған' },
  inForce: { yes: 'күшінде', no: 'күшінде емес' },
  denounced: { yes: 'денонсацияланған', no: 'денонсацияланбаған' },
} as const;

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

/** What a column is known by, where its cells had to be asked. */
const namesOfColumns: Readonly<
  Record<'without' | 'in-part' | 'against', (header: string) => string>
> = {
  without: (header) => `${header} бағаны атауынан танылмады`,
  'in-part': (header) => `${header} бағаны атауының бір бөлігінен ғана танылды`,
  against: (header) => `${header} бағанында атауында айтылған нәрсе емес, басқасы тұр`,
};

const places: Readonly<Record<StatedOutside['where'], string>> = {
  option: 'параметрде көрсетілгені',
  title: 'кестенің атауы',
  'file-name': 'файлдың аты',
  header: 'бағанның атауы',
  'sheet-name': 'парақтың атауы',
};
