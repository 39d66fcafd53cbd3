import type { InputLimit } from '../../input/limits.js';
import { type NotTextReason, spreadsheets } from '../../input/sniff.js';
import type { WhyNotCompared } from '../../rules/row-counts.js';
import { type Counted, countedIn, grouped } from '../counted.js';
import type { Phrases } from '../locale.js';
import { guillemets } from '../quoted.js';
import { reasonsOf } from '../reasons.js';
import { fields } from './fields.js';

const number = (count: number): string => grouped(count, 'ru');

const withForms = countedIn('ru');

/** A number with its noun: `1 ячейка`, `2 ячейки`, `5 ячеек`. */
export function counted(one: string, few: string, many: string): Counted {
  return withForms({ one, few, many, other: many });
}

const count = {
  findings: counted('замечание', 'замечания', 'замечаний'),
  error: counted('ошибка', 'ошибки', 'ошибок'),
  warning: counted('предупреждение', 'предупреждения', 'предупреждений'),
  info: counted('примечание', 'примечания', 'примечаний'),
  records: counted('запись', 'записи', 'записей'),
  rows: counted('строка', 'строки', 'строк'),
  columns: counted('столбец', 'столбца', 'столбцов'),
  files: counted('файл', 'файла', 'файлов'),
  instruments: counted('акт МОТ', 'акта МОТ', 'актов МОТ'),
  countries: counted('государство', 'государства', 'государств'),
  times: counted('раз', 'раза', 'раз'),
  causes: counted('причина', 'причины', 'причин'),
  ratifications: counted('ратификация', 'ратификации', 'ратификаций'),
};

const bytes = counted('байт', 'байта', 'байт');
const entries = counted('запись', 'записи', 'записей');

const grades: Readonly<Record<string, string>> = {
  official: 'официальный источник',
  secondary: 'вторичный источник',
  derived: 'вычислено',
  unverified: 'не подтверждено',
};

const notText: Readonly<Record<NotTextReason, string>> = {
  'damaged-zip': '— повреждённый или неполный архив ZIP либо книга Excel (XLSX)',
  zip: '— архив ZIP, а не книга Excel (XLSX)',
  ods: '— таблица OpenDocument (ODS); этот формат не поддерживается',
  xlsb: '— двоичная книга Excel (XLSB); этот формат не поддерживается',
  numbers: '— таблица Apple Numbers; этот формат не поддерживается',
  office: '— документ офисной программы (например, DOCX, PPTX или ODT), а не таблица',
  xls: '— старая книга Excel (XLS) или подобный документ; этот формат не поддерживается',
  'old-office': '— старый документ Office (например, DOC или PPT), а не таблица',
  encrypted: '— документ Office, защищённый паролем; прочитать его нельзя',
  rtf: '— форматированный текст (RTF), а не таблица',
  archive: '— сжатый архив; этот формат не поддерживается',
  parquet: '— файл Parquet; этот формат не поддерживается',
  sqlite: '— база данных SQLite; этот формат не поддерживается',
  statistics: '— файл статистической программы (Stata или SPSS); этот формат не поддерживается',
  pdf: '— документ PDF, а не текстовый файл',
  'damaged-gzip': '— файл, сжатый gzip, но он повреждён или оборван до первой строки',
  'damaged-workbook': '— книга Excel (XLSX), но она повреждена',
  'no-workbook-reader':
    '— книга Excel (XLSX), а пакет «read-excel-file», который нужен для её чтения, не установлен («npm install read-excel-file»)',
  'no-such-sheet': '— книга Excel (XLSX), в которой нет указанного листа',
  'chart-sheet':
    '— книга Excel (XLSX), а указанный лист — диаграмма, а не таблица: назовите другой через --sheet',
  html: '— веб-страница (HTML) без таблиц',
  xml: '— документ XML; этот формат не поддерживается',
  'unknown-encoding':
    'нельзя прочитать: указанная кодировка неизвестна; известны UTF-8, UTF-16, windows-1251, KZ-1048, KOI8-R, KOI8-U, IBM866 и windows-1252',
  gzip: '— файл, сжатый gzip, а не текстовый файл',
  png: '— изображение PNG, а не текстовый файл',
  jpeg: '— изображение JPEG, а не текстовый файл',
  'utf-32': '— файл в кодировке UTF-32, которая не поддерживается',
  nul: 'содержит нулевые байты, это не текстовый файл',
};

/** What is beyond a limit. */
const beyond: Readonly<Record<InputLimit, (limit: string) => string>> = {
  'workbook-megabytes': (n) => `— книга, которая в распакованном виде больше ${n} МБ`,
  'sheet-cells': (n) => `содержит лист, который вместе с пустыми ячейками больше ${n} ячеек`,
  'yaml-characters': (n) => `— файл YAML длиннее ${n} символов`,
  'yaml-aliased-values': (n) => `— файл YAML, в котором ссылки (*) повторяют больше ${n} значений`,
  'html-characters': (n) => `— веб-страница (HTML) длиннее ${n} символов`,
};

/** The share of the rows that a cause is in. */
function shareInWords(share: number | undefined): string {
  if (share === undefined) return '';
  if (share === 1) return ', в каждой строке';
  return share < 0.01 ? ', менее чем в 1 % строк' : `, в ${Math.floor(share * 100)} % строк`;
}

export const notComparedBecause: Readonly<Record<WhyNotCompared, string>> = {
  'not-ratified': 'в наших записях такой ратификации нет',
  'no-record': 'наши записи об этом государстве и акте неполны',
  'no-date-on-record': 'в нашей записи такой даты нет',
  'no-state': 'государство в строке не указано или не читается',
  unread: 'дата не читается',
  'comparison-off': 'сравнение отключено',
};

export const phrases: Phrases = {
  fields,

  ourReason: (reason) => `Пояснение из наших записей, по-английски: “${reason}”`,
  unreadable: {
    stopped: 'не проверен: проверка остановлена до того, как прочитаны первые строки.',
    empty: '— пустой файл. Проверьте, что это нужный файл.',
    emptySheet: (sheet) =>
      `— книга Excel (XLSX), лист ${guillemets(sheet)} которой пуст. Проверьте, тот ли это файл, или укажите другой лист: --sheet.`,
    noTable:
      'не содержит таблицы: ни одна строка не может быть заголовком. Проверьте, что это нужный файл.',
    noRecords:
      '— файл без записей: в нём нет ни списка объектов, ни объекта из них. Проверьте, что это нужный файл.',
    brokenRecords: (fault) =>
      `— файл без записей, которые удалось бы прочитать. Строка ${fault.line}, столбец ${fault.column}: ${fault.message}`,
    beyondLimit: ({ name, allowed }) =>
      `${beyond[name](number(allowed))}, поэтому файл не читается. Уменьшите файл или повысьте предел ${name} (--limit ${name}=ЧИСЛО).`,
    notText: (reason) =>
      `${notText[reason]}. Сохраните таблицу как ${spreadsheets.has(reason) ? 'XLSX или ' : ''}CSV в UTF-8.`,
    directory: '— каталог, а не файл. Укажите файл CSV в нём.',
    missing: 'не существует. Проверьте написание и рабочий каталог.',
    throughFile: 'не существует: часть пути не является каталогом.',
    forbidden: 'недоступен для чтения этому пользователю. Проверьте права доступа.',
    loop: '— символическая ссылка, которая ведёт на саму себя.',
    largeFile: '— файл больше 64 МБ, целиком он не читается.',
    longName: '— слишком длинное имя для файловой системы.',
    invalidPath: '— недопустимый путь.',
    refused: ({ message, code }) =>
      `не читается: система сообщает «${message}»${code === undefined ? '' : ` (${code})`}.`,
    unfitOptions: (unfit) => {
      switch (unfit.kind) {
        case 'unknown-mapped':
          return `не содержит столбца ${guillemets(unfit.name)}, названного в параметре «map».${unfit.nearest === undefined ? '' : ` Может быть, ${guillemets(unfit.nearest)}?`}`;
        case 'unknown-target':
          return `не читается: параметр «map» не знает поля ${guillemets(unfit.target)}.${unfit.nearest === undefined ? '' : ` Может быть, «${unfit.nearest}»?`} Поля: ${unfit.known.join(', ')} или конвенция, например C087.`;
        case 'unknown-instrument':
          return `не читается: параметр «instrument» не называет известной конвенции: ${guillemets(unfit.text)}. Пишите код, например C087.`;
      }
    },
  },

  files: {
    noMatch: '— шаблон, которому не соответствует ни один файл. Проверьте его и рабочий каталог.',
    noKnownFile: (endings) =>
      `— каталог без файлов, которые можно проверить: ни один не оканчивается на ${endings}, с .gz или без.`,
    didYouMean: (name) => `Возможно, имелось в виду ${name}?`,
    standardInput: 'стандартный ввод',
  },

  rewriting: {
    fixFormat: (format) =>
      `— файл ${format.toUpperCase()}, исправленную копию которого сделать нельзя: только CSV, TSV, NDJSON и JSON. Ничего не записано.`,
    splitFormat: (format) =>
      `— файл ${format.toUpperCase()}, который нельзя разделить на строки: только CSV, TSV и NDJSON. Ничего не записано.`,
    lostCharacters:
      'содержит символы, которые не читаются, и в копии они пропали бы. Сохраните файл в UTF-8 или укажите --encoding. Ничего не записано.',
    doubtfulEncoding: ([one, other]) =>
      `не в UTF-8, а в ${one} или в ${other}: в копии могли бы оказаться не те буквы. Укажите --encoding. Ничего не записано.`,
    fixDataset: '— набор записей, а не таблица строк: он только проверяется. Ничего не записано.',
    nestedRecords:
      'содержит записи внутри других: сначала запишите каждую ратификацию отдельно. Ничего не записано.',
    joinedRows:
      'содержит строки таблицы, разорванные на несколько строк текста: сначала исправьте это. Ничего не записано.',
    damaged: 'повреждён или обрезан, и в копии не было бы конца. Ничего не записано.',
    longLine: 'содержит слишком длинную для копирования строку. Ничего не записано.',
    encoding: (encoding) => `Файл был в кодировке ${encoding}; копия — в UTF-8.`,
    compression: (compression) => `Файл был сжат ${compression}; копия не сжата.`,
  },

  report: {
    number,
    count,
    severity: { error: 'ошибка', warning: 'предупреждение', info: 'примечание' },
    severities: { error: 'ошибки', warning: 'предупреждения', info: 'примечания' },
    bytes: { units: ['Б', 'кБ', 'МБ', 'ГБ', 'ТБ'], point: ',' },

    write: 'писать',
    note: 'подсказка',
    evidence: 'основание',
    restsOn: ({ grade, rule, source, says }) =>
      [
        grades[grade] ?? grade,
        ...(rule === undefined ? [] : [`по правилу ${rule} из`]),
        says === undefined ? source : `${source}, где сказано ${says}`,
      ].join(' '),
    andMore: (more) => `и ещё ${number(more)}`,

    cause: ({ count: times, share, header }) => {
      const column = header === undefined ? '' : ` в столбце ${guillemets(header)}`;
      return `${count.times(times)}${column}${shareInWords(share)}`;
    },
    alsoAt: (places) => `также ${places}`,
    found: 'Обзор',
    moreFound: (more) => `и ещё ${number(more)}, ниже`,

    showing: (shown, total) => `показано ${number(shown)} из ${number(total)}`,
    noFindings: 'Замечаний нет.',
    totals: (error, warning, info) =>
      `${count.findings(error + warning + info)}: ${count.error(error)}, ${count.warning(warning)}, ${count.info(info)}`,

    delimiter: {
      ',': 'разделитель — запятая',
      ';': 'разделитель — точка с запятой',
      '  ': 'столбцы выровнены пробелами',
      '\t': 'разделитель — табуляция',
    },
    separatedBy: (delimiter) => `разделитель — ${delimiter}`,
    sheet: (name) => `лист «${name}»`,
    gzipped: 'сжат gzip',
    matrix: 'матрица государств и актов',
    dataset: 'набор данных',
    readAs: (fields) => `читается как ${fields}`,
    statementsOn: (about) => `сведения о ${about}`,
    readBy: { map: 'как задано', content: 'по содержимому ячеек' },
    notRead: 'не читается',
    unnamed: (columns) => `без названия: ${count.columns(columns)}`,
    moreColumns: (more, alone) =>
      `и ещё ${count.columns(more)}${alone === 0 ? '' : `, из них не читается ${number(alone)}`}`,
    moreFiles: (more) => `и ещё ${count.files(more)}`,
    columnsAsIn: (path) => `столбцы те же, что в ${path}`,

    aboutInstruments: ({ checked, aboutInstruments, notAboutInstruments }) => {
      const all = count.rows(checked);
      if (notAboutInstruments === 0) return `${all}, всё об актах МОТ.`;
      if (aboutInstruments === 0) return `${all}; известных актов МОТ в них нет.`;
      return `${all}: об актах МОТ — ${number(aboutInstruments)}, о другом — ${number(notAboutInstruments)}.`;
    },
    assumedState: (state) =>
      `В файле не указано, к какому государству относятся строки; принято ${state}. Если это другое государство, укажите его, например --country FRA.`,
    dates: (compared, notCompared) => {
      const reasons = reasonsOf(notCompared);
      const sum = reasons.reduce((all, reason) => all + reason.number, 0);
      const why = reasons.map(
        (reason) =>
          `${notComparedBecause[reason.why]}${reasons.length === 1 ? '' : ` (${number(reason.number)})`}`,
      );
      const rest = sum === 0 ? '' : `; не сравнено: ${number(sum)}, потому что ${why.join('; ')}`;
      return `Сравнено дат: ${number(compared)}${rest}.`;
    },

    noneChecked: 'Ни одна строка не проверена.',
    checked: ({ checked, records, lists, version, asOf }) => {
      const which =
        checked === records ? count.rows(records) : `${number(checked)} из ${count.rows(records)}`;
      const of = version === undefined ? '' : `, версия ${version}`;
      const day = asOf === undefined ? '' : `, по состоянию на ${asOf}`;
      return `Проверено: ${which}. Справочники: ${lists.join(' и ')}${of}${day}.`;
    },
    ofVersion: (list, version) => `${list} (версия ${version})`,
    comparisonOff: 'С нашими ратификациями не сравнивалось, как и было задано.',
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
        ...(otherStates > 0 ? [`наши записи для них не полны — ${number(otherStates)}`] : []),
        ...(unread > 0 ? [`без известного государства или акта — ${number(unread)}`] : []),
      ];
      const rows = compared === checked ? 'всё' : count.rows(compared);
      const which = compared === 0 ? 'ничего' : dataset ? count.ratifications(compared) : rows;
      const others =
        comparedOthers > 0 ? `; с записями о других государствах — ${number(comparedOthers)}` : '';
      const rest = why.length === 0 ? '' : `; не сравнивалось: ${why.join(', ')}`;
      if (compared === 0 && comparedOthers > 0) {
        const these = comparedOthers === checked ? 'всё' : count.rows(comparedOthers);
        return `Сравнено с нашими записями о других государствах, кроме ${country}: ${these}${rest}.`;
      }
      return `Сравнено с нашими записями (${count.ratifications(ratifications)}, ${country}): ${which}${others}${rest}.`;
    },

    partial: 'НЕ ДО КОНЦА',
    partialBecause:
      'Проверка остановлена до конца входных данных. Остальное не проверено и в итогах не учтено.',
    baselineKnown: (known) => `Известно и не показано: ${count.findings(known)}.`,
    baselineStale: (stale) =>
      `Из известных больше не встречается: ${count.findings(stale)}; обновите список известных.`,
    unreadable: 'не читается',
    unreadableFiles: (files) => `Не удалось прочитать и проверить: ${count.files(files)}.`,
    onlyMostSevere: (shown, total) =>
      `Здесь приведено ${number(shown)} из ${number(total)}, начиная с самых серьёзных; итоги точны.`,
    notAnnotated: (left) =>
      `Здесь не показано: ${count.findings(left)}. На одном шаге показывается не более десяти замечаний каждого уровня.`,

    file: 'файл',
    rule: 'правило',
    total: 'всего',
    recordsHead: 'записи',
    findingsHead: 'замечания',
    severityHead: 'важность',

    about: {
      tool: 'Программа',
      schema: 'Схема',
      instruments: 'Справочник актов МОТ',
      countries: 'Справочник государств',
      asOf: 'По состоянию на',
      reference: 'Сравнение с',
      took: 'Время',
      entries,
      hash: 'хеш',
      bytes,
      seconds: (seconds) => `${seconds.replace('.', ',')} с`,
    },

    page: {
      eyebrow: 'Отчёт о проверке',
      title: (path) => `Проверка ${path}`,
      skip: 'К замечаниям',
      result: { clean: 'Замечаний нет', notes: 'Только примечания', findings: 'Есть замечания' },
      summary: 'Сводка',
      files: 'Файлы',
      columns: (path) => `Как прочитаны столбцы ${path}`,
      column: 'Столбец',
      readAs: 'Читается как',
      rules: 'Замечания по правилам',
      findings: 'Замечания',
      place: 'Место',
      finding: 'Замечание',
      unreadable: 'Файлы, которые не удалось прочитать',
      restsOn: 'На чём основан отчёт',
      filter: 'Отбор замечаний',
      severity: 'Важность',
      anyRule: 'Все правила',
      text: 'Текст',
      textHint: 'значение, сообщение, файл …',
      clear: 'Сбросить отбор',
      matching: (shown, total) => `показано ${shown} из ${total}`,
      nothing: 'Нет замечаний, соответствующих отбору.',
      explained: 'Об этом правиле',
      lineNumber: (line) => `строка ${line}`,
      cell: (cell) => `ячейка ${cell}`,
      backToTop: 'К началу',
    },

    progress: {
      reading: 'чтение',
      of: (done, size) => `${done} из ${size}`,
      perSecond: (rate) => `${rate}/с`,
      left: (time) => `осталось около ${time}`,
      seconds: (seconds) => `${seconds} с`,
      minutes: (minutes) => `${minutes} мин`,
      fileOf: (at, files) => `файл ${number(at)} из ${number(files)}`,
    },
  },
};
