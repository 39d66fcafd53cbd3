import type { DateField } from '../../cells/fields.js';
import type { Impossibility } from '../../cells/notice.js';
import type { CodeSystem } from '../../cells/state-codes.js';
import type { TextForm, Wanted } from '../../dataset/schema-issues.js';
import type { JsonSyntaxError, OtherMeaning, ValueKind } from '../../formats/notice.js';
import type { ListExtent } from '../../reference/reference-index.js';
import { shiftOf } from '../../rules/cause-keys.js';
import { listed } from '../../rules/english.js';
import { shownTables } from '../../rules/html.js';
import { delimiterOption, mapOption, sheetOption } from '../../rules/option-text.js';
import type { DateFacts } from '../../rules/reference/dates.js';
import type { MissingRatification } from '../../rules/reference/missing-rows.js';
import type { DenouncedFacts } from '../../rules/reference/status.js';
import type { Message } from '../../rules/rule.js';
import type { ExchangedDate } from '../../rules/sense/exchanged-dates.js';
import { countedDelay, type DelayFacts } from '../../rules/sense/in-force-delay.js';
import { likelySheet, shownSheets } from '../../rules/xlsx.js';
import type { AsideKind, GivenByColumn, StatedOutside } from '../../table/notice.js';
import type { RulesInWords } from '../locale.js';
import { guillemets } from '../quoted.js';
import { datasetRules } from './dataset-rules.js';
import { evidenceRules } from './evidence-rules.js';
import { columnInWords, dateNamed, fields } from './fields.js';
import { notComparedBecause } from './phrases.js';

export const rules: RulesInWords = {
  // The file and its text

  'file.guessed-encoding': {
    title: 'Кодтауды болжауға тура келді',
    say: (notice) => {
      switch (notice.kind) {
        case 'encoding-by-zero-bytes':
          return {
            message: `Файлдың басында байт ретінің белгісі жоқ; нөлдік байттарына қарағанда, ол ${notice.encoding.toUpperCase()} ретінде оқылады.`,
            hint: 'Файлды UTF-8 кодтауында сақтаңыз.',
          };
        case 'encoding-by-letters':
          return {
            message: `Файл UTF-8 кодтауында емес; әріптеріне қарағанда, ол ${notice.encoding} ретінде оқылады${
              notice.other === undefined ? '' : `, бірақ ${notice.other} болуы да мүмкін`
            }.`,
            hint: 'Файлды UTF-8 кодтауында сақтаңыз немесе кодтауын көрсетіңіз.',
          };
      }
    },
  },

  'file.unreadable-characters': {
    title: 'Таңбалар оқылмайды',
    say: () => ({
      message:
        'Мұнда оқылмайтын таңба бар; файл, сірә, UTF-8 кодтауында емес. Осындай бірінші жер ғана көрсетілді.',
      hint: 'Файлды өзі жасалған бағдарламада UTF-8 кодтауында сақтаңыз немесе кодтауын көрсетіңіз.',
    }),
  },

  'file.no-records': {
    title: 'Файлда тақырып бар, бірақ жазбалар жоқ',
    say: () => ({
      message: 'Файлда тақырып бар, бірақ жазбалар жоқ, сондықтан тексеретін ештеңе болмады.',
      hint: 'Файлдың толық екенін тексеріңіз.',
    }),
  },

  'file.bytes-after-gzip': {
    title: 'Сығылған файлдан кейін басқа байттар бар',
    say: () => ({
      message: 'Сығылған файл осы жерде аяқталады, одан кейін басқа байттар тұр. Олар оқылмады.',
      hint: 'Файлды қайта алыңыз немесе қайта сығыңыз.',
    }),
  },

  'file.damaged-gzip': {
    title: 'Сығылған файл бүлінген немесе үзілген',
    say: () => ({
      message:
        'Сығылған файл осы жерде бүлінген немесе үзілген. Одан бұрынғысы тексерілді; соңғы жазба да толық болмауы мүмкін.',
      hint: 'Файлды қайта алыңыз немесе қайта сығыңыз.',
    }),
  },

  'file.other-format': {
    title: 'Мазмұнының форматы атауындағыдан басқа',
    say: ({ promised, found }) => ({
      message: `Файлдың атауы ${promised.toUpperCase()} дейді, ал мазмұны — ${found.toUpperCase()}; ол солай оқылады.`,
      hint: 'Файлға өз форматының кеңейтімін беріңіз.',
    }),
  },

  'file.other-tables': {
    title: 'Веб-бетте бірнеше кесте бар',
    say: ({ read, others }) => ({
      message:
        others.length === 0
          ? `Беттегі кестелер бір кесте ретінде оқылады: ${tablesListed(read)}.`
          : `Бетте оқылатын кесте: ${tablesListed(read)}; оқылмайтындары: ${tablesListed(others.map(({ name }) => name))}.`,
      ...(others.length > 0 && {
        hint: 'Басқа кестені тексеру үшін оны бөлек файлға сақтаңыз.',
      }),
    }),
  },

  'file.stated-delimiter': {
    title: 'Бірінші жол айырғышты көрсетеді',
    say: ({ delimiter }) => ({
      message: `Бірінші жол «sep=${delimiter}» тақырып емес, нұсқау деп қабылданды.`,
      hint: 'Бұл жолды алып тастаңыз: басқа бағдарламалар оны дерек деп қабылдайды.',
    }),
  },

  'csv.guessed-delimiter': {
    title: 'Ұяшықтардың айырғышын болжауға тура келді',
    say: ({ delimiter, rival }) => ({
      message: `Ұяшықтардың айырғышы деп ${delimiterNames[delimiter] ?? delimiter} алынды; ол ${delimiterNames[rival] ?? rival} болуы да мүмкін.`,
      hint: `Қайсысы дұрыс екенін көрсетіңіз: ${delimiterOption(delimiter)} немесе ${delimiterOption(rival)}.`,
    }),
  },

  'csv.unclosed-quote': {
    title: 'Тырнақшадағы ұяшық жабылмаған',
    say: () => ({
      message: 'Ұяшық еш жерде жабылмаған тырнақшадан басталады; тырнақша таңба деп қабылданды.',
      hint: 'Ұяшықты келесі айырғыштың алдында тырнақшамен жабыңыз.',
    }),
  },

  'csv.stray-quote': {
    title: 'Ұяшықтың ішіндегі тырнақша',
    say: () => ({
      message: 'Ұяшықтың ішінде тырнақша тұр; ол таңба деп қабылданды.',
      hint: 'Тырнақшаны екі рет жазып, ұяшықты тырнақшаға алыңыз.',
    }),
  },

  'csv.text-after-quote': {
    title: 'Жабатын тырнақшадан кейінгі бос орындар',
    say: () => ({
      message: 'Жабатын тырнақшадан кейін бос орындар тұр; олар ескерілмеді.',
      hint: 'Бос орындарды алып тастаңыз.',
    }),
  },

  'csv.blank-line': {
    title: 'Бірде-бір мәні жоқ жол',
    say: () => ({
      message: 'Жолда бірде-бір мән жоқ; ол өткізіп жіберілді.',
      hint: 'Бұл жолды алып тастаңыз.',
    }),
  },

  'csv.long-record': {
    title: 'Миллион таңбадан ұзын жазба',
    say: () => ({
      message: 'Жолда миллионнан астам таңба бар; ол өткізіп жіберілді.',
      hint: 'Бұл CSV файлы екенін тексеріңіз.',
    }),
  },

  'json.syntax': {
    title: 'Мәтін бұл жерде JSON емес',
    say: ({ what }) => {
      const [message, hint] = mistakes[what];
      return { message: `${message} Ол тұрған бөлік өткізіп жіберілді.`, hint };
    },
  },

  'json.not-strict': {
    title: 'Түсініктеме немесе артық үтір',
    say: ({ what }) => {
      const [message, hint] = mistakes[what];
      return { message: `${message} Оқығанда өткізіп жіберілді.`, hint };
    },
  },

  'json.lost-digits': {
    title: 'Санда бағдарламалар сақтайтыннан көп цифр бар',
    say: ({ written, read }) => ({
      message: `${guillemets(written)} санында бағдарламалар сақтайтыннан көп цифр бар; ол ${guillemets(read)} деп оқылады.`,
      hint: 'Оны қос тырнақшаға алыңыз.',
    }),
  },

  'json.lone-surrogate': {
    title: 'Таңбаның жартысы',
    say: () => ({
      message: 'Мұнда таңбаның жартысы ғана жазылған; екінші жартысы жоқ.',
      hint: 'Таңбаны сол күйінде жазыңыз.',
    }),
  },

  'json.text-after-end': {
    title: 'Құжат біткеннен кейін бірдеңе тұр',
    say: () => ({
      message: 'Құжат біткеннен кейін тағы бірдеңе тұр; ол оқылмайды.',
      hint: 'Файлда бір құжат қалдырыңыз немесе әр жолға бір жазбадан жазып, файлға «.ndjson» кеңейтімін беріңіз.',
    }),
  },

  'json.missing-end': {
    title: 'Құжат толық емес',
    say: () => ({
      message: 'Мәтін құжат бітпей үзілген. Толық бөлігі тексерілді.',
      hint: 'Файлдың толық екенін тексеріңіз.',
    }),
  },

  'json.rest-not-read': {
    title: 'Құжаттың қалғаны оқылған жоқ',
    say: () => ({
      message: 'Осы қатеден кейін келесі жазбаның басы табылмады; қалғаны оқылған жоқ.',
      hint: 'Қатені түзетіп, қайта тексеріңіз.',
    }),
  },

  'record.duplicate-key': {
    title: 'Кілт бір объектіде екі рет тұр',
    say: ({ name }) => ({
      message: `${guillemets(name)} кілті бір объектіде екі рет тұр; соңғы мәні алынды.`,
      hint: 'Екеуінің бірін қалдырыңыз.',
    }),
  },

  'record.not-an-object': {
    title: 'Тізім элементі жазба емес',
    say: ({ value, isDocument }) => ({
      message: isDocument
        ? `Бүкіл құжат — ${values[value]}, жазбалар тізімі емес.`
        : `Мұнда жазбаның орнына ${values[value]} тұр; ол өткізіп жіберілді.`,
      hint: 'Әр жазбаны басқалары сияқты кілттері бар объект түрінде жазыңыз.',
    }),
  },

  'record.late-key': {
    title: 'Кілт алғашқы жүз жазбадан кейін кездеседі',
    say: ({ name }) => ({
      message: `${guillemets(name)} кілті алғаш рет осында, алғашқы 100 жазбадан кейін кездеседі, сондықтан ол оқылмайды.`,
      hint: 'Бірінші жазбада барлық кілтті көрсетіңіз, мәні жоғын бос қалдырыңыз.',
    }),
  },

  'record.nested-value': {
    title: 'Мәтін күтілген жерде тізім немесе объект тұр',
    say: ({ name }) => ({
      message: `${guillemets(name)} кілтінің астында тізім немесе объект тұр; ол мәтін ретінде оқылады. Осындай бірінші жер ғана көрсетілді.`,
      hint: 'Әр кілттің астына бір мәтін, бір сан немесе бір күн жазыңыз.',
    }),
  },

  'record.nested-records': {
    title: 'Жазбалар басқа нысандардың ішінде тұр',
    say: ({ path }) => ({
      message:
        path.length === 0
          ? 'Мәндер жазбалардағы нысандардың ішінде тұр; олар жазбалардың өз мәндері ретінде тексеріледі.'
          : `Жазбалар басқалардың ішінде тұр, біріншісі — ${guillemets(path.join(' → '))}; әрқайсысы оның сыртында аталған мемлекетпен немесе құжатпен бірге тексеріледі. Сырттағы басқа мәндер тексерілмейді.`,
      hint: 'Басқа программалар үшін әр ратификацияны жай мәндері бар бөлек жазба етіп жазыңыз.',
    }),
  },

  'record.value-as-text': {
    title: 'Сан немесе логикалық мән мәтін ретінде оқылды',
    say: ({ name, value }) => ({
      message: `${guillemets(name)} кілтінің астында ${values[value]} тұр; ол мәтін ретінде оқылады. Осындай бірінші жер ғана көрсетілді.`,
      hint: 'Басқа бағдарламалар жазылуын өзгертпеуі керек болса, оны тырнақшаға алыңыз.',
    }),
  },

  'record.left-alone': {
    title: 'Құжаттың бір бөлігінде жазбалар жоқ',
    say: ({ name }) => ({
      message: `${guillemets(name)} кілтінің астында жазбалар тізімі емес, басқа нәрсе тұр, сондықтан ол оқылмайды.`,
      hint: 'Оны тексеру керек болса, объектілер тізімі түрінде жазыңыз.',
    }),
  },

  'record.too-deep': {
    title: 'Объектілер тым терең салынған',
    say: () => ({
      message:
        'Объектілер мен тізімдер бір-біріне 100-ден терең салынған; жазба өткізіп жіберілді.',
      hint: 'Бұл жазбалар файлы екенін тексеріңіз.',
    }),
  },

  'record.too-long': {
    title: 'Екі миллион таңбадан ұзын жазба',
    say: () => ({
      message: 'Жазбада екі миллионнан астам таңба бар; ол өткізіп жіберілді.',
      hint: 'Бұл жазбалар файлы екенін тексеріңіз.',
    }),
  },

  'yaml.syntax': {
    title: 'Мәтін бұл жерде YAML емес',
    say: ({ kind }) => {
      switch (kind) {
        case 'yaml-syntax':
          return {
            message: 'Мәтін бұл жерде YAML емес. Айналасындағы оқылғаны тексерілді.',
            hint: 'Түсіп қалған тырнақшаны, қос нүктеден не дефистен кейінгі бос орынды немесе қате шегіністі іздеңіз.',
          };
        case 'yaml-tab':
          return {
            message:
              'Мұнда табуляция тұр, ал YAML бос орындарды талап етеді. Айналасындағы оқылғаны тексерілді.',
            hint: 'Шегіністі бос орындармен жасаңыз.',
          };
      }
    },
  },

  'yaml.aliases': {
    title: 'Жазба өзін-өзі шексіз қайталайды',
    say: () => ({
      message: 'Жазба басқа жерде аталғанды шексіз қайталайды; ол өткізіп жіберілді.',
      hint: '& және * арқылы аталғанның орнына мәндердің өзін жазыңыз.',
    }),
  },

  'yaml.several-documents': {
    title: 'Файлда бірнеше құжат бар',
    say: () => ({
      message: 'Файлда бірнеше құжат бар; олардың бәрі бір тізім ретінде оқылады.',
      hint: 'Бір құжатта бір тізім қалдырыңыз.',
    }),
  },

  'yaml.other-meaning': {
    title: 'Ескі бағдарламалар басқаша оқитын сөз',
    say: ({ written, as }) => ({
      message: `${guillemets(written)} сөзі жазылғандай оқылады, бірақ ескі бағдарламалар оны ${meanings[as]} деп қабылдайды. Осындай бірінші сөз ғана көрсетілді.`,
      hint: 'Оны тырнақшаға алыңыз.',
    }),
  },

  'xlsx.other-sheets': {
    title: 'Кітапта бірнеше парақ бар',
    say: ({ sheet, others }) => {
      const likely = likelySheet(others);
      return {
        message: `${guillemets(sheet)} парағы оқылады; оқылмайтындары: ${others
          .slice(0, shownSheets)
          .map(
            ({ name, hidden, isChart }) =>
              `${guillemets(name)}${isChart ? ' (диаграмма)' : hidden ? ' (жасырын)' : ''}`,
          )
          .join(', ')}${others.length > shownSheets ? ' және басқалары' : ''}.`,
        ...(likely !== undefined && {
          hint: `Басқа парақ керек болса, оны көрсетіңіз, мысалы ${sheetOption(likely)}.`,
        }),
      };
    },
  },

  'xlsx.merged-cells': {
    title: 'Кітапта ұяшықтар біріктірілген',
    say: ({ area, count }) => ({
      message: `Біріктірілген ұяшықтар бар (${guillemets(area)}${count > 1 ? ` және тағы ${count - 1}` : ''}); мән олардың біріншісінде ғана тұр.`,
      hint: 'Мәнді өзі қатысты әр ұяшыққа жазыңыз.',
    }),
  },

  'xlsx.formulas': {
    title: 'Кітап ұяшықтарында формулалар тұр',
    say: ({ count }) => ({
      message: `Парақта ${count} формула бар; соңғы есептеудің мәндері оқылады.`,
      hint: 'Файлды бермес бұрын формулаларды мәндермен алмастырыңыз.',
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

  // Dates, statuses, laws

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
  'schema.date': {
    title: 'Күн түсініксіз',
    say: ({ kind, field, value }) =>
      kind === 'several-dates'
        ? {
            message: `${guillemets(value)} ішінде бірнеше күн немесе кезең бар; ешқайсысы пайдаланылмады.`,
            hint: `${capital(dateNamed(field, 'н'))} ғана қалдырыңыз: ${writtenDates[field]}.`,
            expected: writtenDates[field],
          }
        : notUnderstood(value, fields[field], writtenDates[field]),
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
  'sense.impossible-date': {
    title: 'Күнтізбеде мұндай күн жоқ',
    say: ({ field, stated, why }) => ({
      message: `«${stated}» деген күн жоқ: ${impossibility(why)}.`,
      hint:
        why.exchanged === undefined
          ? `${capital(dateNamed(field, 'н'))} анықтаңыз.`
          : `Мүмкін, ${why.exchanged}: күн мен айдың орны ауысқан шығар?`,
    }),
  },
  'sense.stand-in-date': {
    title: 'Күннің орнында толтырғыш тұр',
    say: ({ stated, field }) => ({
      message: `«${stated}» — бағдарламалар күннің жоқ екенін осылай белгілейді; ол күн деп қабылданбады.`,
      hint:
        field === 'denounced'
          ? 'Денонсация болмаса, ұяшықты бос қалдырыңыз.'
          : 'Күнін табыңыз немесе ұяшықты бос қалдырыңыз.',
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
  'schema.status': {
    title: 'Мұндай мәртебе жоқ',
    say: ({ value }) =>
      notUnderstood(
        value,
        fields.status,
        'ratified-in-law (заңмен ратификацияланған), registered (ХЕҰ-да тіркелген), in-force (күшінде) немесе denounced (денонсацияланған)',
      ),
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
  'schema.law-number': {
    title: 'Заңның нөмірі түсініксіз',
    say: ({ value }) =>
      notUnderstood(
        value,
        fields.lawNumber,
        'цифрлар және, басылған болса, рим цифрларымен шақырылым, мысалы 29-II',
      ),
  },

  // Instruments and States

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
  'schema.instrument': {
    title: 'Конвенция түсініксіз',
    say: ({ value, near }) => ({
      ...notUnderstood(value, fields.instrument, 'C087, № 87 немесе 87-конвенция'),
      ...(near.length > 0 && { hint: `Мүмкін, ${listed(near, 'немесе')}?` }),
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
  'schema.country': {
    title: 'Мемлекет түсініксіз',
    say: (notice) => {
      const expected = 'ХЕҰ-ға мүше мемлекет, мысалы KAZ';
      const named = guillemets(notice.value);
      switch (notice.kind) {
        case 'unknown-country': {
          const { states, near } = notice;
          const meant = near.map(({ code, name }) => `${name.kk} (${code})`);
          return {
            message: `${named} белгілі ${states} мемлекеттің арасында жоқ; жол біздің жазбалармен салыстырылмайды.`,
            hint:
              near.length > 0
                ? `Мүмкін, ${listed(meant, 'немесе')}?`
                : 'ISO 3166-1 үш әріпті кодын жазыңыз, мысалы KAZ.',
            expected,
          };
        }
        case 'misspelt-country': {
          const { code, name } = notice.meant;
          return {
            message: `${named} белгілі мемлекеттердің арасында жоқ; жол онда тағы аталған мемлекет бойынша оқылады: ${name.kk} (${code}).`,
            hint: `${code} деп жазыңыз.`,
            expected,
          };
        }
        case 'code-of-other-system': {
          const meant = notice.meanings.map(
            ({ code, name, systems }) =>
              `${name ? `${name.kk} (${code})` : code}: ${systemsInWords(systems)}`,
          );
          return {
            message: `${named} — ISO 3166-1 alpha-3 коды емес. Мүмкін мағыналары: ${meant.join('; ')}. Жол біздің жазбалармен салыстырылмайды.`,
            hint: 'ISO 3166-1 үш әріпті кодын жазыңыз, мысалы KAZ.',
            expected,
          };
        }
        case 'former-country':
          return {
            message: `${named} — ${notice.until} жылдан бері жоқ мемлекет; жол біздің жазбалармен салыстырылмайды.`,
            hint: 'Оның ратификациялағаны одан кейін құрылған мемлекеттердің ратификациясы емес.',
            expected,
          };
        case 'country-outside':
          return {
            message: `${named} (${notice.iso}) ХЕҰ-ға мүше мемлекет емес; жол біздің жазбалармен салыстырылмайды.`,
            hint: 'Аумақ үшін оған жауапты мемлекетті, ал аумақтың өзін ескертуде жазыңыз.',
            expected,
          };
      }
    },
  },

  // Any cell

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
  'schema.statement': {
    title: 'Матрица ұяшығын түсіну мүмкін емес',
    say: ({ text }) => ({
      message: `${guillemets(text)} дегеннен мемлекеттің конвенцияға қатысты не істегені түсініксіз.`,
      hint: 'Тіркелген күнін, денонсацияны «1958 den.:1990» түрінде, күні белгісіз болса «x» жазыңыз немесе бос қалдырыңыз.',
      expected: 'күн, денонсациясы бар күн, x немесе бос ұяшық',
    }),
  },

  // Values together

  'schema.required': {
    title: 'Мән жоқ',
    say: () => ({
      message: 'Конвенция (хаттама) көрсетілмеген.',
      hint: 'Оны көрсетіңіз немесе жолды алып тастаңыз.',
    }),
  },

  'sense.unknown-instrument': {
    title: 'Мұндай конвенция жоқ',
    say: ({ code, known, extent, near }) => ({
      message: `${code} анықтамалық деректердегі ${known} конвенция мен хаттаманың арасында жоқ. ${listEnd(extent)}`,
      hint: near.length > 0 ? `Мүмкін, ${listed(near, 'немесе')}?` : 'Нөмірді тексеріңіз.',
    }),
  },

  'sense.title-of-another': {
    title: 'Нөмірі мен атауы екі түрлі конвенцияны көрсетеді',
    say: ({ title, code, other }) => ({
      message: `${guillemets(title)} — ${code} емес, ${other} атауы.`,
      hint: 'Нөмірін немесе атауын түзетіңіз.',
    }),
  },

  'sense.adoption-year': {
    title: 'Конвенция басқа жылы қабылданған',
    say: ({ code, year, stated }) => ({
      message: `${code}: қабылданған жылы ${year}, ${stated} емес.`,
      hint: `${code} нөмірін де тексеріңіз.`,
    }),
  },

  'sense.date-order': {
    title: 'Күндердің реті дұрыс емес',
    say: ({ later, earlier, own }) => ({
      message: `${capital(dateNamed(later.field))} (${later.date}) ${dateNamed(earlier.field, 'нен')} (${earlier.date}) ерте.`,
      hint:
        own === undefined
          ? 'Екі күнді де, бағандардың ауысып кетпегенін де тексеріңіз.'
          : `${later.date} — ${own} құжатының өзі күшіне енген күн; мемлекет үшін ол кейінірек күшіне енді.`,
    }),
  },

  'sense.exchanged-dates': {
    title: 'Екі күн бір-бірінің бағанында тұр',
    say: ({ first, second }) => ({
      message: `${inColumn(first)} — ${first.date}, ${inColumn(second)} — ${second.date}: күндер орын ауыстырған.`,
      hint: 'Бағандардың атауын немесе күндердің өзін ауыстырыңыз.',
    }),
    sayCause: ({ first, second }) => ({
      message: `Екі баған орын ауыстырған, ${inColumn(first)} және ${inColumn(second)}: біріншісінде кейінгі күндер, мысалы ${first.date}, екіншісінде ертерек күндер, мысалы ${second.date}.`,
      hint: 'Бағандардың атауын ауыстырыңыз.',
    }),
  },

  'sense.before-adoption': {
    title: 'Күн конвенция қабылданғанға дейін',
    say: ({ field, date, code, adopted }) => ({
      message: `${capital(dateNamed(field))} (${date}) ${code} қабылданған күннен (${adopted}) ерте.`,
      hint: 'Күнді және конвенцияның нөмірін тексеріңіз.',
    }),
  },

  'sense.in-force-delay': {
    title: 'Күшіне енген күні тіркелген күнінен шықпайды',
    say: ({ code, registered, stated, expected, months, early }) => {
      const when =
        typeof expected === 'string' ? expected : `${expected.from} және ${expected.to} аралығында`;
      return {
        message: early
          ? `${code}: құжаттың өзі күшіне енген күн — ${when}, оған дейін ешкімді міндеттемеген; мұнда ${stated}.`
          : `${code}: тіркелген күні ${registered} болса, мемлекет үшін ${months} айдан кейін күшіне енеді, яғни ${when}; мұнда ${stated}.`,
        hint: 'Екі күнді де тексеріңіз. Басқа мерзімді санаулы конвенция ғана белгілейді.',
      };
    },
    sayCause: (facts) => ({
      message: `${causeOfDelay(facts)}, мысалы ${facts.registered}, одан кейін ${facts.stated}.`,
      hint: 'Аймен санаңыз. Басқа ереже аз конвенцияда ғана бар.',
    }),
  },

  'sense.before-membership': {
    title: 'Күн мемлекет ХЕҰ-ға мүше болғанға дейін',
    say: ({ field, date, name, since }) => ({
      message: `${capital(dateNamed(field))} (${date}) мемлекеттің ХЕҰ-ға мүше болған уақытынан ерте: ${name.kk}, ${since}.`,
      hint: 'Күнді және мемлекетті тексеріңіз.',
    }),
  },

  'sense.future-date': {
    title: 'Күн әлі келген жоқ',
    say: ({ field, date, asOf, months }) => ({
      message: `${capital(dateNamed(field))} (${date}) тексеру күнінен (${asOf}) ${
        months === 0 ? 'кейін' : `${months} айдан артық кейін`
      }.`,
      hint: 'Жылын тексеріңіз.',
    }),
  },

  'sense.status-against-dates': {
    title: 'Мәртебе күндермен үйлеспейді',
    say: ({ status, field, date }) => ({
      message: `${status} мәртебесі мына мәнмен үйлеспейді: ${dateNamed(field)} — ${date}.`,
      hint: statusMeanings[status] ?? 'Екеуін де тексеріңіз.',
    }),
  },

  'sense.denounced-without-date': {
    title: 'Күні жоқ денонсация',
    say: () => ({
      message: 'Мәртебесі — denounced, бірақ денонсацияланған күні жоқ.',
      hint: 'Күнін қосыңыз немесе мәртебесін түзетіңіз.',
    }),
  },

  'sense.duplicate': {
    title: 'Бір ратификация туралы екі жол',
    say: ({ code, country, line }) => ({
      message: `${code}${country === undefined ? '' : ` (${country})`} ${line}-жолда бұрыннан бар.`,
      hint: 'Екі жолдың бірін қалдырыңыз.',
    }),
  },

  'sense.misread-roman': {
    title: 'Рим цифрлары араб цифрлары деп оқылған',
    say: ({ stated, value, confirmed }) => ({
      message: confirmed
        ? `Заңның ${stated} нөмірі — қате оқылған ${value}; біздің жазбада ол осылай тұр.`
        : `Заңның ${stated} нөмірі қате оқылған ${value} сияқты.`,
      hint: 'Дефистен кейінгі Парламент шақырылымы рим цифрларымен жазылады.',
    }),
  },

  'sense.law-number': {
    title: 'Заң нөміріндегі рим саны қате',
    say: ({ stated, meant }) => ({
      message: `Заңның ${stated} нөмірінде дефистен кейін рим саны тұрған жоқ.`,
      hint: meant === undefined ? 'Нөмірді заңның өзінен табыңыз.' : `Мүмкін, ${meant}?`,
    }),
  },

  'sense.missing-law-date': {
    title: 'Заң күнсіз аталған',
    say: ({ number, ours }) => ({
      message:
        ours === undefined
          ? `${number} заңның күні көрсетілмеген.`
          : `${number} заңның күні мұнда көрсетілмеген; біздің жазбада — ${ours}.`,
      hint: 'Күнін қосыңыз: Парламенттің әр шақырылымында заңдардың нөмірлері қайта басталады.',
    }),
  },

  // Against our records

  'reference.law-number': {
    title: 'Біздің жазбада заңның нөмірі басқа',
    say: ({ code, theirs, meant, ours, isPart }) => ({
      message: `${code} туралы заңның нөмірі мұнда ${theirs}${meant === undefined ? '' : ` (шамасы, ${meant})`}, біздің жазбада — ${ours}.`,
      ...(isPart && { hint: 'Екеуінің бірі Парламенттің шақырылым нөмірінсіз жазылған.' }),
    }),
  },

  'reference.law-date': {
    title: 'Біздің жазбада заңның күні басқа',
    say: ({ code, theirs, ours }) => ({
      message: `${code} туралы заңның күні мұнда ${theirs}, біздің жазбада — ${ours}.`,
    }),
  },

  'reference.registered': {
    title: 'Біздің жазбада тіркелген күні басқа',
    say: ({ field, code, state, theirs, ours, isDateOfLaw }) => ({
      message: `${code}: ${dateNamed(field)} мұнда ${theirs}, біздің ${state} жазбасында — ${ours}.`,
      ...(isDateOfLaw && {
        hint: `${theirs} — ұлттық заңның күні; ${dateNamed(field)} одан кейін.`,
      }),
    }),
    sayCause: causeOfDates,
  },

  'reference.in-force': {
    title: 'Біздің жазбада күшіне енген күні басқа',
    say: ({ field, code, state, theirs, ours, isDateOfLaw }) => ({
      message: `${code}: ${dateNamed(field)} мұнда ${theirs}, біздің ${state} жазбасында — ${ours}.`,
      ...(isDateOfLaw && {
        hint: `${theirs} — ұлттық заңның күні; ${dateNamed(field)} одан кейін.`,
      }),
    }),
    sayCause: causeOfDates,
  },

  'reference.law-date-misplaced': {
    title: 'Шарттың күні орнында заңның күні тұр',
    say: ({ field, code, theirs, ours }) => ({
      message: `${theirs} — заңның күні; ${code} бойынша ${dateNamed(field)} — ${ours}.`,
    }),
  },

  'reference.status': {
    title: 'Біздің жазбада мәртебесі басқа',
    say: (facts) => {
      if (facts.kind === 'denounced') return denounced(facts);
      const { code, theirs, ours } = facts;
      return {
        message: `${code}: ратификациялау мәртебесі мұнда ${guillemets(theirs)}, біздің жазбада — «${ours}».`,
      };
    },
  },

  'reference.denounced': {
    title: 'Біздің жазбаларда денонсация басқаша',
    say: denounced,
  },

  'reference.denunciation-not-stated': {
    title: 'Ратификация денонсацияланған, ал кестеде бұл айтылмаған',
    say: ({ code, state, ours, hasColumn }) => ({
      message: `Біздің жазба бойынша ${state} ${code} құжатын денонсациялаған (${ours}); кестеде бұл айтылмаған.`,
      hint: hasColumn
        ? 'Денонсацияны өз бағанына жазыңыз.'
        : 'Кесте күшіндегі құжаттар туралы болса, бұл ратификация онда болмауға тиіс; әйтпесе денонсацияны бөлек бағанға жазыңыз.',
    }),
  },

  'reference.stated-not-ratified': {
    title: 'Кестеде мемлекет ратификацияламаған, ал біздің жазбаларда ратификация бар',
    say: ({ code, state, registered }) => ({
      message: `Кесте бойынша ${state} ${code} құжатын ратификацияламаған; біздің жазбада ратификация бар${registered === undefined ? '' : `, ${fields.registered} ${registered}`}.`,
      hint:
        registered === undefined
          ? 'Ратификацияны тексеріңіз.'
          : `Ратификацияны тексеріңіз. Кесте бұдан бұрын (${registered}) жасалған болса, ол дұрыс; оның қай күнге жасалғанын көрсетіңіз.`,
    }),
  },

  'reference.accession': {
    title: 'Бұл — қосылу туралы заң',
    say: ({ number, code }) => ({
      message: `${number} заң — ратификациялау туралы емес, ${code} құжатына қосылу туралы заң.`,
      hint: 'Бұл мемлекетті бәрібір міндеттейді; сөздің мәні бар жерде «қосылу» деп жазыңыз.',
    }),
  },

  'reference.nothing-compared': {
    title: 'Біздің жазбалармен ештеңе салыстырылмады',
    say: (facts) => ({
      message:
        facts.kind === 'rows'
          ? 'Мемлекет те, құжат та, күн де біздің жазбалармен салыстырылмады: оларда осы кестедегі мемлекеттердің аталған құжаттарды ратификациялағаны айтылмаған.'
          : `${facts.dates} күннің бірде-бірі біздің жазбалармен салыстырылмады: ${facts.why.map((why) => notComparedBecause[why]).join('; ')}.`,
      hint: 'Мәндер тек өз алдына тексерілді.',
    }),
  },

  'reference.not-ratified': {
    title: 'Біздің жазбаларда мұндай ратификация жоқ',
    say: ({ code, completeness }) => {
      const none = `Біздің жазбаларда бұл мемлекеттің ${code} құжатын ратификациялағаны жоқ`;
      switch (completeness.kind) {
        case 'not-stated':
          return {
            message: `${none}.`,
            hint: 'Нөмірді тексеріңіз. Ол дұрыс болса, біздің жазбалар ескірген.',
          };
        case 'not-claimed':
          return { message: `${none}.`, hint: 'Біздің жазбалар толық деп айтылмайды.' };
        case 'complete':
          return {
            message: `${none}; олар мына күнге дейін толық: ${completeness.to}.`,
            hint:
              completeness.later === undefined
                ? 'Конвенцияның нөмірі мен мемлекетті тексеріңіз.'
                : `Күні ${completeness.later} болатын ратификация оларда болмауы мүмкін.`,
          };
      }
    },
  },

  'reference.missing-rows': {
    title: 'Біздің жазбаларда ратификациялар көбірек',
    say: ({ shown, rest }) => ({
      message: `Біздің жазбаларда тағы ${shown.length + rest} бар: ${shown.map(missing).join(', ')}${rest > 0 ? ` және басқалары (${rest})` : ''}.`,
      hint: 'Олар осы файлдан кейін пайда болуы мүмкін.',
    }),
  },

  'reference.empty-cell': {
    title: 'Ұяшық бос, ал біздің жазбаларда ратификация бар',
    say: ({ code, country, registered }) => ({
      message: `Ұяшық ештеңе айтпайды; біздің жазбалар бойынша ${country} ${code} ратификациялаған${registered === undefined ? '' : `, ${fields.registered} ${registered}`}.`,
      hint: 'Кесте толық болуы керек болса, оны толтырыңыз.',
    }),
  },

  // Records of a dataset, and a schema of the user's own

  'dataset.missing-value': {
    title: 'Жазбада схема талап ететін өріс жоқ',
    say: ({ name }) => ({
      message: `${guillemets(name)} өрісі жоқ.`,
      hint: 'Ол жинақтың әр жазбасында бар; схема рұқсат еткен жерде «unknown» деп жазуға болады.',
    }),
  },

  'dataset.unknown-field': {
    title: 'Жазбада схемада жоқ өріс бар',
    say: ({ name, collection, suggestion }) => ({
      message: `${collection} схемасында ${guillemets(name)} өрісі жоқ.`,
      hint:
        suggestion === undefined
          ? 'Оны алып тастаңыз немесе мазмұнын ескертпеге көшіріңіз.'
          : `Мүмкін, «${suggestion}» деп жазбақ болдыңыз ба?`,
    }),
  },

  'dataset.value': {
    title: 'Мән схемаға сай емес',
    say: ({ name, wanted }) => {
      const expected = wantedIn(wanted);
      return {
        message: `${name === '' ? 'Жазба' : `${guillemets(name)} өрісі`} схемаға сай емес.`,
        hint: `Күтілетіні: ${expected}.`,
        expected,
      };
    },
  },

  'dataset.unknown-collection': {
    title: 'Деректер жиынында схемада жоқ жинақ бар',
    say: ({ name, suggestion }) => ({
      message: `Деректер жиынында ${guillemets(name)} жинағы болмайды; ол тексерілмейді.`,
      hint:
        suggestion === undefined
          ? 'Оны алып тастаңыз.'
          : `Мүмкін, «${suggestion}» деп жазбақ болдыңыз ба?`,
    }),
  },

  ...datasetRules,
  ...evidenceRules,

  'user-schema.required': {
    title: 'Схемаңыз талап ететін мән жоқ',
    say: ({ name, inside, schemaPath }) => ({
      message: `Схемаңыз ${guillemets(name)} мәнін${inside === '' ? '' : ` (${guillemets(inside)})`} талап етеді, бірақ ол жоқ.`,
      hint: schemaHint(schemaPath),
    }),
  },

  'user-schema.additional': {
    title: 'Мәнге схемаңызда орын жоқ',
    say: ({ name, schemaPath }) => ({
      message: `Схемаңызда ${guillemets(name)} үшін орын жоқ.`,
      hint: schemaHint(schemaPath),
    }),
  },

  'user-schema.value': {
    title: 'Мән схемаңыз талап еткендей емес',
    say: ({ keyword, asked, schemaPath }) => ({
      message: `Мән схемаңыздағы ${guillemets(`${keyword}: ${asked}`)} талабына сәйкес емес.`,
      hint: schemaHint(schemaPath),
    }),
  },
};

/** What each status means. */
const meaningsOfAnswers = {
  registered: { yes: 'ратификацияланған', no: 'ратификацияланбаған' },
  inForce: { yes: 'күшінде', no: 'күшінде емес' },
  denounced: { yes: 'денонсацияланған', no: 'денонсацияланбаған' },
} as const;

function tablesListed(names: readonly string[]): string {
  const shown = names.slice(0, shownTables).map(guillemets).join(', ');
  return names.length > shownTables ? `${shown} және басқалары` : shown;
}

const statusMeanings: Readonly<Record<string, string>> = {
  'ratified-in-law': 'ratified-in-law дегені: заңмен ратификацияланған, ХЕҰ-да әлі тіркелмеген.',
  registered: 'registered дегені: ХЕҰ-да тіркелген, әлі күшіне енбеген.',
  'in-force': 'in-force дегені: күшінде және денонсацияланбаған.',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listEnd(extent: ListExtent): string {
  if (extent.kind === 'conventions') {
    return extent.last === undefined
      ? 'Оларда конвенциялар жоқ.'
      : `Олардағы соңғы конвенция — ${extent.last}.`;
  }
  const { codes, more } = extent;
  if (codes.length === 0) return 'Оларда хаттамалар жоқ.';
  return `Олардағы хаттамалар: ${[...codes, ...(more ? ['…'] : [])].join(', ')}.`;
}

function missing({ code, registered, law }: MissingRatification): string {
  if (registered !== undefined) return `${code} (тіркелген күні ${registered})`;
  return law === undefined ? code : `${code} (заңның күні ${law})`;
}

function denounced({ code, theirs, ours }: DenouncedFacts): Message {
  return {
    message:
      ours === undefined
        ? `Файлда ${code} денонсацияланған${theirs === undefined ? '' : ` (${theirs})`}; біздің жазбада денонсация жоқ.`
        : theirs === undefined
          ? `Біздің жазба бойынша ${code} денонсацияланған (${ours}); файлда ол күшінде.`
          : `Файлда ${code} денонсациясы — ${theirs}; біздің жазбада — ${ours}.`,
    hint: 'Денонсацияны тексеріңіз.',
  };
}

function impossibility(why: Impossibility): string {
  switch (why.kind) {
    case 'no-such-month':
      return `нөмірі ${why.month} ай болмайды`;
    case 'no-such-day':
      return `${why.year} жылғы ${why.month}-айда ${why.days} күн бар`;
    case 'other-weekday':
      return `${why.date} апта күні — ${weekdays[why.actual]}`;
  }
}

/** Sunday first. */
const weekdays = 'жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі'.split(' ');

const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'үтір',
  ';': 'нүктелі үтір',
  '\t': 'табуляция',
  '|': 'тік сызық',
};

const systemNames: Readonly<Record<CodeSystem, string>> = {
  former: 'ISO 3166 бұрынғы коды',
  ioc: 'ХОК коды',
  fifa: 'ФИФА коды',
  fips: 'FIPS 10-4 коды',
  m49: 'БҰҰ M49 нөмірі',
  vehicle: 'көліктердегі белгі',
  cow: 'Correlates of War коды',
};

function systemsInWords(systems: readonly CodeSystem[]): string {
  return listed(
    systems.map((system) => systemNames[system]),
    'және',
  );
}

const writtenDates: Readonly<Record<DateField, string>> = {
  lawDate: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА немесе ЖЖЖЖ',
  registered: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА, ЖЖЖЖ немесе unknown',
  inForce: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА, ЖЖЖЖ немесе unknown',
  denounced: 'ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА немесе ЖЖЖЖ',
};

/** How a text was understood as a code. */
function readAs({ text, value }: { readonly text: string; readonly value: string }): Message {
  return {
    message:
      text.trim() === value
        ? `${value} айналасындағы бос орындар ескерілмеді.`
        : `${guillemets(text)} — ${value} деп оқылады.`,
  };
}

/** What is wrong with a value that was not understood. */
function notUnderstood(value: string, wanted: string, expected: string): Message {
  return {
    message: `${guillemets(value)} түсініксіз; мұнда мынау болуға тиіс: ${wanted}.`,
    hint: `Былай жазыңыз: ${expected}.`,
    expected,
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

/** What is wrong with a JSON text, and what to do. */
const mistakes: Readonly<Record<JsonSyntaxError, readonly [string, string]>> = {
  comment: ['Мұнда түсініктеме тұр; JSON форматында ол болмайды.', 'Түсініктемені алып тастаңыз.'],
  'trailing-comma': ['Мұндағы үтірден кейін ештеңе жоқ.', 'Үтірді алып тастаңыз.'],
  'missing-comma': ['Мұнда үтір жетіспейді.', 'Екі мәннің арасына үтір қойыңыз.'],
  'missing-colon': ['Кілттен кейін қос нүкте жетіспейді.', '«"кілт": "мән"» түрінде жазыңыз.'],
  'missing-value': ['Мұнда мән жетіспейді.', 'Мәнін немесе «null» деп жазыңыз.'],
  'single-quotes': [
    'Мәтін жалқы тырнақшада тұр; JSON форматында тек қос тырнақша болады.',
    'Мәтінді қос тырнақшаға алыңыз.',
  ],
  'unquoted-key': ['Кілт тырнақшасыз тұр.', 'Кілтті қос тырнақшаға алыңыз.'],
  'unknown-word': [
    'JSON форматында мұндай сөз жоқ: онда «true», «false» және «null» ғана бар.',
    'Мәтінді қос тырнақшаға алыңыз; мәні белгісіз болса, «null» деп жазыңыз.',
  ],
  'bad-number': [
    'Сан JSON форматындағыдай жазылмаған.',
    '07, +7 немесе 7. орнына 7 деп жазыңыз, ал мәтінді қос тырнақшаға алыңыз.',
  ],
  'bad-escape': [
    'Кері қиғаш сызықтан кейін JSON форматында болмайтын таңба тұр.',
    'Кері қиғаш сызықты екі рет жазыңыз, басқа таңбаларды сол күйінде жазыңыз.',
  ],
  'control-character': [
    'Мәтіннің ішінде жол үзілімі, табуляция немесе басқа басқару таңбасы тұр, немесе мәтін тырнақшамен жабылмаған.',
    'Мәтінді тырнақшамен жабыңыз немесе «\\n» және «\\t» деп жазыңыз.',
  ],
  'wrong-bracket': [
    'Мұндағы жақша ашылған жақшаға сәйкес келмейді.',
    '{ арқылы ашылғанды } арқылы, [ арқылы ашылғанды ] арқылы жабыңыз.',
  ],
  unfinished: ['Мәтін жазбаның ортасында үзілген.', 'Файлдың толық екенін тексеріңіз.'],
  unexpected: [
    'JSON форматында бұл жерде мұндай нәрсе тұра алмайды.',
    'Осы жердің дәл алдынан түсіп қалған немесе артық тырнақшаны не жақшаны іздеңіз.',
  ],
};

const values: Readonly<Record<ValueKind, string>> = {
  text: 'мәтін',
  number: 'сан',
  boolean: 'логикалық мән',
  null: 'бос мән',
  list: 'тізім',
  object: 'объект',
};

const meanings: Readonly<Record<OtherMeaning, string>> = {
  boolean: 'логикалық мән',
  date: 'уақыт мезеті',
  number: 'басқа сан',
};

function schemaHint(schemaPath: string): string {
  return `Схемаңыздағы ${guillemets(schemaPath)} бөлігін қараңыз.`;
}

const forms: Readonly<Record<TextForm, string>> = {
  country: 'ISO 3166-1 бойынша үш бас әріп, мысалы KAZ',
  date: 'күн: ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА немесе ЖЖЖЖ',
  day: 'күнтізбедегі күн, ЖЖЖЖ-АА-КК',
  event: 'оқиғаның күні және дефис арқылы жазылған кіші әріпті сөздер',
  instrument: 'C немесе P және үш цифр, мысалы C087 немесе P029',
  knownDate: 'күн, ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА немесе ЖЖЖЖ, не unknown сөзі',
  law: 'заңның коды, мысалы Z990000029_ немесе kz-10-I-1996',
  lawNumber: 'заңның бос орынсыз нөмірі, мысалы 29-II',
  record: 'дефис арқылы жазылған кіші әріпті сөздер',
  source: 'дереккөздің коды: дефис арқылы жазылған сөздер, мысалы ilo-news-2024',
  text: 'шетінде бос орны және қос бос орны жоқ бір жол мәтін',
};

const types: Readonly<Record<string, string>> = {
  string: 'мәтін',
  number: 'сан',
  int: 'бүтін сан',
  boolean: 'true немесе false',
  array: 'тізім',
  object: 'объект',
  record: 'объект',
};

function wantedIn(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'form':
      return forms[wanted.form];
    case 'options':
      return listed(wanted.options.map(guillemets), 'немесе');
    case 'type':
      return types[wanted.type] ?? wanted.type;
    case 'more':
      return wanted.least === 1 ? 'кемінде бір мән: мұнда бос' : `кемінде ${wanted.least}`;
    case 'other':
      return 'басқа мән';
  }
}

function inColumn({ header, field }: ExchangedDate): string {
  return header === undefined ? dateNamed(field) : `${guillemets(header)} бағаны`;
}

function causeOfDelay(facts: DelayFacts): string {
  const counted = countedDelay(facts);
  const rule = `${facts.months} айдан`;
  if (counted?.count === 0) {
    return `Күшіне енген күн ретінде тіркелген күн көрсетілген, ал мемлекет үшін конвенция ${rule} кейін күшіне енеді`;
  }
  const delay =
    counted?.by === 'months' ? `${counted.count} айдан` : `${counted?.count ?? 0} күннен`;
  return `Күшіне ену тіркелгеннен кейін ${rule} емес, ${delay} кейін деп есептелген`;
}

function causeOfDates({ field, code, theirs, ours, isDateOfLaw }: DateFacts): Message {
  const example = `${code}: мұнда ${theirs}, біздің жазбада ${ours}`;
  if (isDateOfLaw) {
    return {
      message: `Баған күткен күндердің (${dateNamed(field)}) орнында заңдардың күндері тұр. ${example}.`,
    };
  }
  return shiftOf(theirs, ours) === 'exchanged'
    ? {
        message: `Күн мен ай орын ауыстырған (${dateNamed(field)}). ${example}.`,
        hint: 'Күндер қандай баптаумен жазылғанын тексеріңіз.',
      }
    : {
        message: `Күндер біздікінен бір күн ${theirs < ours ? 'ерте' : 'кеш'} (${dateNamed(field)}). ${example}.`,
        hint: 'Күнді көбіне уақыт белдеуі жылжытады.',
      };
}
