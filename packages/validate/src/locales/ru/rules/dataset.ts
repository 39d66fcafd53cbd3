import type { TextForm, Wanted } from '../../../dataset/schema-issues.js';
import { listed } from '../../../rules/english.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';

export const datasetFindings: RulesInWords = {
  'dataset.missing-value': {
    title: 'В записи нет поля, которого требует схема',
    say: ({ name }) => ({
      message: `Нет поля ${guillemets(name)}.`,
      hint: 'Добавьте поле. Если значения нет ни в одном документе, а схема это допускает, напишите «unknown».',
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
    title: 'В наборе данных есть раздел, которого нет в схеме',
    say: ({ name, suggestion }) => ({
      message: `В схеме нет раздела ${guillemets(name)}; он не проверяется.`,
      hint: suggestion === undefined ? 'Уберите его.' : `Возможно, имелось в виду «${suggestion}»?`,
    }),
  },
};

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
