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
import { counted, notComparedBecause } from './phrases.js';

export const rules: RulesInWords = {
  // The file and its text

  'file.guessed-encoding': {
    title: 'Кодировку пришлось угадать',
    say: (notice) => {
      switch (notice.kind) {
        case 'encoding-by-zero-bytes':
          return {
            message: `В начале файла нет метки порядка байтов; судя по нулевым байтам, он читается как ${notice.encoding.toUpperCase()}.`,
            hint: 'Сохраните файл в UTF-8.',
          };
        case 'encoding-by-letters':
          return {
            message: `Файл не в UTF-8; судя по буквам, он читается как ${notice.encoding}${
              notice.other === undefined ? '' : `, хотя это может быть и ${notice.other}`
            }.`,
            hint: 'Сохраните файл в UTF-8 или укажите его кодировку.',
          };
      }
    },
  },

  'file.unreadable-characters': {
    title: 'Символы не читаются',
    say: () => ({
      message:
        'Здесь есть символ, который не читается; скорее всего, файл не в UTF-8. Указано только первое такое место.',
      hint: 'Сохраните файл в UTF-8 в той программе, в которой он создан, или укажите его кодировку.',
    }),
  },

  'file.no-records': {
    title: 'В файле есть заголовок, но нет записей',
    say: () => ({
      message: 'В файле есть заголовок, но нет записей, поэтому проверять было нечего.',
      hint: 'Проверьте, весь ли это файл.',
    }),
  },

  'file.bytes-after-gzip': {
    title: 'За сжатым файлом следуют другие байты',
    say: () => ({
      message: 'Сжатый файл заканчивается здесь, за ним следуют другие байты. Они не прочитаны.',
      hint: 'Получите файл ещё раз или сожмите его заново.',
    }),
  },

  'file.damaged-gzip': {
    title: 'Сжатый файл повреждён или оборван',
    say: () => ({
      message:
        'Сжатый файл здесь повреждён или обрывается. Проверено то, что стоит раньше; последняя запись тоже может быть неполной.',
      hint: 'Получите файл ещё раз или сожмите его заново.',
    }),
  },

  'file.other-format': {
    title: 'Содержимое не того формата, который обещает название',
    say: ({ promised, found }) => ({
      message: `Название файла обещает ${promised.toUpperCase()}, а его содержимое — ${found.toUpperCase()}; так он и читается.`,
      hint: 'Дайте файлу расширение его формата.',
    }),
  },

  'file.other-tables': {
    title: 'На веб-странице несколько таблиц',
    say: ({ read, others }) => ({
      message:
        others.length === 0
          ? `Таблицы страницы читаются как одна: ${tablesListed(read)}.`
          : `На странице ${read.length === 1 ? 'читается таблица' : 'читаются таблицы'} ${tablesListed(read)}; не читаются: ${tablesListed(others.map(({ name }) => name))}.`,
      ...(others.length > 0 && {
        hint: 'Чтобы проверить другую таблицу, сохраните её в отдельном файле.',
      }),
    }),
  },

  'file.stated-delimiter': {
    title: 'Первая строка указывает разделитель',
    say: ({ delimiter }) => ({
      message: `Первая строка «sep=${delimiter}» принята за указание, а не за заголовок.`,
      hint: 'Удалите эту строку: другие программы примут её за данные.',
    }),
  },

  'csv.guessed-delimiter': {
    title: 'Разделитель ячеек пришлось угадывать',
    say: ({ delimiter, rival }) => ({
      message: `Разделителем ячеек принята ${delimiterNames[delimiter] ?? delimiter}; им может быть и ${delimiterNames[rival] ?? rival}.`,
      hint: `Укажите, что верно: ${delimiterOption(delimiter)} или ${delimiterOption(rival)}.`,
    }),
  },

  'csv.unclosed-quote': {
    title: 'Ячейка в кавычках не закрыта',
    say: () => ({
      message: 'Ячейка начинается с кавычки, которая нигде не закрыта; кавычка принята за символ.',
      hint: 'Закройте ячейку кавычкой перед следующим разделителем.',
    }),
  },

  'csv.stray-quote': {
    title: 'Кавычка внутри ячейки',
    say: () => ({
      message: 'Внутри ячейки стоит кавычка; она принята за символ.',
      hint: 'Удвойте кавычку и заключите ячейку в кавычки.',
    }),
  },

  'csv.text-after-quote': {
    title: 'Пробелы после закрывающей кавычки',
    say: () => ({
      message: 'После закрывающей кавычки стоят пробелы; они отброшены.',
      hint: 'Удалите пробелы.',
    }),
  },

  'csv.blank-line': {
    title: 'Строка без единого значения',
    say: () => ({
      message: 'В строке нет ни одного значения; она пропущена.',
      hint: 'Удалите эту строку.',
    }),
  },

  'csv.long-record': {
    title: 'Запись длиннее миллиона символов',
    say: () => ({
      message: 'В строке больше миллиона символов; она пропущена.',
      hint: 'Проверьте, файл ли это CSV.',
    }),
  },

  'json.syntax': {
    title: 'Текст здесь не является JSON',
    say: ({ what }) => {
      const [message, hint] = mistakes[what];
      return { message: `${message} То, в чём это стоит, пропущено.`, hint };
    },
  },

  'json.not-strict': {
    title: 'Комментарий или лишняя запятая',
    say: ({ what }) => {
      const [message, hint] = mistakes[what];
      return { message: `${message} При чтении пропущено.`, hint };
    },
  },

  'json.lost-digits': {
    title: 'В числе больше цифр, чем хранят программы',
    say: ({ written, read }) => ({
      message: `В числе ${guillemets(written)} больше цифр, чем хранят программы; оно читается как ${guillemets(read)}.`,
      hint: 'Заключите его в двойные кавычки.',
    }),
  },

  'json.lone-surrogate': {
    title: 'Половина символа',
    say: () => ({
      message: 'Здесь записана половина символа; второй половины нет.',
      hint: 'Напишите символ как есть.',
    }),
  },

  'json.text-after-end': {
    title: 'После конца документа что-то стоит',
    say: () => ({
      message: 'После конца документа стоит что-то ещё; оно не читается.',
      hint: 'Оставьте в файле один документ или пишите по одной записи в строке и дайте файлу расширение «.ndjson».',
    }),
  },

  'json.missing-end': {
    title: 'Документ неполон',
    say: () => ({
      message: 'Текст обрывается раньше, чем кончается документ. Проверено то, что полно.',
      hint: 'Проверьте, весь ли это файл.',
    }),
  },

  'json.rest-not-read': {
    title: 'Остаток документа не прочитан',
    say: () => ({
      message: 'После этой ошибки не найдено начала следующей записи; остальное не прочитано.',
      hint: 'Исправьте ошибку и проверьте ещё раз.',
    }),
  },

  'record.duplicate-key': {
    title: 'Ключ стоит в одном объекте дважды',
    say: ({ name }) => ({
      message: `Ключ ${guillemets(name)} стоит в одном объекте дважды; взято последнее значение.`,
      hint: 'Оставьте один из двух.',
    }),
  },

  'record.not-an-object': {
    title: 'Элемент списка не является записью',
    say: ({ value, isDocument }) => ({
      message: isDocument
        ? `Весь документ — ${values[value]}, а не список записей.`
        : `Вместо записи здесь стоит ${values[value]}; это пропущено.`,
      hint: 'Пишите каждую запись как объект с ключами, как остальные.',
    }),
  },

  'record.late-key': {
    title: 'Ключ впервые появляется после первых ста записей',
    say: ({ name }) => ({
      message: `Ключ ${guillemets(name)} впервые появляется здесь, после первых 100 записей, поэтому он не читается.`,
      hint: 'Укажите в первой записи все ключи, без значения — пустыми.',
    }),
  },

  'record.nested-value': {
    title: 'Список или объект там, где ожидается текст',
    say: ({ name }) => ({
      message: `Под ключом ${guillemets(name)} стоит список или объект; он читается как текст. Указано только первое такое место.`,
      hint: 'Пишите под каждым ключом один текст, одно число или одну дату.',
    }),
  },

  'record.nested-records': {
    title: 'Записи стоят внутри других объектов',
    say: ({ path }) => ({
      message:
        path.length === 0
          ? 'Значения стоят внутри объектов в записях; они проверяются как значения самих записей.'
          : `Записи стоят внутри других, первая — в ${guillemets(path.join(' → '))}; каждая проверяется вместе с названным вокруг неё государством или документом. Другие значения вокруг неё не проверяются.`,
      hint: 'Для других программ запишите каждую ратификацию отдельной записью с простыми значениями.',
    }),
  },

  'record.value-as-text': {
    title: 'Число или логическое значение прочитано как текст',
    say: ({ name, value }) => ({
      message: `Под ключом ${guillemets(name)} стоит ${values[value]}; оно читается как текст. Указано только первое такое место.`,
      hint: 'Заключите его в кавычки, если другие программы не должны менять запись.',
    }),
  },

  'record.left-alone': {
    title: 'В части документа нет записей',
    say: ({ name }) => ({
      message: `Под ключом ${guillemets(name)} стоит не список записей, поэтому это не читается.`,
      hint: 'Если это нужно проверить, запишите его как список объектов.',
    }),
  },

  'record.too-deep': {
    title: 'Объекты вложены слишком глубоко',
    say: () => ({
      message: 'Объекты и списки вложены друг в друга глубже 100 раз; запись пропущена.',
      hint: 'Проверьте, файл ли это с записями.',
    }),
  },

  'record.too-long': {
    title: 'Запись длиннее двух миллионов символов',
    say: () => ({
      message: 'В записи больше двух миллионов символов; она пропущена.',
      hint: 'Проверьте, файл ли это с записями.',
    }),
  },

  'yaml.syntax': {
    title: 'Текст здесь не является YAML',
    say: ({ kind }) => {
      switch (kind) {
        case 'yaml-syntax':
          return {
            message: 'Текст здесь не является YAML. Проверено то, что вокруг удалось прочитать.',
            hint: 'Поищите пропущенную кавычку, пропущенный пробел после двоеточия или дефиса либо неверный отступ.',
          };
        case 'yaml-tab':
          return {
            message:
              'Здесь стоит табуляция, а в YAML нужны пробелы. Проверено то, что вокруг удалось прочитать.',
            hint: 'Делайте отступы пробелами.',
          };
      }
    },
  },

  'yaml.aliases': {
    title: 'Запись без конца повторяет сама себя',
    say: () => ({
      message: 'Запись без конца повторяет то, что названо в другом месте; она пропущена.',
      hint: 'Впишите значения вместо имён с & и *.',
    }),
  },

  'yaml.several-documents': {
    title: 'В файле несколько документов',
    say: () => ({
      message: 'В файле несколько документов; все они читаются как один список.',
      hint: 'Оставьте один список в одном документе.',
    }),
  },

  'yaml.other-meaning': {
    title: 'Слово, которое старые программы читают иначе',
    say: ({ written, as }) => ({
      message: `Слово ${guillemets(written)} читается так, как написано, но старые программы принимают его за ${meanings[as]}. Указано только первое такое слово.`,
      hint: 'Заключите его в кавычки.',
    }),
  },

  'xlsx.other-sheets': {
    title: 'В книге несколько листов',
    say: ({ sheet, others }) => {
      const likely = likelySheet(others);
      return {
        message: `Читается лист ${guillemets(sheet)}; не читаются: ${others
          .slice(0, shownSheets)
          .map(
            ({ name, hidden, isChart }) =>
              `${guillemets(name)}${isChart ? ' (диаграмма)' : hidden ? ' (скрыт)' : ''}`,
          )
          .join(', ')}${others.length > shownSheets ? ' и другие' : ''}.`,
        ...(likely !== undefined && {
          hint: `Если нужен другой лист, укажите его, например ${sheetOption(likely)}.`,
        }),
      };
    },
  },

  'xlsx.merged-cells': {
    title: 'В книге объединены ячейки',
    say: ({ area, count }) => ({
      message: `Есть объединённые ячейки (${guillemets(area)}${count > 1 ? ` и ещё ${count - 1}` : ''}); значение есть только у первой из них.`,
      hint: 'Впишите значение в каждую ячейку, к которой оно относится.',
    }),
  },

  'xlsx.formulas': {
    title: 'В ячейках книги стоят формулы',
    say: ({ count }) => ({
      message: `В листе ${counted('формула', 'формулы', 'формул')(count)}; читаются значения последнего вычисления.`,
      hint: 'Замените формулы значениями, прежде чем передавать файл.',
    }),
  },

  // The columns of the table

  'csv.ragged-row': {
    title: 'В строке больше или меньше ячеек, чем в заголовке',
    say: ({ cells, headers, isChecked }) => {
      const hasSurplus = cells > headers;
      const harmless = hasSurplus ? 'Лишние ячейки пусты.' : 'Недостающее и не проверялось бы.';
      return {
        message: `В строке ${cellsInWords(cells)}, в заголовке ${cellsInWords(headers)}. ${isChecked ? harmless : 'Дальше строка не проверяется.'}`,
        hint: hasSurplus
          ? 'Заключите в кавычки ячейку, в которой стоит разделитель, или удалите лишнее.'
          : 'Добавьте недостающие ячейки или найдите незакрытую кавычку.',
      };
    },
  },

  'csv.duplicate-header': {
    title: 'Два столбца названы одинаково',
    say: ({ first, cell, name }) => ({
      message: `Столбцы ${first + 1} и ${cell + 1} называются одинаково: ${guillemets(name)}.`,
      hint: 'Дайте каждому столбцу своё название.',
    }),
  },

  'csv.empty-header': {
    title: 'У столбца нет названия',
    say: ({ cell }) => ({
      message: `У столбца ${cell + 1} нет названия, поэтому он не читается.`,
      hint: 'Дайте столбцу название.',
    }),
  },

  'csv.hostile-header': {
    title: 'Название столбца имеет в программах особое значение',
    say: ({ name }) => ({
      message: `Название столбца ${guillemets(name)} ломает программы, которые делают из строк объекты.`,
      hint: 'Переименуйте столбец.',
    }),
  },

  'map.no-instrument-column': {
    title: 'Ни в одном столбце не указана конвенция',
    say: ({ headers, hasMore, likely, about }) => ({
      message: `Ни в одном столбце не указана конвенция; столбцы: ${headers.map(guillemets).join(', ')}${hasMore ? ', …' : ''}. Проверено только строение строк.`,
      hint: about
        ? `Если ячейки столбца ${guillemets(about.header)} — о ${about.code}, напишите ${mapOption(about, about.code)}; если о ней все строки — --instrument ${about.code}.`
        : likely
          ? `Если конвенции названы в столбце ${guillemets(likely.header)}, напишите ${mapOption(likely, 'instrument')}; если все строки об одной конвенции — --instrument C087.`
          : 'Назовите «Конвенция» тот столбец, где стоит C087, № 87 и тому подобное.',
    }),
  },

  'map.no-country-column': {
    title: 'Ни в одном столбце не указана страна, а строки — о нескольких',
    say: ({ instrument, likely, isNamed }) => ({
      message:
        likely && isNamed
          ? `В столбце ${guillemets(likely.header)} должны быть страны, но прочитать большинство его ячеек как страны не удаётся. С нашими записями строки не сравниваются.`
          : `Ни в одном столбце не указана страна, но ${guillemets(instrument ?? '')} стоит в нескольких строках: они не об одной стране. С нашими записями строки не сравниваются.`,
      hint: [
        isNamed
          ? 'Пишите три буквы ISO 3166-1, например KAZ.'
          : likely
            ? `Если страны названы в столбце ${guillemets(likely.header)}, напишите ${mapOption(likely, 'country')}.`
            : 'Укажите страну в отдельном столбце.',
        'Если все строки об одной стране, напишите --country KAZ.',
      ].join(' '),
    }),
  },

  'map.unknown-column': {
    title: 'Столбец не читается',
    say: ({ header, nearest, mayBe, isMissed, cell }) => ({
      message: `Столбец ${guillemets(header)} неизвестен, его ячейки не проверяются.${isMissed ? ' В нём даты, а ни один столбец с датами не читается.' : ''}`,
      hint: [
        ...(nearest === undefined ? [] : [`Может быть, «${nearest}»?`]),
        mayBe === undefined
          ? 'Если в нём есть то, что нужно проверить, дайте ему известное название.'
          : `Если в нём ${columnInWords(mayBe)}, напишите ${mapOption({ header, cell }, mayBe)}.`,
      ].join(' '),
    }),
  },

  'map.repeated-field': {
    title: 'Два столбца противоречат друг другу',
    say: ({ first, other }) => ({
      message: `В столбце ${says(first)}, в столбце ${says(other)}.`,
      hint: 'Оставьте один из двух столбцов или согласуйте их.',
    }),
  },

  'map.law-in-date-column': {
    title: 'В столбце дат стоят национальные законы',
    say: ({ header, field, law }) => ({
      message: `Столбец ${guillemets(header)} обещает ${dateNamed(field, 'у')}, но в его ячейках стоят номера и даты национальных законов, например ${guillemets(law)}. Они читаются как номер и дата закона.`,
      hint: `Назовите этот столбец «Закон», а ${dateNamed(field, 'у')} дайте в отдельном столбце.`,
    }),
  },

  'map.header-below': {
    title: 'Заголовок таблицы — не первая строка',
    say: ({ lines, line, first, hasRow }) => ({
      message: `Заголовок таблицы — строка ${line}; строки перед ним (${lines}), начиная с ${guillemets(first)}, в таблицу не входят${hasRow ? ', хотя ячеек в них столько же' : ''}.`,
      hint: hasRow
        ? 'Если столбцы называет другая строка, укажите её: --header 1; если никакая — --header 0.'
        : 'Начните файл с заголовка.',
    }),
  },

  'map.header-lines': {
    title: 'Названия столбцов стоят в двух строках',
    say: ({ line, example }) => ({
      message: `Названия столбцов стоят в строках ${line - 1} и ${line} и читаются вместе, например ${guillemets(example)}.`,
      hint: 'Пишите каждое название в одной ячейке и в одной строке.',
    }),
  },

  'map.no-header': {
    title: 'У таблицы нет заголовка',
    say: ({ columns }) => ({
      message: `Ни одна строка не называет столбцы; по содержанию ячеек они читаются так: ${columns.map((kind) => (kind === undefined ? '(пропущен)' : columnInWords(kind))).join(', ')}.`,
      hint: 'Поставьте первой строку с названиями столбцов или укажите по номеру, что в столбце: --map "1=instrument".',
    }),
  },

  'map.column-by-content': {
    title: 'Столбец понят по содержанию',
    say: ({ header, readAs, name, cell }) => ({
      message: `${namesOfColumns[name](guillemets(header))}; по содержанию ячеек он читается как ${columnInWords(readAs)}.`,
      hint: `Если это верно, назовите столбец «${readAs}» или напишите ${mapOption({ header, cell }, readAs)}; если нет — ${mapOption({ header, cell }, 'ignore')}.`,
    }),
  },

  'map.contrary-column': {
    title: 'Ячейки столбца не соответствуют его названию',
    say: ({ header, says, example, cell }) => ({
      message: `Судя по названию, в столбце ${guillemets(header)} — ${columnInWords(says)}, но в большинстве ячеек другое, например ${guillemets(example)}. Столбец не читается.`,
      hint: `Если название верно, напишите ${mapOption({ header, cell }, says)}.`,
    }),
  },

  'map.answer-column': {
    title: 'В столбце ответы «да» и «нет»',
    say: ({ header, cell, asked, yes, no }) => {
      const means = meaningsOfAnswers[asked];
      const meanings = [
        ...(yes === undefined ? [] : [`${guillemets(yes)} читается как «${means.yes}»`]),
        ...(no === undefined ? [] : [`${guillemets(no)} читается как «${means.no}»`]),
      ];
      return {
        message: `В столбце ${guillemets(header)} ответы «да» и «нет»: ${meanings.join(', ')}.`,
        hint: `Если в нём ответ на другой вопрос, напишите ${mapOption({ header, cell }, 'ignore')}.`,
      };
    },
  },

  'map.period-column': {
    title: 'Столбец указывает время, к которому относится строка',
    say: ({ header, cell }) => ({
      message: `Столбец ${guillemets(header)} указывает время, к которому относится каждая строка: те же ратификации стоят снова с другим временем. Он не читается, и повторами строки не считаются.`,
      hint: `Если это всё же дата ратификации, напишите ${mapOption({ header, cell }, 'registered')}.`,
    }),
  },

  'map.languages-column': {
    title: 'Столбец указывает язык строки',
    say: ({ header }) => ({
      message: `Столбец ${guillemets(header)} указывает язык каждой строки: те же ратификации стоят снова на другом языке. Повторами строки не считаются.`,
      hint: 'Чтобы проверить ратификации, достаточно строк на одном языке.',
    }),
  },

  'map.other-dates': {
    title: 'Даты столбца не читаются как даты ратификации',
    say: (notice) => {
      const { header, cell } = notice;
      const hint = `Если это всё же даты ратификации, напишите ${mapOption({ header, cell }, 'registered')}.`;
      switch (notice.kind) {
        case 'instrument-dates':
          return {
            message: `Даты в столбце ${guillemets(header)} — это дни, когда сами конвенции ${notice.of === 'adoption' ? 'были приняты' : 'вступили в силу'}; как даты ратификации они не читаются.`,
            hint,
          };
        case 'unlike-dates':
          return {
            message: `Название столбца ${guillemets(header)} не говорит, что произошло в эти дни, и в большинстве строк они не те, что в столбце ${guillemets(notice.other)}; столбец не читается.`,
            hint,
          };
      }
    },
  },

  'map.ambiguous-header': {
    title: 'Название столбца можно понять двояко',
    say: ({ header, field, cell }) => ({
      message: `Столбец ${guillemets(header)} читается как ${fields[field]}; название может означать и другое: ${field === 'registered' ? fields.lawDate : 'другую дату'}.`,
      hint: `Укажите, что в нём: ${mapOption({ header, cell }, field)} или ${mapOption({ header, cell }, 'lawDate')}.`,
    }),
  },

  'map.line-aside': {
    title: 'Строка между записями — не запись',
    say: ({ aside, text }) => ({
      message: `${guillemets(text)} — ${asides[aside]}, а не запись; эта и подобные строки пропускаются.`,
      hint: 'Не ставьте такие строки в таблицу.',
    }),
  },

  'map.joined-lines': {
    title: 'Записи разбиты на несколько строк',
    say: ({ text }) => ({
      message: `Записи разбиты на несколько строк, первая начинается с ${guillemets(text)}. Они собраны заново.`,
      hint: 'Пишите каждую запись в одной строке.',
    }),
  },

  'map.stated-outside': {
    title: 'Общее для всех записей стоит вне столбцов',
    say: ({ field, about, where, text }) => ({
      message: `Столбца «${fields[field]}» нет; ${places[where]} ${guillemets(text)}, и все записи читаются как записи о ${about}.`,
      hint: 'Дайте этому отдельный столбец.',
    }),
  },

  'map.stated-day': {
    title: 'Сказано, на какой день таблица',
    say: ({ day, where, text }) => ({
      message: `Таблица на ${day}: ${places[where]} ${guillemets(text)}. Того, что в наших записях позже, в ней быть не должно.`,
      hint: 'Если это не день таблицы, уберите его там.',
    }),
  },

  'map.assumed-country': {
    title: 'Нигде не сказано, о какой стране строки',
    say: ({ about, blank, rows }) => ({
      message: `${blank === undefined ? 'Нигде не сказано, о какой стране строки' : `Из первых ${rows} строк страна не указана в ${blank}`}; они сравниваются с нашими записями о ${about}.`,
      hint: `Если они о другой стране, укажите её, например --country FRA; если о ${about} — --country ${about}.`,
    }),
  },

  'map.blank-country': {
    title: 'Во многих строках страна не указана',
    say: ({ header, blank, rows }) => ({
      message: `В столбце ${guillemets(header)} пусто в ${blank} из первых ${rows} строк; с нашими записями они не сравниваются.`,
      hint: 'Пишите страну в каждой строке.',
    }),
  },

  'map.matrix': {
    title: 'Строки — государства, столбцы — конвенции',
    say: ({ by, columns }) => ({
      message:
        by === 'country'
          ? `Каждая строка — о государстве, столбцов о конвенциях: ${columns}. Каждая заполненная ячейка проверяется как ратификация.`
          : `Каждая строка — о конвенции, столбцов о государствах: ${columns}. Каждая заполненная ячейка проверяется как ратификация.`,
      hint: 'Если известно и вступление в силу, пишите по строке на ратификацию.',
    }),
  },

  'map.repeated-column': {
    title: 'Два столбца об одном и том же',
    say: ({ about, header }) => ({
      message: `Столбец ${guillemets(header)} — о ${about}, как и один из предыдущих; он пропускается.`,
      hint: 'Оставьте один из двух столбцов.',
    }),
  },

  'map.cell-mark': {
    title: 'Вместо даты стоит знак',
    say: ({ text, isRatified }) => ({
      message: `${guillemets(text)} читается как ${isRatified ? '«ратифицировано, дата не указана»' : '«не ратифицировано»'} здесь и везде, где стоит.`,
      hint: 'Где дата известна, пишите её; где ратификации нет, оставьте ячейку пустой.',
    }),
  },

  'map.published-table': {
    title: 'Опубликованная таблица без ратификаций',
    say: ({ name }) => ({
      message: `Это столбцы нашей таблицы «${name}», строки которой — не ратификации. Проверяется только её структура.`,
      hint: 'Сами записи, с их основаниями, проверяются по своей схеме.',
    }),
  },

  // Dates, statuses, laws

  'map.date-spelling': {
    title: 'Дата записана не по ISO 8601',
    say: ({ stated, value }) => ({ message: `«${stated}» читается как ${value}.` }),
    sayCause: ({ stated, value }) => ({
      message: `Даты записаны как «${stated}», что читается как ${value}.`,
      hint: 'Пишите ГГГГ-ММ-ДД.',
    }),
  },

  'map.ambiguous-date': {
    title: 'День и месяц могут быть переставлены',
    say: ({ stated, one, other }) => ({
      message: `«${stated}» может означать ${one} или ${other}; из столбца не видно, что именно. Используется только год.`,
      hint: 'Пишите ГГГГ-ММ-ДД.',
    }),
    sayCause: ({ stated, one, other }) => ({
      message: `День и месяц могут быть переставлены: «${stated}» — это ${one} или ${other}, и ни одна дата столбца этого не показывает. Используются только годы.`,
      hint: 'Пишите ГГГГ-ММ-ДД.',
    }),
  },
  'map.serial-date': {
    title: 'Дата записана числом электронной таблицы',
    say: ({ stated, value }) => ({
      message: `«${stated}» — день по счёту электронных таблиц; читается как ${value}.`,
      hint: 'Пишите ГГГГ-ММ-ДД.',
    }),
    sayCause: ({ stated, value }) => ({
      message: `Вместо дат стоят номера дней электронной таблицы: «${stated}» читается как ${value}.`,
      hint: 'Задайте столбцу формат даты и сохраните файл заново или пишите ГГГГ-ММ-ДД.',
    }),
  },
  'map.two-digit-year': {
    title: 'Год записан двумя цифрами',
    say: ({ stated }) => ({
      message: `В «${stated}» год из двух цифр: столетие не угадывается, дата не проверяется.`,
      hint: 'Пишите ГГГГ-ММ-ДД.',
    }),
    sayCause: ({ stated }) => ({
      message: `Годы записаны двумя цифрами, например «${stated}». Век неизвестен, поэтому даты не проверяются.`,
      hint: 'Пишите ГГГГ-ММ-ДД.',
    }),
  },
  'map.note-reading': {
    title: 'Дата стоит в примечании',
    say: ({ field, date }) => ({
      message: `Из примечания взята ${fields[field]}: ${date}.`,
      hint: 'Дайте этой дате отдельный столбец.',
    }),
  },
  'schema.date': {
    title: 'Дату не удалось понять',
    say: ({ kind, field, value }) =>
      kind === 'several-dates'
        ? {
            message: `В ${guillemets(value)} несколько дат или период; ничего из этого не использовано.`,
            hint: `Оставьте только ${dateNamed(field, 'у')}: ${writtenDates[field]}.`,
            expected: writtenDates[field],
          }
        : notUnderstood(value, fields[field], writtenDates[field]),
  },
  'map.zoned-date': {
    title: 'Часовой пояс может сдвинуть дату на день',
    say: ({ stated, one, other, used }) => ({
      message: `«${stated}» — это ${one} или, в часовом поясе восточнее, ${other}. ${
        used === undefined ? 'Не использовано ни то, ни другое.' : `Использовано только ${used}.`
      }`,
      hint: 'Пишите только день: ГГГГ-ММ-ДД.',
    }),
    sayCause: ({ stated, one, other }) => ({
      message: `Часовой пояс мог сдвинуть даты на день: «${stated}» — это ${one} или, восточнее, ${other}. Используется только то, что у них общее.`,
      hint: 'Пишите только день: ГГГГ-ММ-ДД.',
    }),
  },
  'map.part-of-year': {
    title: 'Вместо даты указана часть года',
    say: ({ stated, value }) => ({
      message: `«${stated}» — часть года; использован только ${value} год.`,
      hint: 'Пишите ГГГГ-ММ-ДД или ГГГГ-ММ.',
    }),
  },
  'sense.impossible-date': {
    title: 'Такого дня нет в календаре',
    say: ({ field, stated, why }) => ({
      message: `«${stated}» — не дата: ${impossibility(why)}.`,
      hint:
        why.exchanged === undefined
          ? `Найдите ${dateNamed(field, 'у')}.`
          : `Может быть, ${why.exchanged}: день и месяц переставлены?`,
    }),
  },
  'sense.stand-in-date': {
    title: 'Вместо даты стоит заполнитель',
    say: ({ stated, field }) => ({
      message: `«${stated}» — так программы обозначают, что даты нет; за дату это не принято.`,
      hint:
        field === 'denounced'
          ? 'Если денонсации не было, оставьте ячейку пустой.'
          : 'Найдите дату или оставьте ячейку пустой.',
    }),
  },
  'map.status-spelling': { title: 'Статус указан не кодом', say: readAs },
  'map.status-with-date': {
    title: 'В статусе стоит и дата',
    say: ({ text, status, date }) => ({
      message: `${guillemets(text)} читается как статус ${status} и ${fields.denounced} ${date}.`,
      hint: 'Дайте денонсации отдельный столбец.',
    }),
  },
  'map.ambiguous-status': {
    title: 'Статус можно понять двояко',
    say: ({ text, saysRatified }) =>
      saysRatified
        ? {
            message: `${guillemets(text)} говорит лишь о том, что государство ратифицировало конвенцию: она может быть в силе или ещё нет.`,
            hint: 'Пишите in-force, registered или ratified-in-law.',
          }
        : {
            message: `${guillemets(text)} говорит лишь о том, что конвенция не обязывает государство: она денонсирована или ещё не вступила в силу.`,
            hint: 'Пишите registered или denounced.',
          },
  },
  'schema.status': {
    title: 'Такого статуса нет',
    say: ({ value }) =>
      notUnderstood(
        value,
        fields.status,
        'ratified-in-law (ратифицирована законом), registered (зарегистрирована в МОТ), in-force (в силе) или denounced (денонсирована)',
      ),
  },
  'map.law-spelling': {
    title: 'Закон указан не номером и датой',
    say: ({ number, date, misread }) => ({
      message: `Прочитано: номер закона ${number}${date === undefined ? '' : `, дата закона ${date}`}.`,
      ...(misread && {
        hint: 'Напишите номер и дату в двух столбцах; о самом номере есть отдельное замечание.',
      }),
    }),
  },
  'schema.law-number': {
    title: 'Номер закона не удалось понять',
    say: ({ value }) =>
      notUnderstood(
        value,
        fields.lawNumber,
        'цифры и, если он напечатан, созыв римскими цифрами, например 29-II',
      ),
  },

  // Instruments and States

  'map.several-instruments': {
    title: 'В ячейке несколько конвенций или протоколов',
    say: ({ read, others }) => ({
      message: `Здесь прочитано только ${read}; в ячейке есть ещё ${listed(others, 'и')}.`,
      hint: 'Дайте каждой конвенции и каждому протоколу свою строку.',
    }),
  },
  'map.instrument-spelling': {
    title: 'Конвенция указана не кодом',
    say: readAs,
    sayCause: ({ text, value }) => ({
      message: `Акты записаны как ${guillemets(text)}, что читается как ${value}.`,
      hint: 'Пишите код: C и три цифры, для протокола P.',
    }),
  },
  'map.another-instrument': {
    title: 'В ячейке не конвенция и не протокол МОТ',
    say: ({ text }) => ({
      message: `${guillemets(text)} — не конвенция и не протокол МОТ.`,
      hint: 'Строка не сравнивается.',
    }),
    sayCause: ({ text }) => ({
      message: `В ячейках указаны не конвенции и не протоколы МОТ, например ${guillemets(text)}.`,
      hint: 'Эти строки не сравниваются.',
    }),
  },
  'schema.instrument': {
    title: 'Конвенцию не удалось понять',
    say: ({ value, near }) => ({
      ...notUnderstood(value, fields.instrument, 'C087, № 87 или Конвенция № 87'),
      ...(near.length > 0 && { hint: `Может быть, ${listed(near, 'или')}?` }),
    }),
  },
  'map.country-spelling': {
    title: 'Страна указана не кодом',
    say: (notice) =>
      notice.kind === 'country-spelling'
        ? readAs(notice)
        : {
            message: `${guillemets(notice.text)} читается как ${notice.value}: ${systemsInWords(notice.systems)}.`,
            hint: 'Пишите три буквы ISO 3166-1.',
          },
    sayCause: ({ text, value }) => ({
      message: `Государства записаны не своими кодами: ${guillemets(text)} читается как ${value}.`,
      hint: 'Пишите три буквы по ISO 3166-1.',
    }),
  },
  'schema.country': {
    title: 'Государство не удалось понять',
    say: (notice) => {
      const expected = 'государство — член МОТ, например KAZ';
      const named = guillemets(notice.value);
      switch (notice.kind) {
        case 'unknown-country': {
          const { states, near } = notice;
          const meant = near.map(({ code, name }) => `${name.ru} (${code})`);
          return {
            message: `${named} нет среди ${counted('известного государства', 'известных государств', 'известных государств')(states)}; с нашими записями строка не сравнивается.`,
            hint:
              near.length > 0
                ? `Может быть, ${listed(meant, 'или')}?`
                : 'Пишите трёхбуквенный код ISO 3166-1, например KAZ.',
            expected,
          };
        }
        case 'misspelt-country': {
          const { code, name } = notice.meant;
          return {
            message: `${named} нет среди известных государств; строка читается по государству, которое названо в ней ещё раз: ${name.ru} (${code}).`,
            hint: `Пишите ${code}.`,
            expected,
          };
        }
        case 'code-of-other-system': {
          const meant = notice.meanings.map(
            ({ code, name, systems }) =>
              `${name ? `${name.ru} (${code})` : code}: ${systemsInWords(systems)}`,
          );
          return {
            message: `${named} — не код ISO 3166-1 alpha-3. Возможные значения: ${meant.join('; ')}. С нашими записями строка не сравнивается.`,
            hint: 'Пишите трёхбуквенный код ISO 3166-1, например KAZ.',
            expected,
          };
        }
        case 'former-country':
          return {
            message: `${named} — государство, которого нет с ${notice.until} года; с нашими записями строка не сравнивается.`,
            hint: 'То, что оно ратифицировало, не является ратификацией государств, возникших после него.',
            expected,
          };
        case 'country-outside':
          return {
            message: `${named} (${notice.iso}) не является членом МОТ; с нашими записями строка не сравнивается.`,
            hint: 'Для территории укажите государство, которое за неё отвечает, а территорию — в примечании.',
            expected,
          };
      }
    },
  },

  // Any cell

  'map.unused-text': {
    title: 'Часть ячейки не использована',
    say: ({ rest }) => ({
      message: `${guillemets(rest)} не использовано; прочитана только остальная часть ячейки.`,
      hint: 'Дайте этому отдельный столбец.',
    }),
  },
  'map.hidden-characters': {
    title: 'Невидимые символы',
    say: ({ plain, names, hasMore, turnsText }) => ({
      message: `В ячейке есть невидимые символы: ${names.join(', ')}${hasMore ? ', …' : ''}. Без них ${plain.trim() === '' ? 'она пуста' : `в ней ${guillemets(plain)}`}.`,
      hint: turnsText
        ? 'Они меняют направление письма, и люди могут прочесть не то, что программы: проверьте, что имелось в виду.'
        : 'Удалите их.',
    }),
  },
  'schema.statement': {
    title: 'Ячейку матрицы нельзя понять',
    say: ({ text }) => ({
      message: `Из ${guillemets(text)} непонятно, что государство сделало с конвенцией.`,
      hint: 'Пишите дату регистрации, денонсацию — как «1958 den.:1990», «x», если дата неизвестна, или ничего.',
      expected: 'дата, дата с денонсацией, x или ничего',
    }),
  },

  // Values together

  'schema.required': {
    title: 'Нет значения',
    say: () => ({
      message: 'Не указана конвенция (протокол).',
      hint: 'Укажите её или удалите строку.',
    }),
  },

  'sense.unknown-instrument': {
    title: 'Такой конвенции нет',
    say: ({ code, known, extent, near }) => ({
      message: `${code} нет среди ${counted('конвенции и протокола', 'конвенций и протоколов', 'конвенций и протоколов')(known)} в справочных данных. ${listEnd(extent)}`,
      hint: near.length > 0 ? `Может быть, ${listed(near, 'или')}?` : 'Проверьте номер.',
    }),
  },

  'sense.title-of-another': {
    title: 'Номер и название указывают на разные конвенции',
    say: ({ title, code, other }) => ({
      message: `${guillemets(title)} — название ${other}, а не ${code}.`,
      hint: 'Исправьте номер или название.',
    }),
  },

  'sense.adoption-year': {
    title: 'Конвенция принята в другом году',
    say: ({ code, year, stated }) => ({
      message: `${code}: год принятия ${year}, а не ${stated}.`,
      hint: `Проверьте и номер ${code}.`,
    }),
  },

  'sense.date-order': {
    title: 'Даты идут не в том порядке',
    say: ({ later, earlier, own }) => ({
      message: `${capital(dateNamed(later.field))} (${later.date}) раньше, чем ${dateNamed(earlier.field)} (${earlier.date}).`,
      hint:
        own === undefined
          ? 'Проверьте обе даты и не перепутаны ли столбцы.'
          : `${later.date} — день, когда вступил в силу сам документ ${own}; для государства он вступил в силу позже.`,
    }),
  },

  'sense.exchanged-dates': {
    title: 'Две даты стоят в столбцах друг друга',
    say: ({ first, second }) => ({
      message: `${inColumn(first)} — ${first.date}, ${inColumn(second)} — ${second.date}: даты перепутаны местами.`,
      hint: 'Поменяйте местами названия столбцов или сами даты.',
    }),
    sayCause: ({ first, second }) => ({
      message: `Переставлены ${inColumn(first)} и ${inColumn(second)}: в первом более поздние даты, например ${first.date}, во втором более ранние, например ${second.date}.`,
      hint: 'Поменяйте местами названия столбцов.',
    }),
  },

  'sense.before-adoption': {
    title: 'Дата раньше принятия конвенции',
    say: ({ field, date, code, adopted }) => ({
      message: `${capital(dateNamed(field))} (${date}) раньше, чем дата принятия ${code} (${adopted}).`,
      hint: 'Проверьте дату и номер конвенции.',
    }),
  },

  'sense.in-force-delay': {
    title: 'Вступление в силу не следует из регистрации',
    say: ({ code, registered, stated, expected, months, early }) => {
      const when =
        typeof expected === 'string' ? expected : `между ${expected.from} и ${expected.to}`;
      return {
        message: early
          ? `${code}: сам документ вступил в силу ${when} и раньше никого не связывал; здесь ${stated}.`
          : `${code}: при регистрации ${registered} вступление в силу для государства — через ${counted('месяц', 'месяца', 'месяцев')(months)}, ${when}; здесь ${stated}.`,
        hint: 'Проверьте обе даты. Другой срок устанавливают лишь немногие конвенции.',
      };
    },
    sayCause: (facts) => ({
      message: `${causeOfDelay(facts)}, например ${facts.stated} после ${facts.registered}.`,
      hint: 'Считайте месяцами. Другое правило есть у немногих конвенций.',
    }),
  },

  'sense.before-membership': {
    title: 'Дата раньше вступления государства в МОТ',
    say: ({ field, date, name, since }) => ({
      message: `${capital(dateNamed(field))} (${date}) раньше вступления государства в МОТ: ${name.ru}, ${since}.`,
      hint: 'Проверьте дату и государство.',
    }),
  },

  'sense.future-date': {
    title: 'Дата ещё не наступила',
    say: ({ field, date, asOf, months }) => ({
      message: `${capital(dateNamed(field))} (${date}) ${
        months === 0
          ? 'позже'
          : `больше чем на ${counted('месяц', 'месяца', 'месяцев')(months)} позже`
      } дня проверки (${asOf}).`,
      hint: 'Проверьте год.',
    }),
  },

  'sense.status-against-dates': {
    title: 'Статус не согласуется с датами',
    say: ({ status, field, date }) => ({
      message: `Статус ${status} не согласуется с другим значением: ${dateNamed(field)} — ${date}.`,
      hint: statusMeanings[status] ?? 'Проверьте и то и другое.',
    }),
  },

  'sense.denounced-without-date': {
    title: 'Денонсация без даты',
    say: () => ({
      message: 'Статус — denounced, но даты денонсации нет.',
      hint: 'Добавьте дату или исправьте статус.',
    }),
  },

  'sense.duplicate': {
    title: 'Две строки об одной ратификации',
    say: ({ code, country, line }) => ({
      message: `${code}${country === undefined ? '' : ` (${country})`} уже есть в строке ${line}.`,
      hint: 'Оставьте одну из двух строк.',
    }),
  },

  'sense.misread-roman': {
    title: 'Римские цифры прочитаны как арабские',
    say: ({ stated, value, confirmed }) => ({
      message: confirmed
        ? `Номер закона ${stated} — это неверно прочитанный ${value}; так он стоит в нашей записи.`
        : `Номер закона ${stated} похож на неверно прочитанный ${value}.`,
      hint: 'Созыв парламента после дефиса пишется римскими цифрами.',
    }),
  },

  'sense.law-number': {
    title: 'В номере закона неверное римское число',
    say: ({ stated, meant }) => ({
      message: `В номере закона ${stated} после дефиса стоит не римское число.`,
      hint: meant === undefined ? 'Найдите номер в самом законе.' : `Может быть, ${meant}?`,
    }),
  },

  'sense.missing-law-date': {
    title: 'Закон назван без даты',
    say: ({ number, ours }) => ({
      message:
        ours === undefined
          ? `У закона ${number} нет даты.`
          : `У закона ${number} здесь нет даты; в нашей записи — ${ours}.`,
      hint: 'Добавьте дату: с каждым созывом парламента номера законов начинаются заново.',
    }),
  },

  // Against our records

  'reference.law-number': {
    title: 'В нашей записи другой номер закона',
    say: ({ code, theirs, meant, ours, isPart }) => ({
      message: `Номер закона о ${code} здесь ${theirs}${meant === undefined ? '' : ` (видимо, ${meant})`}, в нашей записи — ${ours}.`,
      ...(isPart && { hint: 'Одно из двух записано без номера созыва парламента.' }),
    }),
  },

  'reference.law-date': {
    title: 'В нашей записи другая дата закона',
    say: ({ code, theirs, ours }) => ({
      message: `Дата закона о ${code} здесь ${theirs}, в нашей записи — ${ours}.`,
    }),
  },

  'reference.registered': {
    title: 'В нашей записи другая дата регистрации',
    say: ({ field, code, state, theirs, ours, isDateOfLaw }) => ({
      message: `${code}: ${dateNamed(field)} здесь ${theirs}, в нашей записи о ${state} — ${ours}.`,
      ...(isDateOfLaw && {
        hint: `${theirs} — дата национального закона; ${dateNamed(field)} позже.`,
      }),
    }),
    sayCause: causeOfDates,
  },

  'reference.in-force': {
    title: 'В нашей записи другая дата вступления в силу',
    say: ({ field, code, state, theirs, ours, isDateOfLaw }) => ({
      message: `${code}: ${dateNamed(field)} здесь ${theirs}, в нашей записи о ${state} — ${ours}.`,
      ...(isDateOfLaw && {
        hint: `${theirs} — дата национального закона; ${dateNamed(field)} позже.`,
      }),
    }),
    sayCause: causeOfDates,
  },

  'reference.law-date-misplaced': {
    title: 'Дата закона стоит на месте даты договора',
    say: ({ field, code, theirs, ours }) => ({
      message: `${theirs} — дата закона; ${dateNamed(field)} для ${code} — ${ours}.`,
    }),
  },

  'reference.status': {
    title: 'В нашей записи другой статус',
    say: (facts) => {
      if (facts.kind === 'denounced') return denounced(facts);
      const { code, theirs, ours } = facts;
      return {
        message: `${code}: статус ратификации здесь ${guillemets(theirs)}, в нашей записи — «${ours}».`,
      };
    },
  },

  'reference.denounced': {
    title: 'В наших записях иная денонсация',
    say: denounced,
  },

  'reference.denunciation-not-stated': {
    title: 'Ратификация денонсирована, а таблица об этом не говорит',
    say: ({ code, state, ours, hasColumn }) => ({
      message: `По нашей записи, ${state}: ${code} денонсирована (${ours}); в таблице этого нет.`,
      hint: hasColumn
        ? 'Укажите денонсацию в её столбце.'
        : 'Если таблица — о том, что в силе, этой ратификации в ней быть не должно; иначе укажите денонсацию в отдельном столбце.',
    }),
  },

  'reference.stated-not-ratified': {
    title: 'По таблице государство не ратифицировало, а в наших записях ратификация есть',
    say: ({ code, state, registered }) => ({
      message: `По таблице, ${state} не ратифицировало ${code}; в нашей записи ратификация есть${registered === undefined ? '' : `, ${fields.registered} ${registered}`}.`,
      hint:
        registered === undefined
          ? 'Проверьте ратификацию.'
          : `Проверьте ратификацию. Если таблица составлена раньше (${registered}), она верна; укажите, на какой день она составлена.`,
    }),
  },

  'reference.accession': {
    title: 'Закон — о присоединении',
    say: ({ number, code }) => ({
      message: `Закон ${number} — о присоединении к ${code}, а не о ратификации.`,
      hint: 'Государство связано и так; но где слово важно, пишите «присоединение».',
    }),
  },

  'reference.nothing-compared': {
    title: 'С нашими записями ничего не сравнено',
    say: (facts) => ({
      message:
        facts.kind === 'rows'
          ? 'Ни государство, ни акт, ни дата не сравнены с нашими записями: в них не сказано, ратифицировали ли государства этой таблицы названные в ней акты.'
          : `С нашими записями не сравнена ни одна дата из ${facts.dates}: ${facts.why.map((why) => notComparedBecause[why]).join('; ')}.`,
      hint: 'Значения проверены только сами по себе.',
    }),
  },

  'reference.not-ratified': {
    title: 'Такой ратификации нет в наших записях',
    say: ({ code, completeness }) => {
      const none = `В наших записях нет ратификации ${code} этим государством`;
      switch (completeness.kind) {
        case 'not-stated':
          return {
            message: `${none}.`,
            hint: 'Проверьте номер. Если он верен, отстают наши записи.',
          };
        case 'not-claimed':
          return { message: `${none}.`, hint: 'Наши записи не претендуют на полноту.' };
        case 'complete':
          return {
            message: `${none}; они полны по ${completeness.to}.`,
            hint:
              completeness.later === undefined
                ? 'Проверьте номер конвенции и государство.'
                : `Ратификации с датой ${completeness.later} в них может не быть.`,
          };
      }
    },
  },

  'reference.missing-rows': {
    title: 'В наших записях ратификаций больше',
    say: ({ shown, rest }) => ({
      message: `В наших записях есть ещё ${shown.length + rest}: ${shown.map(missing).join(', ')}${rest > 0 ? ` и другие (${rest})` : ''}.`,
      hint: 'Возможно, они появились позже этого файла.',
    }),
  },

  'reference.empty-cell': {
    title: 'Ячейка пуста, а в наших записях есть ратификация',
    say: ({ code, country, registered }) => ({
      message: `Ячейка ничего не говорит; по нашим записям ${country} ратифицировало ${code}${registered === undefined ? '' : `, ${fields.registered} ${registered}`}.`,
      hint: 'Заполните её, если таблица должна быть полной.',
    }),
  },

  // Records of a dataset, and a schema of the user's own

  'dataset.missing-value': {
    title: 'В записи нет поля, которого требует схема',
    say: ({ name }) => ({
      message: `Нет поля ${guillemets(name)}.`,
      hint: 'Оно есть у каждой записи собрания; где схема позволяет, ответом может быть «unknown».',
    }),
  },

  'dataset.unknown-field': {
    title: 'В записи есть поле, которого нет в схеме',
    say: ({ name, collection, suggestion }) => ({
      message: `В схеме ${collection} нет поля ${guillemets(name)}.`,
      hint:
        suggestion === undefined
          ? 'Уберите его или перенесите его содержание в примечание.'
          : `Возможно, имелось в виду «${suggestion}»?`,
    }),
  },

  'dataset.value': {
    title: 'Значение не соответствует схеме',
    say: ({ name, wanted }) => {
      const expected = wantedIn(wanted);
      return {
        message: `${name === '' ? 'Запись' : `Поле ${guillemets(name)}`} не соответствует схеме.`,
        hint: `Ожидается: ${expected}.`,
        expected,
      };
    },
  },

  'dataset.unknown-collection': {
    title: 'В наборе данных есть собрание, которого нет в схеме',
    say: ({ name, suggestion }) => ({
      message: `В наборе данных не бывает собрания ${guillemets(name)}; оно не проверяется.`,
      hint: suggestion === undefined ? 'Уберите его.' : `Возможно, имелось в виду «${suggestion}»?`,
    }),
  },

  ...datasetRules,
  ...evidenceRules,

  'user-schema.required': {
    title: 'Нет значения, которого требует ваша схема',
    say: ({ name, inside, schemaPath }) => ({
      message: `Ваша схема требует ${guillemets(name)}${inside === '' ? '' : ` в ${guillemets(inside)}`}, а значения нет.`,
      hint: schemaHint(schemaPath),
    }),
  },

  'user-schema.additional': {
    title: 'Значению нет места в вашей схеме',
    say: ({ name, schemaPath }) => ({
      message: `В вашей схеме нет места для ${guillemets(name)}.`,
      hint: schemaHint(schemaPath),
    }),
  },

  'user-schema.value': {
    title: 'Значение не такое, как требует ваша схема',
    say: ({ keyword, asked, schemaPath }) => ({
      message: `Значение не соответствует ${guillemets(`${keyword}: ${asked}`)} вашей схемы.`,
      hint: schemaHint(schemaPath),
    }),
  },
};

/** What each status means. */
const meaningsOfAnswers = {
  registered: { yes: 'ратифицировано', no: 'не ратифицировано' },
  inForce: { yes: 'в силе', no: 'не в силе' },
  denounced: { yes: 'денонсировано', no: 'не денонсировано' },
} as const;

function tablesListed(names: readonly string[]): string {
  const shown = names.slice(0, shownTables).map(guillemets).join(', ');
  return names.length > shownTables ? `${shown} и другие` : shown;
}

const statusMeanings: Readonly<Record<string, string>> = {
  'ratified-in-law':
    'ratified-in-law значит: ратифицирована законом, но ещё не зарегистрирована в МОТ.',
  registered: 'registered значит: зарегистрирована в МОТ, но ещё не в силе.',
  'in-force': 'in-force значит: в силе и не денонсирована.',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listEnd(extent: ListExtent): string {
  if (extent.kind === 'conventions') {
    return extent.last === undefined
      ? 'Конвенций в них нет.'
      : `Последняя конвенция в них — ${extent.last}.`;
  }
  const { codes, more } = extent;
  if (codes.length === 0) return 'Протоколов в них нет.';
  return `Протоколы в них: ${[...codes, ...(more ? ['…'] : [])].join(', ')}.`;
}

function missing({ code, registered, law }: MissingRatification): string {
  if (registered !== undefined) return `${code} (регистрация ${registered})`;
  return law === undefined ? code : `${code} (закон от ${law})`;
}

function denounced({ code, theirs, ours }: DenouncedFacts): Message {
  return {
    message:
      ours === undefined
        ? `В файле ${code} — денонсация${theirs === undefined ? '' : ` ${theirs}`}; в нашей записи денонсации нет.`
        : theirs === undefined
          ? `По нашей записи ${code} денонсирована ${ours}; в файле она в силе.`
          : `В файле денонсация ${code} — ${theirs}; в нашей записи ${ours}.`,
    hint: 'Проверьте денонсацию.',
  };
}

function impossibility(why: Impossibility): string {
  switch (why.kind) {
    case 'no-such-month':
      return `${why.month}-го месяца не бывает`;
    case 'no-such-day':
      return `в ${why.month}-м месяце ${why.year} года ${counted('день', 'дня', 'дней')(why.days)}`;
    case 'other-weekday':
      return `день недели ${why.date} — ${weekdays[why.actual]}`;
  }
}

/** Sunday first. */
const weekdays = 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' ');

const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'запятая',
  ';': 'точка с запятой',
  '\t': 'табуляция',
  '|': 'вертикальная черта',
};

const systemNames: Readonly<Record<CodeSystem, string>> = {
  former: 'прежний код ISO 3166',
  ioc: 'код МОК',
  fifa: 'код ФИФА',
  fips: 'код FIPS 10-4',
  m49: 'номер M49 ООН',
  vehicle: 'знак на автомобилях',
  cow: 'код Correlates of War',
};

function systemsInWords(systems: readonly CodeSystem[]): string {
  return listed(
    systems.map((system) => systemNames[system]),
    'и',
  );
}

const writtenDates: Readonly<Record<DateField, string>> = {
  lawDate: 'ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ',
  registered: 'ГГГГ-ММ-ДД, ГГГГ-ММ, ГГГГ или unknown',
  inForce: 'ГГГГ-ММ-ДД, ГГГГ-ММ, ГГГГ или unknown',
  denounced: 'ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ',
};

/** How a text was understood as a code. */
function readAs({ text, value }: { readonly text: string; readonly value: string }): Message {
  return {
    message:
      text.trim() === value
        ? `Пробелы вокруг ${value} отброшены.`
        : `${guillemets(text)} читается как ${value}.`,
  };
}

/** What is wrong with a value that was not understood. */
function notUnderstood(value: string, wanted: string, expected: string): Message {
  return {
    message: `${guillemets(value)} не удалось понять; здесь должно быть: ${wanted}.`,
    hint: `Пишите ${expected}.`,
    expected,
  };
}

function cellsInWords(count: number): string {
  return counted('ячейка', 'ячейки', 'ячеек')(count);
}

function says({ header, value, isUnderstood }: GivenByColumn): string {
  return `${guillemets(header)} стоит ${isUnderstood ? value : guillemets(value)}`;
}

const asides: Readonly<Record<AsideKind, string>> = {
  group: 'заголовок группы строк',
  header: 'повторённый заголовок',
  numbering: 'нумерация столбцов',
  rule: 'черта под заголовком',
  total: 'итог',
  footnote: 'примечание',
};

/** What a column is known by, where its cells had to be asked. */
const namesOfColumns: Readonly<
  Record<'without' | 'in-part' | 'against', (header: string) => string>
> = {
  without: (header) => `Название столбца ${header} неизвестно`,
  'in-part': (header) => `Название столбца ${header} известно лишь отчасти`,
  against: (header) => `В столбце ${header} не то, что обещает название`,
};

const places: Readonly<Record<StatedOutside['where'], string>> = {
  option: 'в параметре указано',
  title: 'в названии таблицы стоит',
  'file-name': 'файл назван',
  header: 'так назван столбец',
  'sheet-name': 'так указано в названии листа',
};

/** What is wrong with a JSON text, and what to do. */
const mistakes: Readonly<Record<JsonSyntaxError, readonly [string, string]>> = {
  comment: ['Здесь стоит комментарий; в JSON их не бывает.', 'Удалите комментарий.'],
  'trailing-comma': ['Здесь стоит запятая, после которой ничего нет.', 'Удалите запятую.'],
  'missing-comma': ['Здесь не хватает запятой.', 'Поставьте запятую между значениями.'],
  'missing-colon': ['После ключа не хватает двоеточия.', 'Пишите «"ключ": "значение"».'],
  'missing-value': ['Здесь не хватает значения.', 'Впишите значение или «null».'],
  'single-quotes': [
    'Текст стоит в одинарных кавычках; в JSON бывают только двойные.',
    'Заключите текст в двойные кавычки.',
  ],
  'unquoted-key': ['Ключ стоит без кавычек.', 'Заключите ключ в двойные кавычки.'],
  'unknown-word': [
    'Такого слова в JSON нет: он знает «true», «false» и «null».',
    'Текст заключите в двойные кавычки; где значение неизвестно, пишите «null».',
  ],
  'bad-number': [
    'Число записано не так, как пишут числа в JSON.',
    'Пишите 7 вместо 07, +7 или 7., а текст заключите в двойные кавычки.',
  ],
  'bad-escape': [
    'После обратной косой черты стоит то, чего в JSON не бывает.',
    'Обратную косую черту удвойте, остальные символы пишите как есть.',
  ],
  'control-character': [
    'Внутри текста стоит разрыв строки, табуляция или другой управляющий символ, либо текст не закрыт кавычкой.',
    'Закройте текст кавычкой или пишите «\\n» и «\\t».',
  ],
  'wrong-bracket': [
    'Скобка здесь не соответствует открытой.',
    'Закрывайте } то, что открыто {, и ] то, что открыто [.',
  ],
  unfinished: ['Текст обрывается посреди записи.', 'Проверьте, весь ли это файл.'],
  unexpected: [
    'На этом месте в JSON такого стоять не может.',
    'Поищите прямо перед этим местом пропущенную или лишнюю кавычку или скобку.',
  ],
};

const values: Readonly<Record<ValueKind, string>> = {
  text: 'текст',
  number: 'число',
  boolean: 'логическое значение',
  null: 'пустое значение',
  list: 'список',
  object: 'объект',
};

const meanings: Readonly<Record<OtherMeaning, string>> = {
  boolean: 'логическое значение',
  date: 'момент времени',
  number: 'другое число',
};

function schemaHint(schemaPath: string): string {
  return `Смотрите ${guillemets(schemaPath)} в вашей схеме.`;
}

const forms: Readonly<Record<TextForm, string>> = {
  country: 'три заглавные буквы по ISO 3166-1, например KAZ',
  date: 'дата: ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ',
  day: 'день календаря, ГГГГ-ММ-ДД',
  event: 'дата события и слова строчными буквами через дефис',
  instrument: 'C или P и три цифры, например C087 или P029',
  knownDate: 'дата, ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ, либо слово unknown',
  law: 'код закона, например Z990000029_ или kz-10-I-1996',
  lawNumber: 'номер закона без пробелов, например 29-II',
  record: 'слова строчными буквами через дефис',
  source: 'код источника: слова через дефис, например ilo-news-2024',
  text: 'одна строка текста без пробелов по краям и без двойных пробелов',
};

const types: Readonly<Record<string, string>> = {
  string: 'текст',
  number: 'число',
  int: 'целое число',
  boolean: 'true или false',
  array: 'список',
  object: 'объект',
  record: 'объект',
};

function wantedIn(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'form':
      return forms[wanted.form];
    case 'options':
      return listed(wanted.options.map(guillemets), 'или');
    case 'type':
      return types[wanted.type] ?? wanted.type;
    case 'more':
      return wanted.least === 1
        ? 'хотя бы одно значение: здесь пусто'
        : `не меньше ${wanted.least}`;
    case 'other':
      return 'другое значение';
  }
}

function inColumn({ header, field }: ExchangedDate): string {
  return header === undefined ? dateNamed(field) : `столбец ${guillemets(header)}`;
}

function causeOfDelay(facts: DelayFacts): string {
  const counted = countedDelay(facts);
  const rule = monthsInWords(facts.months);
  if (counted?.count === 0) {
    return `Датой вступления в силу указан день регистрации, хотя для государства конвенция вступает в силу на ${rule} позже`;
  }
  const delay =
    counted?.by === 'months' ? monthsInWords(counted.count) : daysInWords(counted?.count ?? 0);
  return `Вступление в силу отсчитано от регистрации через ${delay}, а не через ${rule}`;
}

const monthsInWords = counted('месяц', 'месяца', 'месяцев');
const daysInWords = counted('день', 'дня', 'дней');

function causeOfDates({ field, code, theirs, ours, isDateOfLaw }: DateFacts): Message {
  const example = `у ${code} здесь ${theirs}, в нашей записи ${ours}`;
  if (isDateOfLaw) {
    return {
      message: `Вместо дат, которых ждёт столбец (${dateNamed(field)}), стоят даты законов: ${example}.`,
    };
  }
  return shiftOf(theirs, ours) === 'exchanged'
    ? {
        message: `Переставлены день и месяц (${dateNamed(field)}): ${example}.`,
        hint: 'Проверьте, с какими настройками записаны даты.',
      }
    : {
        message: `Даты на день ${theirs < ours ? 'раньше' : 'позже'} наших (${dateNamed(field)}): ${example}.`,
        hint: 'Часто даты сдвигает на день часовой пояс.',
      };
}
