import type { OldCode } from '../../rules/catalogue.js';

/** What each rule is called. */
export const titles: Readonly<Record<OldCode, string>> = {
  'dataset.missing-value': 'В записи нет поля, которого требует схема',
  'dataset.unknown-field': 'В записи есть поле, которого нет в схеме',
  'dataset.value': 'Значение не соответствует схеме',
  'dataset.duplicate-id': 'У двух записей собрания один и тот же код',
  'dataset.unresolved-name': 'Запись называет другую, которой нет',
  'dataset.unknown-collection': 'В наборе данных есть собрание, которого нет в схеме',
  'user-schema.required': 'Нет значения, которого требует ваша схема',
  'user-schema.additional': 'Значению нет места в вашей схеме',
  'user-schema.value': 'Значение не такое, как требует ваша схема',
};
