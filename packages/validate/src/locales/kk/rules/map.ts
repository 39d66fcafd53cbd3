import { mapOption } from '../../../rules/option-text.js';
import type { Message } from '../../../rules/rule.js';
import type { AsideKind, GivenByColumn, StatedOutside } from '../../../table/notice.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';
import { columnInWords, dateNamed, fields } from '../fields.js';
import { systemsInWords } from './phrases.js';

export const mapRules: RulesInWords = {
  'map.no-instrument-column': {
    title: 'Ешбір бағанда конвенция көрсетілмеген',
    say: ({ headers, hasMore, likely, about }) => ({
      message: `Ешбір бағанда конвенция көрсетілмеген; бағандар: ${headers.map(guillemets).join(', ')}${hasMore ? ', …' : ''}. Жолдардың құрылымы ғана тексерілді.`,
      hint: about
        ? `${guillemets(about.header)} бағанының ұяшықтары ${about.code} туралы болса, ${mapOption(about, about.code)} деп жазыңыз; барлық жол сол туралы болса, --instrument ${about.code}.`
        : likely
          ? `Конвенциялар ${guillemets(likely.header)} бағанында аталса, ${mapOption(likely, 'instrument')} деп жазыңыз; барлық жол бір конвенция туралы болса, --instrument C087.`
          : 'C087, № 87 және сол сияқтылар тұрған бағанды «Конвенция» деп атаңыз.',
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

  'map.stated-day': {
    title: 'Кестенің қай күнгі екені айтылған',
    say: ({ day, where, text }) => ({
      message: `Кесте ${day} күйі бойынша: ${places[where]} ${guillemets(text)}. Біздің жазбаларымыздағы одан кейінгі нәрсе онда болуға тиіс емес.`,
      hint: 'Бұл кестенің күні болмаса, оны сол жерден алып тастаңыз.',
    }),
  },

  'map.assumed-country': {
    title: 'Жолдардың қай ел туралы екені айтылмаған',
    say: ({ about, blank, rows }) => ({
      message: `${blank === undefined ? 'Жолдардың қай ел туралы екені еш жерде айтылмаған' : `Алғашқы ${rows} жолдың ${blank}-інде ел көрсетілмеген`}; олар біздің ${about} туралы жазбалармен салыстырылады.`,
      hint: `Олар басқа ел туралы болса, оны көрсетіңіз, мысалы --country FRA; ${about} туралы болса, --country ${about}.`,
    }),
  },

  'map.blank-country': {
    title: 'Көп жолда ел көрсетілмеген',
    say: ({ header, blank, rows }) => ({
      message: `${guillemets(header)} бағаны алғашқы ${rows} жолдың ${blank}-інде бос; олар біздің жазбалармен салыстырылмайды.`,
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

  'map.date-spelling': {
    title: 'Күн ISO 8601 бойынша жазылмаған',
    say: ({ stated, value }) => ({ message: `«${stated}» — ${value} деп оқылады.` }),
    sayCause: ({ stated, value }) => ({
      message: `Күндер «${stated}» түрінде жазылған; ол ${value} деп оқылады.`,
      hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
  },

  'map.ambiguous-date': {
    title: 'Күн мен айдың орны ауысуы мүмкін',
    say: ({ stated, one, other }) => ({
      message: `«${stated}» ${one} немесе ${other} болуы мүмкін; қайсысы екені бағаннан көрінбейді. Жылы ғана пайдаланылады.`,
      hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
    sayCause: ({ stated, one, other }) => ({
      message: `Күн мен ай орын ауыстырған болуы мүмкін: «${stated}» — ${one} немесе ${other}, мұны бағандағы бірде-бір күн көрсетпейді. Тек жылдар пайдаланылады.`,
      hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
  },

  'map.serial-date': {
    title: 'Күн электрондық кестенің санымен жазылған',
    say: ({ stated, value }) => ({
      message: `«${stated}» — электрондық кестелер санайтын күн; ол ${value} деп оқылады.`,
      hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
    sayCause: ({ stated, value }) => ({
      message: `Күндердің орнында электрондық кестедегі күн нөмірлері тұр: «${stated}» ${value} деп оқылады.`,
      hint: 'Бағанға күн пішімін беріп, файлды қайта сақтаңыз немесе ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
  },

  'map.two-digit-year': {
    title: 'Жыл екі цифрмен жазылған',
    say: ({ stated }) => ({
      message: `«${stated}» дегенде жыл екі цифрмен жазылған: ғасыры болжанбайды, күн тексерілмейді.`,
      hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
    sayCause: ({ stated }) => ({
      message: `Жылдар екі цифрмен жазылған, мысалы «${stated}». Ғасыры белгісіз, сондықтан күндер тексерілмейді.`,
      hint: 'ЖЖЖЖ-АА-КК түрінде жазыңыз.',
    }),
  },

  'map.note-reading': {
    title: 'Күн ескертуде тұр',
    say: ({ field, date }) => ({
      message: `Ескертуден ${fields[field]} оқылды: ${date}.`,
      hint: 'Бұл күнге бөлек баған беріңіз.',
    }),
  },

  'map.zoned-date': {
    title: 'Сағат белдеуі күнді бір күнге жылжытуы мүмкін',
    say: ({ stated, one, other, used }) => ({
      message: `«${stated}» — ${one} немесе шығысырақ сағат белдеуінде ${other}. ${
        used === undefined ? 'Екеуі де пайдаланылмады.' : `Тек ${used} пайдаланылды.`
      }`,
      hint: 'Тек күнді жазыңыз: ЖЖЖЖ-АА-КК.',
    }),
    sayCause: ({ stated, one, other }) => ({
      message: `Уақыт белдеуі күндерді бір күнге жылжытқан болуы мүмкін: «${stated}» — ${one} немесе шығысырақта ${other}. Тек ортақ бөлігі пайдаланылады.`,
      hint: 'Тек күнді жазыңыз: ЖЖЖЖ-АА-КК.',
    }),
  },

  'map.part-of-year': {
    title: 'Күннің орнына жылдың бір бөлігі көрсетілген',
    say: ({ stated, value }) => ({
      message: `«${stated}» — жылдың бір бөлігі; тек ${value} жыл пайдаланылды.`,
      hint: 'ЖЖЖЖ-АА-КК немесе ЖЖЖЖ-АА түрінде жазыңыз.',
    }),
  },

  'map.status-spelling': { title: 'Мәртебе кодпен көрсетілмеген', say: readAs },

  'map.status-with-date': {
    title: 'Мәртебеде күн де тұр',
    say: ({ text, status, date }) => ({
      message: `${guillemets(text)} былай оқылады: мәртебесі ${status}, ${fields.denounced} ${date}.`,
      hint: 'Денонсацияға бөлек баған беріңіз.',
    }),
  },

  'map.ambiguous-status': {
    title: 'Мәртебені екі түрлі түсінуге болады',
    say: ({ text, saysRatified }) =>
      saysRatified
        ? {
            message: `${guillemets(text)} мемлекеттің конвенцияны ратификациялағанын ғана айтады: ол күшінде болуы да, әлі күшіне енбеуі де мүмкін.`,
            hint: 'in-force, registered немесе ratified-in-law деп жазыңыз.',
          }
        : {
            message: `${guillemets(text)} конвенцияның мемлекетті міндеттемейтінін ғана айтады: ол денонсацияланған немесе әлі күшіне енбеген.`,
            hint: 'registered немесе denounced деп жазыңыз.',
          },
  },

  'map.law-spelling': {
    title: 'Заң нөмірі мен күні арқылы көрсетілмеген',
    say: ({ number, date, misread }) => ({
      message: `Оқылғаны: заңның нөмірі ${number}${date === undefined ? '' : `, заңның күні ${date}`}.`,
      ...(misread && {
        hint: 'Нөмір мен күнді екі бағанда жазыңыз; нөмірдің өзі туралы бөлек ескертпе бар.',
      }),
    }),
  },

  'map.several-instruments': {
    title: 'Ұяшықта бірнеше конвенция немесе хаттама бар',
    say: ({ read, others }) => ({
      message: `Мұнда ${read} ғана оқылды; ұяшықтағы басқалары: ${others.join(', ')}.`,
      hint: 'Әр конвенция мен әр хаттамаға жеке жол беріңіз.',
    }),
  },

  'map.instrument-spelling': {
    title: 'Конвенция кодпен көрсетілмеген',
    say: readAs,
    sayCause: ({ text, value }) => ({
      message: `Құжаттар ${guillemets(text)} түрінде жазылған; ол ${value} деп оқылады.`,
      hint: 'Кодын жазыңыз: C және үш цифр, хаттама үшін P.',
    }),
  },

  'map.another-instrument': {
    title: 'Ұяшықта ХЕҰ-ның конвенциясы да, хаттамасы да емес құжат бар',
    say: ({ text }) => ({
      message: `${guillemets(text)} ХЕҰ-ның конвенциясы да, хаттамасы да емес.`,
      hint: 'Бұл жол салыстырылмайды.',
    }),
    sayCause: ({ text }) => ({
      message: `Ұяшықтарда ХЕҰ-ның конвенциясы да, хаттамасы да емес құжаттар көрсетілген, мысалы ${guillemets(text)}.`,
      hint: 'Бұл жолдар салыстырылмайды.',
    }),
  },

  'map.country-spelling': {
    title: 'Ел кодпен көрсетілмеген',
    say: (notice) =>
      notice.kind === 'country-spelling'
        ? readAs(notice)
        : {
            message: `${guillemets(notice.text)} ${notice.value} деп оқылады: ${systemsInWords(notice.systems)}.`,
            hint: 'ISO 3166-1 үш әрпін жазыңыз.',
          },
    sayCause: ({ text, value }) => ({
      message: `Мемлекеттер кодымен жазылмаған: ${guillemets(text)} ${value} деп оқылады.`,
      hint: 'ISO 3166-1 бойынша үш әріпті жазыңыз.',
    }),
  },

  'map.unused-text': {
    title: 'Ұяшықтың бір бөлігі пайдаланылмады',
    say: ({ rest }) => ({
      message: `${guillemets(rest)} пайдаланылмады; ұяшықтың қалған бөлігі ғана оқылды.`,
      hint: 'Оған бөлек баған беріңіз.',
    }),
  },

  'map.hidden-characters': {
    title: 'Көзге көрінбейтін таңбалар',
    say: ({ plain, names, hasMore, turnsText }) => ({
      message: `Ұяшықта көзге көрінбейтін таңбалар бар: ${names.join(', ')}${hasMore ? ', …' : ''}. Оларсыз ${plain.trim() === '' ? 'ұяшық бос' : `онда ${guillemets(plain)} деп жазылған`}.`,
      hint: turnsText
        ? 'Олар жазу бағытын өзгертеді, сондықтан адам мен бағдарлама әр түрлі оқуы мүмкін: не айтылғанын тексеріңіз.'
        : 'Оларды алып тастаңыз.',
    }),
  },
};

/** What each status means. */
const meaningsOfAnswers = {
  registered: { yes: 'ратификацияланған', no: 'ратификацияланбаған' },
  inForce: { yes: 'күшінде', no: 'күшінде емес' },
  denounced: { yes: 'денонсацияланған', no: 'денонсацияланбаған' },
} as const;

/** How a text was understood as a code. */
function readAs({ text, value }: { readonly text: string; readonly value: string }): Message {
  return {
    message:
      text.trim() === value
        ? `${value} айналасындағы бос орындар ескерілмеді.`
        : `${guillemets(text)} — ${value} деп оқылады.`,
  };
}

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
  'sheet-name': 'парақтың атауы бойынша',
};
