import type { OldCode } from '../../rules/catalogue.js';

/** What each rule is called. */
export const titles: Readonly<Record<OldCode, string>> = {
  'dataset.missing-value': 'Жазбада схема талап ететін өріс жоқ',
  'dataset.unknown-field': 'Жазбада схемада жоқ өріс бар',
  'dataset.value': 'Мән схемаға сай емес',
  'dataset.duplicate-id': 'Жинақтың екі жазбасының коды бірдей',
  'dataset.unresolved-name': 'Жазба жоқ жазбаны атайды',
  'dataset.unknown-collection': 'Деректер жиынында схемада жоқ жинақ бар',
  'user-schema.required': 'Схемаңыз талап ететін мән жоқ',
  'user-schema.additional': 'Мәнге схемаңызда орын жоқ',
  'user-schema.value': 'Мән схемаңыз талап еткендей емес',
};
