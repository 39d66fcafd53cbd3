import { mapOption } from '../../../rules/option-text.js';
import type { AsideKind, GivenByColumn, StatedOutside } from '../../../table/notice.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';
import { columnInWords, dateNamed, fields } from '../fields.js';

export const mapTableRules: RulesInWords = {
  'map.no-instrument-column': {
    title: 'Ни в одном столбце не указана конвенция',
    say: ({ headers, hasMore, likely, about }) => ({
      message: `Ни в одном столбце не указана конвенция; столбцы: ${headers.map(guillemets).join(', ')}${hasMore ? ', …' : ''}. Проверено только строение строк.`,
      hint: about
        ? `Если ячейки столбца ${guillemets(about.header)} — о ${about.code}, напишите ${mapOption(about, about.code)}; если о ней все строки — --instrument ${about.code}.`
        : likely
          ? `Если конвенции названы в столбце ${guillemets(likely.header)}, напишите ${mapOption(likely, 'instrument')}; если все строки об одной конвенции — --instrument C087.`
          : 'Назовите «Конвенция» тот столбец, где стоит C087, № 87 и тому подобное, или напишите --map "ЕГО ИМЯ=instrument"; если все строки об одной конвенции — --instrument C087.',
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
    title: 'В столбце дат указаны национальные законы',
    say: ({ header, field, law }) => ({
      message: `По названию в столбце ${guillemets(header)} должна быть ${dateNamed(field)}, но в его ячейках номера и даты национальных законов, например ${guillemets(law)}. Они читаются как номер и дата закона.`,
      hint: `Назовите этот столбец «Закон», а ${dateNamed(field, 'у')} укажите в отдельном столбце.`,
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
    title: 'Столбец опознан по содержанию',
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
    title: 'Строка таблицы не является записью',
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
    title: 'Страна или конвенция всех строк указана не в столбце',
    say: ({ field, about, where, text }) => ({
      message: `Столбца «${fields[field]}» нет; ${places[where]} ${guillemets(text)}, и все записи читаются как записи о ${about}.`,
      hint: 'Вынесите это в отдельный столбец.',
    }),
  },

  'map.stated-day': {
    title: 'В таблице указана её дата',
    say: ({ day, where, text }) => ({
      message: `Таблица составлена на ${day}: ${places[where]} ${guillemets(text)}. Более поздних ратификаций в ней быть не должно.`,
      hint: 'Если это не дата таблицы, удалите её.',
    }),
  },

  'map.assumed-country': {
    title: 'Не указано, к какой стране относятся строки',
    say: ({ about, blank, rows }) => ({
      message: `${blank === undefined ? 'Не указано, к какой стране относятся строки' : `Из первых ${rows} строк страна не указана в ${blank}`}; они сравниваются с нашими записями о ${about}.`,
      hint: `Если они относятся к другой стране, укажите её, например --country FRA; если к ${about}, напишите --country ${about}.`,
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
};

/** What each status means. */
const meaningsOfAnswers = {
  registered: { yes: 'ратифицировано', no: 'не ратифицировано' },
  inForce: { yes: 'в силе', no: 'не в силе' },
  denounced: { yes: 'денонсировано', no: 'не денонсировано' },
} as const;

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
  against: (header) => `Содержимое столбца ${header} не соответствует названию`,
};

const places: Readonly<Record<StatedOutside['where'], string>> = {
  option: 'в параметре указано',
  title: 'в названии таблицы стоит',
  'file-name': 'файл назван',
  header: 'так назван столбец',
  'sheet-name': 'так указано в названии листа',
};
