import type { NotTextReason } from '../../input/sniff.js';
import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';

const notText: Readonly<Record<NotTextReason, string>> = {
  zip: '— мәтіндік файл емес, ZIP мұрағаты немесе Excel кітабы (XLSX)',
  xls: '— мәтіндік файл емес, ескі Office құжаты (XLS)',
  pdf: '— мәтіндік файл емес, PDF құжаты',
  'damaged-gzip':
    '— gzip арқылы сығылған файл, бірақ ол бүлінген немесе бірінші жолға дейін үзілген',
  'large-yaml': '— 16 миллион таңбадан ұзын YAML файлы, мұндай файлдар оқылмайды',
  'large-workbook': '— ашылғанда 128 мегабайттан асатын кітап, мұндай кітаптар оқылмайды',
  'damaged-workbook': '— Excel кітабы (XLSX), бірақ ол бүлінген',
  'no-workbook-reader':
    '— Excel кітабы (XLSX), ал оларды оқитын «read-excel-file» пакеті орнатылмаған («npm install read-excel-file»)',
  'no-such-sheet': '— Excel кітабы (XLSX), онда көрсетілген парақ жоқ',
  html: '— мәтіндік кесте емес, веб-бет (HTML) немесе XML',
  'unknown-encoding':
    'оқылмайды: көрсетілген кодтау белгісіз; белгілілері: UTF-8, UTF-16, windows-1251, KZ-1048, KOI8-R, KOI8-U, IBM866 және windows-1252',
  gzip: '— мәтіндік файл емес, gzip арқылы сығылған файл',
  png: '— мәтіндік файл емес, PNG кескіні',
  jpeg: '— мәтіндік файл емес, JPEG кескіні',
  'utf-32': '— UTF-32 кодтауындағы файл, ол оқылмайды',
  nul: 'файлында нөлдік байттар бар, бұл мәтіндік файл емес',
};

export const unreadable: Words['unreadable'] = {
  empty: '— бос файл. Дұрыс файл екенін тексеріңіз.',
  noTable: 'файлында кесте жоқ: ешбір жолы тақырып бола алмайды. Дұрыс файл екенін тексеріңіз.',
  noRecords:
    'файлында жазбалар жоқ: объектілер тізімі де, олардан тұратын объект те жоқ. Дұрыс файл екенін тексеріңіз.',
  brokenRecords: (fault) =>
    `файлында оқуға болатын жазба жоқ. ${fault.line}-жол, ${fault.column}-баған: ${fault.said}`,
  notText: (reason) => `${notText[reason]}. Кестені UTF-8 кодтауында CSV ретінде сақтаңыз.`,
  directory: '— файл емес, каталог. Ондағы CSV файлын көрсетіңіз.',
  missing: 'деген файл жоқ. Жазылуын және жұмыс каталогын тексеріңіз.',
  throughFile: 'деген файл жоқ: жолдың бір бөлігі каталог емес.',
  forbidden: 'файлын оқуға бұл пайдаланушының рұқсаты жоқ. Қатынау құқықтарын тексеріңіз.',
  loop: '— өзіне сілтейтін символдық сілтеме.',
  longName: '— файлдық жүйе үшін тым ұзын атау.',
  invalidPath: '— жарамсыз жол.',
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
  refused: ({ said, code }) =>
    `оқылмайды: жүйенің хабары — «${said}»${code === undefined ? '' : ` (${code})`}.`,
};
