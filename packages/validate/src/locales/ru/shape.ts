import { guillemets } from '../quoted.js';
import type { Words } from '../words.js';
import { fields } from './fields.js';

export const shape: Words['shape'] = {
  hiddenCharacters: ({ plain, names, more, turned }) => ({
    message: `В ячейке есть невидимые символы: ${names.join(', ')}${more ? ', …' : ''}. Без них ${plain.trim() === '' ? 'она пуста' : `в ней ${guillemets(plain)}`}.`,
    hint: turned
      ? 'Они меняют направление письма, и люди могут прочесть не то, что программы: проверьте, что имелось в виду.'
      : 'Удалите их.',
  }),
  unreadableStatement: ({ text }) => ({
    message: `Из ${guillemets(text)} непонятно, что государство сделало с конвенцией.`,
    hint: 'Пишите дату регистрации, денонсацию — как «1958 den.:1990», «x», если дата неизвестна, или ничего.',
    expected: 'дата, дата с денонсацией, x или ничего',
  }),
  statusWithDate: ({ text, status, date }) => ({
    message: `${guillemets(text)} читается как статус ${status} и ${fields.denounced} ${date}.`,
    hint: 'Дайте денонсации отдельный столбец.',
  }),
  ambiguousStatus: ({ text, ratified }) => ({
    message: ratified
      ? `${guillemets(text)} говорит лишь о том, что государство ратифицировало конвенцию: она может быть в силе или ещё нет.`
      : `${guillemets(text)} говорит лишь о том, что конвенция не обязывает государство: она денонсирована или ещё не вступила в силу.`,
    hint: ratified
      ? 'Пишите in-force, registered или ratified-in-law.'
      : 'Пишите registered или denounced.',
  }),
  noteReading: ({ field, date }) => ({
    message: `Из примечания взята ${fields[field]}: ${date}.`,
    hint: 'Дайте этой дате отдельный столбец.',
  }),
  twoDigitYear: ({ stated }) => ({
    message: `В «${stated}» год из двух цифр: столетие не угадывается, дата не проверяется.`,
    hint: 'Пишите ГГГГ-ММ-ДД.',
  }),
  serialDate: ({ stated, value }) => ({
    message: `«${stated}» — день по счёту электронных таблиц; читается как ${value}.`,
    hint: 'Пишите ГГГГ-ММ-ДД.',
  }),
  dayOrMonth: ({ stated, one, other }) => ({
    message: `«${stated}» может означать ${one} или ${other}; из столбца не видно, что именно. Используется только год.`,
    hint: 'Пишите ГГГГ-ММ-ДД.',
  }),
  formerState: ({ value, until }) => ({
    message: `${guillemets(value)} — государство, которого нет с ${until} года; с нашими записями строка не сравнивается.`,
    hint: 'То, что оно ратифицировало, не является ратификацией государств, возникших после него.',
    expected: 'государство — член МОТ, например KAZ',
  }),
  noMember: ({ value, code }) => ({
    message: `${guillemets(value)} (${code}) не является членом МОТ; с нашими записями строка не сравнивается.`,
    hint: 'Для территории укажите государство, которое за неё отвечает, а территорию — в примечании.',
    expected: 'государство — член МОТ, например KAZ',
  }),
  emptyCell: ({ code, country, registered }) => ({
    message: `Ячейка ничего не говорит; по нашим записям ${country} ратифицировало ${code}${registered === undefined ? '' : `, ${fields.registered} ${registered}`}.`,
    hint: 'Заполните её, если таблица должна быть полной.',
  }),
  denounced: ({ code, theirs, ours }) => ({
    message:
      ours === undefined
        ? `В файле ${code} — денонсация${theirs === undefined ? '' : ` ${theirs}`}; в нашей записи денонсации нет.`
        : theirs === undefined
          ? `По нашей записи ${code} денонсирована ${ours}; в файле она в силе.`
          : `В файле денонсация ${code} — ${theirs}; в нашей записи ${ours}.`,
    hint: 'Проверьте денонсацию.',
  }),
};
