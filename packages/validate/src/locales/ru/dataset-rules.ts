import { listed } from '../../rules/english.js';
import type { FactsOf, RulesInWords } from '../locale.js';
import { guillemets } from '../quoted.js';
import { dateNamed } from './fields.js';

export const datasetRules: RulesInWords = {
  'dataset.adoption-year': {
    title: 'Конвенция принята не в том году, который указан в её названии',
    say: ({ adopted, year }) => ({
      message: `Конвенция принята ${adopted}, а её название оканчивается годом ${year}.`,
      hint: 'Исправьте дату принятия или название.',
    }),
  },

  'dataset.claim-sum': {
    title: 'Части заявленного числа не дают его итога',
    say: ({ total, parts, sum }) => ({
      message: `Указан итог ${total}, но ${parts.join(' + ')} даёт ${sum}.`,
      hint: 'Сверьте числа с документом; ошибка может быть и в нём самом.',
    }),
  },

  'dataset.date-order': {
    title: 'Даты идут не в том порядке',
    say: ({ first, second }) => ({
      message: `Здесь ${milestones[second.milestone]} (${second.date}) раньше, чем ${milestones[first.milestone]} (${first.date}).`,
      hint: 'Исправьте одну из дат.',
    }),
  },

  'dataset.duplicate-id': {
    title: 'У двух записей раздела один и тот же код',
    say: ({ id, collection, line }) => ({
      message: `Запись ${guillemets(id)} уже есть в ${collection}${line === undefined ? '' : `, в строке ${line}`}.`,
      hint: 'Оставьте одну из двух записей.',
    }),
  },

  'dataset.duplicate-record': {
    title: 'Две записи об одном и том же',
    say: ({ id, fields }) => {
      const names = listed(fields.map(guillemets), 'и');
      return {
        message:
          fields.length === 1
            ? `Поле ${names} здесь такое же, как в записи ${guillemets(id)}.`
            : `Поля ${names} здесь такие же, как в записи ${guillemets(id)}.`,
        hint: 'Исправьте одну из двух записей или объедините их.',
      };
    },
  },

  'dataset.event-id': {
    title: 'Код события не начинается с его даты',
    say: ({ id, date }) =>
      date === 'unknown'
        ? {
            message: `Дата события неизвестна, но его код ${guillemets(id)} не начинается с «undated-».`,
            hint: 'Начните код с «undated-» или добавьте дату.',
          }
        : {
            message: `Код ${guillemets(id)} не начинается с даты события, ${date}.`,
            hint: `Начните код с «${date}-» или исправьте дату.`,
          },
  },

  'dataset.future-date': {
    title: 'Событие записано с датой, которая ещё не наступила',
    say: ({ date, today }) => ({
      message: `Дата ${date} позже дня проверки (${today}).`,
      hint: 'Укажите день, когда это было сделано.',
    }),
  },

  'dataset.history-order': {
    title: 'Периоды не следуют один за другим',
    say: (facts) => {
      switch (facts.kind) {
        case 'read-before':
          return {
            message: `Начало периода — ${facts.from}, но сведения о нём взяты со страницы от ${facts.asOf} («asOf»).`,
            hint: 'Исправьте одну из дат.',
          };
        case 'no-beginning':
          return {
            message: 'У периода нет начала; без начала может быть только первый период.',
            hint: 'Добавьте «from».',
          };
        case 'order':
          return {
            message: `Начало периода — ${facts.from}, а начало предыдущего — ${facts.before}.`,
            hint: 'Поставьте периоды по порядку или исправьте дату.',
          };
        case 'same':
          return {
            message: `У периода то же значение, что и у предыдущего: ${guillemets(facts.value)}.`,
            hint: 'Объедините два периода или исправьте один из них.',
          };
      }
    },
  },

  'dataset.instrument-code': {
    title: 'Код акта МОТ не соответствует его виду и номеру',
    say: ({ code, expected }) => ({
      message: `Указан код ${code}, но из вида и номера следует ${expected}.`,
      hint: 'Исправьте код, вид или номер.',
    }),
  },

  'dataset.law-mismatch': {
    title: 'Ратификация ссылается на закон, который ей не соответствует',
    say: (facts) => {
      const named = guillemets(facts.law);
      switch (facts.kind) {
        case 'instrument':
          return facts.named.length === 0
            ? {
                message: `В записи закона ${named} не указано, что он ратифицирует.`,
                hint: `Добавьте ${facts.instrument} в поле «instruments» этого закона или укажите другой закон.`,
              }
            : {
                message: `Закон ${named} ратифицирует ${facts.named.join(', ')}, но не ${facts.instrument}.`,
                hint: 'Укажите другой закон или исправьте поле «instruments» этого закона.',
              };
        case 'action':
          return {
            message: `У закона ${named} указан вид ${guillemets(facts.lawKind)}, а в ратификации — действие ${guillemets(facts.action)}.`,
            hint: 'Исправьте одно из двух.',
          };
        case 'stage':
          return {
            message: `Закон ${named} не принят: его стадия — ${guillemets(facts.stage)}.`,
            hint: 'Для ратификации нужен принятый закон: укажите другой или исправьте стадию.',
          };
      }
    },
  },

  'dataset.law-without-ratification': {
    title: 'Закон ратифицирует акт МОТ, но записи об этой ратификации нет',
    say: ({ law, instrument }) => ({
      message: `Закон ${guillemets(law)} ратифицирует ${instrument}, но записи о ратификации ${instrument} этим законом нет.`,
      hint: 'Добавьте ратификацию или исправьте поле «instruments» закона.',
    }),
  },

  'dataset.mixed-scripts': {
    title: 'В слове смешаны латинские и кириллические буквы',
    say: (word) => ({
      message: `В слове ${guillemets(word)} смешаны латинские и кириллические буквы.`,
      hint: 'Напишите слово буквами одного письма.',
    }),
  },

  'dataset.one-sided-relation': {
    title: 'Связь двух актов МОТ записана только у одного из них',
    say: ({ code, relation, other, inverse }) => ({
      message: `В записи ${code} поле ${guillemets(relation)} называет ${other}, но в записи ${other} поле ${guillemets(inverse)} не называет ${code}.`,
      hint: `Добавьте ${code} там или уберите ${other} здесь.`,
    }),
  },

  'dataset.reason-for-known-value': {
    title: 'Запись объясняет, почему значение неизвестно, но оно известно',
    say: (field) => ({
      message: `Запись объясняет, почему значение поля ${guillemets(field)} неизвестно, но оно указано.`,
      hint: `Уберите ${guillemets(`unknown.${field}`)} или напишите «unknown» вместо значения.`,
    }),
  },

  'dataset.roadmap-instruments': {
    title: 'В списке дорожной карты нет акта МОТ, названного в её обязательствах',
    say: (missing) => ({
      message: `В обязательствах дорожной карты названо то, чего нет в поле «instruments»: ${missing.join(', ')}.`,
      hint: 'Добавьте недостающее или исправьте обязательства.',
    }),
  },

  'dataset.script-of-language': {
    title: 'Текст написан не тем письмом, которым пишут на его языке',
    say: (language) => {
      switch (language) {
        case 'en':
          return {
            message: 'Английский текст написан кириллицей.',
            hint: 'Напишите его по-английски или перенесите в поле его языка.',
          };
        case 'ru':
          return {
            message: 'В русском тексте нет ни одной кириллической буквы.',
            hint: 'Напишите его по-русски или перенесите в поле его языка.',
          };
      }
    },
  },

  'dataset.self-relation': {
    title: 'Акт МОТ пересматривает, изменяет или дополняет сам себя',
    say: ({ code, relation }) => ({
      message: `Запись ${code} называет сама себя в поле ${guillemets(relation)}.`,
      hint: 'Укажите другой код или уберите этот.',
    }),
  },

  'dataset.session-order': {
    title: 'Сессия Конференции приняла акт МОТ раньше, чем предшествующая ей сессия',
    say: ({ code, session, adopted, earlier }) => ({
      message: `${session}-я сессия приняла ${code} ${adopted}, а ${earlier.session}-я сессия приняла ${earlier.code} позже, ${earlier.adopted}.`,
      hint: 'Исправьте номер сессии или дату.',
    }),
  },

  'dataset.status-dates': {
    title: 'Статус ратификации не согласуется с её датами',
    say: (facts) => {
      const status = guillemets(facts.status);
      switch (facts.kind) {
        case 'is-registered':
          return {
            message: `Указан статус ${status}, но ратификация зарегистрирована (${facts.registered}).`,
            hint: 'Пишите «registered» или «in-force» либо исправьте дату регистрации.',
          };
        case 'no-date':
          return {
            message: `Указан статус ${status}, но ${dateNamed(facts.field)} неизвестна.`,
            hint: 'Добавьте дату или исправьте статус.',
          };
        case 'not-yet-in-force':
          return {
            message: `Указан статус ${status}, но ${dateNamed('inForce')} (${facts.inForce}) позже дня, когда запись проверена (${facts.checked}).`,
            hint: 'Пишите «registered» или исправьте одну из дат.',
          };
        case 'is-in-force':
          return {
            message: `Указан статус ${status}, но в день, когда запись проверена (${facts.checked}), ратификация уже была в силе (${facts.inForce}).`,
            hint: 'Пишите «in-force» или исправьте одну из дат.',
          };
      }
    },
  },

  'dataset.unexplained-unknown': {
    title: 'Значение неизвестно, а причина не указана',
    say: (field) => ({
      message: `Значение поля ${guillemets(field)} неизвестно, а причина не указана.`,
      hint: `Укажите причину в ${guillemets(`unknown.${field}`)}.`,
    }),
  },

  'dataset.unresolved-name': {
    title: 'Запись ссылается на другую запись, которой нет',
    say: ({ id, collections, nearest }) => ({
      message: `В этом наборе данных нет записи ${guillemets(id)} (${collections.join(', ')}).`,
      hint:
        nearest === undefined
          ? 'Добавьте запись или исправьте код.'
          : `Возможно, имелось в виду «${nearest}»?`,
    }),
  },

  'dataset.untidy-text': {
    title: 'В тексте невидимые символы, лишние пробелы или неуместные кавычки',
    say: (kind) => {
      switch (kind) {
        case 'invisible':
          return {
            message: 'В тексте есть невидимый символ (пробел нулевой ширины, мягкий перенос).',
            hint: 'Удалите его.',
          };
        case 'spaces':
          return {
            message: 'В тексте есть разрыв строки, двойной пробел или пробел с краю.',
            hint: 'Напишите его в одну строку и без лишних пробелов.',
          };
        case 'quoted':
          return {
            message: 'Весь текст стоит в кавычках, и они стали его частью.',
            hint: 'Удалите кавычки.',
          };
        case 'unpaired':
          return {
            message: 'В тексте есть кавычка без пары.',
            hint: 'Поставьте вторую кавычку или удалите эту.',
          };
      }
    },
  },

  'dataset.url': {
    title: 'Адрес нельзя открыть в том виде, в каком он записан',
    say: (url) => ({
      message: `Адрес ${guillemets(url)} нельзя открыть.`,
      hint: 'Пишите имя сайта с точкой, а в конце адреса не ставьте знаков препинания.',
    }),
  },
};

/** What a date is the date of. */
const milestones: Readonly<Record<FactsOf<'dataset.date-order'>['first']['milestone'], string>> = {
  adoption: 'дата принятия акта МОТ',
  law: dateNamed('lawDate'),
  registration: dateNamed('registered'),
  force: dateNamed('inForce'),
  denunciation: dateNamed('denounced'),
  comment: 'дата принятия замечания',
  publication: 'дата публикации замечания',
  beginning: 'дата начала',
  end: 'дата окончания',
};
