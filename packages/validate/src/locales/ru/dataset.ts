import type { TextForm, Wanted } from '../../dataset/wanted.js';
import { listed } from '../listed.js';
import { guillemets } from '../quoted.js';
import type { Said } from '../said.js';

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

export const dataset = {
  missingValue: (field: string): Said => ({
    message: `Нет поля ${guillemets(field)}.`,
    hint: 'Оно есть у каждой записи собрания; где схема позволяет, ответом может быть «unknown».',
  }),
  unknownField: (found: {
    readonly field: string;
    readonly collection: string;
    readonly nearest: string | undefined;
  }): Said => ({
    message: `В схеме ${found.collection} нет поля ${guillemets(found.field)}.`,
    hint:
      found.nearest === undefined
        ? 'Уберите его или перенесите его содержание в примечание.'
        : `Возможно, имелось в виду «${found.nearest}»?`,
  }),
  value: ({ field, wanted }: { readonly field: string; readonly wanted: Wanted }): Said => {
    const expected = wantedIn(wanted);
    return {
      message: `${field === '' ? 'Запись' : `Поле ${guillemets(field)}`} не соответствует схеме.`,
      hint: `Ожидается: ${expected}.`,
      expected,
    };
  },
  duplicateId: (twice: {
    readonly id: string;
    readonly collection: string;
    readonly line: number;
  }): Said => ({
    message: `Запись ${guillemets(twice.id)} уже есть в ${twice.collection}, в строке ${twice.line}.`,
    hint: 'Оставьте одну из двух записей.',
  }),
  unresolvedName: (name: {
    readonly id: string;
    readonly collections: readonly string[];
    readonly nearest: string | undefined;
  }): Said => ({
    message: `В этом наборе данных нет записи ${guillemets(name.id)} (${name.collections.join(', ')}).`,
    hint:
      name.nearest === undefined
        ? 'Добавьте запись или уберите её имя.'
        : `Возможно, имелось в виду «${name.nearest}»?`,
  }),
  unknownCollection: (found: {
    readonly name: string;
    readonly nearest: string | undefined;
  }): Said => ({
    message: `В наборе данных не бывает собрания ${guillemets(found.name)}; оно не проверяется.`,
    hint:
      found.nearest === undefined ? 'Уберите его.' : `Возможно, имелось в виду «${found.nearest}»?`,
  }),
};
