import type { InputLimit } from '../../input/limits.js';
import { type NotTextReason, spreadsheets } from '../../input/sniff.js';
import type { WhyNotCompared } from '../../rules/row-counts.js';
import { countedIn, grouped } from '../counted.js';
import type { Phrases } from '../locale.js';
import { guillemets } from '../quoted.js';
import { reasonsOf } from '../reasons.js';
import { fields } from './fields.js';

const number = (count: number): string => grouped(count, 'kk');

const withForms = countedIn('kk');

/** After a number a Kazakh noun stays in the singular. */
const counted = (noun: string) => withForms({ other: noun });

const count = {
  findings: counted('ескертпе'),
  error: counted('қате'),
  warning: counted('ескерту'),
  info: counted('түсіндірме'),
  records: counted('жазба'),
  rows: counted('жол'),
  columns: counted('баған'),
  files: counted('файл'),
  instruments: counted('ХЕҰ құжаты'),
  countries: counted('мемлекет'),
  times: counted('рет'),
  causes: counted('себеп'),
  ratifications: counted('ратификация'),
};

const grades: Readonly<Record<string, string>> = {
  official: 'ресми дереккөз',
  secondary: 'қосалқы дереккөз',
  derived: 'есептелген',
  unverified: 'расталмаған',
};

const notText: Readonly<Record<NotTextReason, string>> = {
  'damaged-zip': '— бүлінген немесе толық емес ZIP мұрағаты не Excel кітабы (XLSX)',
  zip: '— Excel кітабы (XLSX) емес, ZIP мұрағаты',
  ods: '— OpenDocument кестесі (ODS); бұл формат қолдау таппайды',
  xlsb: '— екілік Excel кітабы (XLSB); бұл формат қолдау таппайды',
  numbers: '— Apple Numbers кестесі; бұл формат қолдау таппайды',
  office: '— кесте емес, кеңсе бағдарламасының құжаты (мысалы, DOCX, PPTX немесе ODT)',
  xls: '— ескі Excel кітабы (XLS) немесе сондай құжат; бұл формат қолдау таппайды',
  'old-office': '— кесте емес, ескі Office құжаты (мысалы, DOC немесе PPT)',
  encrypted: '— құпиясөзбен қорғалған Office құжаты; оны оқу мүмкін емес',
  rtf: '— кесте емес, пішімделген мәтін (RTF)',
  archive: '— сығылған мұрағат; бұл формат қолдау таппайды',
  parquet: '— Parquet файлы; бұл формат қолдау таппайды',
  sqlite: '— SQLite дерекқоры; бұл формат қолдау таппайды',
  statistics: '— статистика бағдарламасының файлы (Stata немесе SPSS); бұл формат қолдау таппайды',
  pdf: '— мәтіндік файл емес, PDF құжаты',
  'damaged-gzip':
    '— gzip арқылы сығылған файл, бірақ ол бүлінген немесе бірінші жолға дейін үзілген',
  'damaged-workbook': '— Excel кітабы (XLSX), бірақ ол бүлінген',
  'no-workbook-reader':
    '— Excel кітабы (XLSX), ал оларды оқитын «read-excel-file» пакеті орнатылмаған («npm install read-excel-file»)',
  'no-such-sheet': '— Excel кітабы (XLSX), онда көрсетілген парақ жоқ',
  'chart-sheet':
    '— Excel кітабы (XLSX), көрсетілген парақ — кесте емес, диаграмма: басқасын --sheet арқылы атаңыз',
  html: '— кестесі жоқ веб-бет (HTML)',
  xml: '— XML құжаты; бұл формат қолдау таппайды',
  'unknown-encoding':
    'оқылмайды: көрсетілген кодтау белгісіз; белгілілері: UTF-8, UTF-16, windows-1251, KZ-1048, KOI8-R, KOI8-U, IBM866 және windows-1252',
  gzip: '— мәтіндік файл емес, gzip арқылы сығылған файл',
  png: '— мәтіндік файл емес, PNG кескіні',
  jpeg: '— мәтіндік файл емес, JPEG кескіні',
  'utf-32': '— UTF-32 кодтауындағы файл, ол оқылмайды',
  nul: 'файлында нөлдік байттар бар, бұл мәтіндік файл емес',
};

/** What is beyond a limit. */
const beyond: Readonly<Record<InputLimit, (limit: string) => string>> = {
  'workbook-megabytes': (n) => `— ашылғанда ${n} МБ-тан асатын кітап`,
  'sheet-cells': (n) => `файлындағы парақ бос ұяшықтарымен қоса ${n} ұяшықтан асады`,
  'yaml-characters': (n) => `— ${n} таңбадан ұзын YAML файлы`,
  'yaml-aliased-values': (n) => `— сілтемелері (*) ${n} мәннен көбін қайталайтын YAML файлы`,
  'html-characters': (n) => `— ${n} таңбадан ұзын веб-бет (HTML)`,
};

/** The share of the rows that a cause is in. */
function shareInWords(share: number | undefined): string {
  if (share === undefined) return '';
  if (share === 1) return ', әр жолда';
  return share < 0.01
    ? ', жолдардың 1 %-нан азында'
    : `, жолдардың ${Math.floor(share * 100)} %-ында`;
}

export const notComparedBecause: Readonly<Record<WhyNotCompared, string>> = {
  'not-ratified': 'біздің жазбаларда мұндай ратификация жоқ',
  'no-record': 'бұл мемлекет пен құжат туралы біздің жазбалар толық емес',
  'no-date-on-record': 'біздің жазбада мұндай күн жоқ',
  'no-state': 'жолда мемлекет көрсетілмеген немесе оқылмайды',
  unread: 'күн оқылмайды',
  'comparison-off': 'салыстыру өшірілген',
};

export const phrases: Phrases = {
  fields,

  ourReason: (reason) => `Біздің жазбалардағы түсіндірме, ағылшынша: “${reason}”`,
  unreadable: {
    stopped: 'файлы тексерілмеді: алғашқы жолдар оқылғанға дейін тексеру тоқтатылды.',
    empty: '— бос файл. Дұрыс файл екенін тексеріңіз.',
    emptySheet: (sheet) =>
      `— Excel кітабы (XLSX), оның ${guillemets(sheet)} парағы бос. Файлдың дұрыс екенін тексеріңіз немесе --sheet арқылы басқа парақты көрсетіңіз.`,
    noTable: 'файлында кесте жоқ: ешбір жолы тақырып бола алмайды. Дұрыс файл екенін тексеріңіз.',
    noRecords:
      'файлында жазбалар жоқ: объектілер тізімі де, олардан тұратын объект те жоқ. Дұрыс файл екенін тексеріңіз.',
    brokenRecords: (fault) =>
      `файлында оқуға болатын жазба жоқ. ${fault.line}-жол, ${fault.column}-баған: ${fault.message}`,
    beyondLimit: ({ name, allowed }) =>
      `${beyond[name](number(allowed))}, сондықтан файл оқылмайды. Файлды кішірейтіңіз немесе ${name} шегін көтеріңіз (--limit ${name}=САН).`,
    notText: (reason) =>
      `${notText[reason]}. Кестені ${spreadsheets.has(reason) ? 'XLSX немесе ' : ''}UTF-8 кодтауында CSV ретінде сақтаңыз.`,
    directory: '— файл емес, каталог. Ондағы CSV файлын көрсетіңіз.',
    missing: 'деген файл жоқ. Жазылуын және жұмыс каталогын тексеріңіз.',
    throughFile: 'деген файл жоқ: жолдың бір бөлігі каталог емес.',
    forbidden: 'файлын оқуға бұл пайдаланушының рұқсаты жоқ. Қатынау құқықтарын тексеріңіз.',
    loop: '— өзіне сілтейтін символдық сілтеме.',
    largeFile: '— 64 МБ-тан үлкен файл, ол тұтас оқылмайды.',
    longName: '— файлдық жүйе үшін тым ұзын атау.',
    invalidPath: '— жарамсыз жол.',
    refused: ({ message, code }) =>
      `оқылмайды: жүйенің хабары — «${message}»${code === undefined ? '' : ` (${code})`}.`,
    unfitOptions: (unfit) => {
      switch (unfit.kind) {
        case 'unknown-mapped':
          return `ішінде «map» параметрінде аталған ${guillemets(unfit.name)} бағаны жоқ.${unfit.nearest === undefined ? '' : ` Мүмкін, ${guillemets(unfit.nearest)}?`}`;
        case 'unknown-target':
          return `оқылмайды: «map» параметрі ${guillemets(unfit.target)} деген өрісті білмейді.${unfit.nearest === undefined ? '' : ` Мүмкін, «${unfit.nearest}»?`} Өрістер: ${unfit.known.join(', ')} немесе конвенция, мысалы C087.`;
        case 'unknown-instrument':
          return `оқылмайды: «instrument» параметрі белгілі конвенцияны атамайды: ${guillemets(unfit.text)}. Кодын жазыңыз, мысалы C087.`;
      }
    },
  },

  files: {
    noMatch: '— ешбір файлға сәйкес келмейтін үлгі. Үлгіні және жұмыс каталогын тексеріңіз.',
    noKnownFile: (endings) =>
      `— тексеруге болатын файлы жоқ каталог: ешбірі ${endings} деп аяқталмайды (.gz бар не жоқ).`,
    didYouMean: (name) => `Бәлкім, ${name}?`,
    standardInput: 'стандартты енгізу',
  },

  rewriting: {
    fixFormat: (format) =>
      `— ${format.toUpperCase()} файлы, оның түзетілген көшірмесін жасау мүмкін емес: тек CSV, TSV, NDJSON және JSON үшін жасалады. Ештеңе жазылған жоқ.`,
    splitFormat: (format) =>
      `— ${format.toUpperCase()} файлы, оны жолдарға бөлу мүмкін емес: тек CSV, TSV және NDJSON бөлінеді. Ештеңе жазылған жоқ.`,
    lostCharacters:
      'файлында оқылмайтын таңбалар бар, көшірмеде олар жоғалар еді. Файлды UTF-8 кодтауында сақтаңыз немесе --encoding көрсетіңіз. Ештеңе жазылған жоқ.',
    doubtfulEncoding: ([one, other]) =>
      `файлы UTF-8 кодтауында емес, ${one} немесе ${other} кодтауында болуы мүмкін: көшірмеде басқа әріптер болуы ықтимал. --encoding көрсетіңіз. Ештеңе жазылған жоқ.`,
    fixDataset:
      '— жолдар кестесі емес, жазбалар жиынтығы: ол тек тексеріледі. Ештеңе жазылған жоқ.',
    nestedRecords:
      'ішінде басқа жазбалардағы жазбалар бар: алдымен әр ратификацияны бөлек жазыңыз. Ештеңе жазылмады.',
    joinedRows:
      'файлында кесте жолдары мәтіннің бірнеше жолына бөлінген: алдымен соны түзетіңіз. Ештеңе жазылған жоқ.',
    damaged: 'файлы бүлінген немесе үзілген, көшірмеде соңы болмас еді. Ештеңе жазылған жоқ.',
    longLine: 'файлында көшіруге тым ұзын жол бар. Ештеңе жазылған жоқ.',
    encoding: (encoding) => `Файл ${encoding} кодтауында еді; көшірмесі — UTF-8.`,
    compression: (compression) => `Файл ${compression} арқылы сығылған еді; көшірмесі сығылмаған.`,
  },

  report: {
    number,
    count,
    severity: { error: 'қате', warning: 'ескерту', info: 'түсіндірме' },
    severities: { error: 'қате', warning: 'ескерту', info: 'түсіндірме' },
    bytes: { units: ['Б', 'кБ', 'МБ', 'ГБ', 'ТБ'], point: ',' },

    write: 'дұрысы',
    note: 'кеңес',
    evidence: 'негізі',
    restsOn: ({ grade, rule, source, says }) =>
      [
        grades[grade] ?? grade,
        ...(rule === undefined ? [] : [`(${rule} ережесі бойынша)`]),
        says === undefined ? source : `${source}, онда: ${says}`,
      ].join(' '),
    andMore: (more) => `және тағы ${number(more)}`,

    cause: ({ count: times, share, header }) => {
      const column = header === undefined ? '' : ` ${guillemets(header)} бағанында`;
      return `${count.times(times)}${column}${shareInWords(share)}`;
    },
    alsoAt: (places) => `сондай-ақ ${places}`,
    found: 'Шолу',
    moreFound: (more) => `және тағы ${number(more)}, төменде`,

    showing: (shown, total) => `${number(total)} ішінен ${number(shown)} көрсетілді`,
    noFindings: 'Ескертпе жоқ.',
    totals: (error, warning, info) =>
      `${count.findings(error + warning + info)}: ${count.error(error)}, ${count.warning(warning)}, ${count.info(info)}`,

    delimiter: {
      ',': 'бөлгіші — үтір',
      ';': 'бөлгіші — нүктелі үтір',
      '  ': 'бағандар бос орындармен тураланған',
      '\t': 'бөлгіші — табуляция',
    },
    separatedBy: (delimiter) => `бөлгіші — ${delimiter}`,
    sheet: (name) => `«${name}» парағы`,
    gzipped: 'gzip-пен сығылған',
    matrix: 'мемлекеттер мен құжаттар матрицасы',
    dataset: 'деректер жиыны',
    readAs: (fields) => `былай оқылады: ${fields}`,
    statementsOn: (about) => `${about} туралы мәлімет`,
    readBy: { map: 'сұралғандай', content: 'ұяшықтардың мазмұнына қарай' },
    notRead: 'оқылмайды',
    unnamed: (columns) => `атаусыз ${count.columns(columns)}`,
    moreColumns: (more, alone) =>
      `және тағы ${count.columns(more)}${alone === 0 ? '' : `, олардың ішінде оқылмайтыны — ${number(alone)}`}`,
    moreFiles: (more) => `және тағы ${count.files(more)}`,
    columnsAsIn: (path) => `бағандары мына файлдағыдай: ${path}`,

    aboutInstruments: ({ checked, aboutInstruments, notAboutInstruments }) => {
      const all = count.rows(checked);
      if (notAboutInstruments === 0) return `${all}, бәрі ХЕҰ құжаттары туралы.`;
      if (aboutInstruments === 0) return `${all}; оларда белгілі ХЕҰ құжаты жоқ.`;
      return `${all}: ХЕҰ құжаттары туралы — ${number(aboutInstruments)}, басқа нәрсе туралы — ${number(notAboutInstruments)}.`;
    },
    assumedState: (state) =>
      `Жолдардың қай мемлекетке қатысты екені файлда көрсетілмеген; ${state} деп алынды. Басқа мемлекет болса, оны көрсетіңіз, мысалы --country FRA.`,
    dates: (compared, notCompared) => {
      const reasons = reasonsOf(notCompared);
      const sum = reasons.reduce((all, reason) => all + reason.number, 0);
      const why = reasons.map(
        (reason) =>
          `${notComparedBecause[reason.why]}${reasons.length === 1 ? '' : ` (${number(reason.number)})`}`,
      );
      const rest = sum === 0 ? '' : `; салыстырылмағаны: ${number(sum)}, себебі ${why.join('; ')}`;
      return `Салыстырылған күндер: ${number(compared)}${rest}.`;
    },

    noneChecked: 'Бірде-бір жол тексерілген жоқ.',
    checked: ({ checked, records, lists, version, asOf }) => {
      const which =
        checked === records
          ? count.rows(records)
          : `${count.rows(records)} ішінен ${number(checked)}`;
      const of = version === undefined ? '' : `, нұсқасы ${version}`;
      const day = asOf === undefined ? '' : `, ${asOf} күнгі жағдай бойынша`;
      return `Тексерілді: ${which}. Анықтамалықтар: ${lists.join(' және ')}${of}${day}.`;
    },
    ofVersion: (list, version) => `${list} (нұсқасы ${version})`,
    comparisonOff: 'Сұралғандай, біздің ратификациялармен салыстырылған жоқ.',
    compared: ({
      compared,
      comparedOthers,
      checked,
      otherStates,
      unread,
      ratifications,
      country,
      dataset,
    }) => {
      const why = [
        ...(otherStates > 0
          ? [`олар бойынша жазбаларымыз толық емес — ${number(otherStates)}`]
          : []),
        ...(unread > 0 ? [`мемлекеті немесе құжаты белгісіз — ${number(unread)}`] : []),
      ];
      const rows = compared === checked ? 'бәрі' : count.rows(compared);
      const which = compared === 0 ? 'ештеңе' : dataset ? count.ratifications(compared) : rows;
      const others =
        comparedOthers > 0
          ? `; басқа мемлекеттер туралы жазбалармен — ${number(comparedOthers)}`
          : '';
      const rest = why.length === 0 ? '' : `; салыстырылмағаны: ${why.join(', ')}`;
      if (compared === 0 && comparedOthers > 0) {
        const these = comparedOthers === checked ? 'бәрі' : count.rows(comparedOthers);
        return `${country} емес, басқа мемлекеттер туралы жазбаларымызбен салыстырылғаны: ${these}${rest}.`;
      }
      return `Біздің жазбалармен (${count.ratifications(ratifications)}, ${country}) салыстырылғаны: ${which}${others}${rest}.`;
    },

    partial: 'ТОЛЫҚ ЕМЕС',
    partialBecause:
      'Тексеру деректер аяқталмай тоқтатылды. Қалғаны тексерілген жоқ және қорытындыда саналмаған.',
    baselineKnown: (known) => `Бұрыннан белгілі, көрсетілген жоқ: ${count.findings(known)}.`,
    baselineStale: (stale) =>
      `Белгілілердің ішінен енді кездеспейтіні: ${count.findings(stale)}; белгілілер тізімін жаңартыңыз.`,
    unreadable: 'оқылмайды',
    unreadableFiles: (files) => `Оқылмаған әрі тексерілмеген: ${count.files(files)}.`,
    onlyMostSevere: (shown, total) =>
      `Мұнда ${number(total)} ішінен ${number(shown)} келтірілген, ең маңыздысынан бастап; қорытынды сандар дәл.`,
    notAnnotated: (left) =>
      `Мұнда көрсетілмегені: ${count.findings(left)}. Бір қадамда әр деңгейден он ғана көрсетіледі.`,

    file: 'файл',
    rule: 'ереже',
    total: 'барлығы',
    recordsHead: 'жазба',
    findingsHead: 'ескертпе',
    severityHead: 'маңызы',

    about: {
      tool: 'Бағдарлама',
      schema: 'Схема',
      instruments: 'ХЕҰ құжаттарының анықтамалығы',
      countries: 'Мемлекеттер анықтамалығы',
      asOf: 'Қай күнгі жағдай',
      reference: 'Немен салыстырылды',
      took: 'Уақыты',
      entries: counted('жазба'),
      hash: 'хеш',
      bytes: counted('байт'),
      seconds: (seconds) => `${seconds.replace('.', ',')} с`,
    },

    page: {
      eyebrow: 'Тексеру есебі',
      title: (path) => `${path} тексерісі`,
      skip: 'Ескертпелерге өту',
      result: { clean: 'Ескертпе жоқ', notes: 'Тек түсіндірмелер', findings: 'Ескертпелер бар' },
      summary: 'Қысқаша',
      files: 'Файлдар',
      columns: (path) => `${path} бағандары қалай оқылды`,
      column: 'Баған',
      readAs: 'Қалай оқылады',
      rules: 'Ережелер бойынша ескертпелер',
      findings: 'Ескертпелер',
      place: 'Орны',
      finding: 'Ескертпе',
      unreadable: 'Оқылмаған файлдар',
      restsOn: 'Есеп неге негізделген',
      filter: 'Ескертпелерді іріктеу',
      severity: 'Маңызы',
      anyRule: 'Барлық ережелер',
      text: 'Мәтін',
      textHint: 'мән, хабарлама, файл …',
      clear: 'Іріктеуді тазалау',
      matching: (shown, total) => `${total} ішінен ${shown} көрсетілді`,
      nothing: 'Бұл іріктеуге ештеңе сәйкес келмейді.',
      explained: 'Бұл ереже туралы',
      lineNumber: (line) => `${line}-жол`,
      cell: (cell) => `${cell} ұяшығы`,
      backToTop: 'Басына қайту',
    },

    progress: {
      reading: 'оқылуда',
      of: (done, size) => `${size} ішінен ${done}`,
      perSecond: (rate) => `${rate}/с`,
      left: (time) => `шамамен ${time} қалды`,
      seconds: (seconds) => `${seconds} с`,
      minutes: (minutes) => `${minutes} мин`,
      fileOf: (at, files) => `${number(at)}/${number(files)} файл`,
    },
  },
};
