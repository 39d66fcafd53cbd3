/** A language of the pictures. */
export type Language = 'en' | 'ru' | 'kk';

const languages: readonly Language[] = ['en', 'ru', 'kk'];

/** All words of the pictures in English, Russian and Kazakh. `{name}` is replaced by a value. */
export const pictureWords = {
  'act.ceacr-observation': [
    "experts' observation",
    'замечание комитета экспертов',
    'сарапшылар комитетінің ескертуі',
  ],
  'act.ceacr-direct-request': [
    "experts' direct request",
    'прямой запрос комитета экспертов',
    'сарапшылар комитетінің тікелей сұрауы',
  ],
  'act.conference-committee-case': [
    'case at the Conference',
    'рассмотрение на Конференции',
    'Конференциядағы іс',
  ],
  'act.freedom-of-association-case': [
    'freedom of association case',
    'дело о свободе объединения',
    'бірлесу бостандығы ісі',
  ],
  'act.direct-contacts-mission': [
    'direct contacts mission',
    'миссия прямых контактов',
    'тікелей байланыс миссиясы',
  ],
  'act.high-level-tripartite-mission': [
    'high-level tripartite mission',
    'трёхсторонняя миссия высокого уровня',
    'жоғары деңгейлі үшжақты миссия',
  ],
  'act.visit': ['visit', 'визит', 'сапар'],
  'lane.law': ['Laws', 'Законы', 'Заңдар'],
  'lane.registration': ['Registrations', 'Регистрации', 'Тіркеулер'],
  'lane.entry-into-force': ['Entries into force', 'Вступления в силу', 'Күшіне енулер'],
  'lane.event': ['Events', 'События', 'Оқиғалар'],
  'lane.supervision': ['Supervision', 'Надзор', 'Қадағалау'],
  'lane.publication': ['Publications', 'Публикации', 'Басылымдар'],
  'lane.claim': ['Claims', 'Утверждения', 'Мәлімдемелер'],
  title: [
    'Kazakhstan and ILO Conventions',
    'Казахстан и конвенции МОТ',
    'Қазақстан және ХЕҰ конвенциялары',
  ],
  subtitle: [
    '{from} to {to}. From the records of @ilo-kz/data {version}, as of {asOf}; unknown days are not guessed.',
    '{from} – {to}. По записям @ilo-kz/data {version} на {asOf}; неизвестные дни не угаданы.',
    '{from} – {to}. @ilo-kz/data {version} жазбалары бойынша, {asOf} күнгі жағдай; белгісіз күндер болжанбайды.',
  ],
  day: ['day known', 'день известен', 'күні белгілі'],
  monthOrYear: [
    'only month or year known',
    'известен только месяц или год',
    'тек айы не жылы белгілі',
  ],
  before: ['Before the axis: {what}.', 'До начала оси: {what}.', 'Осьтен бұрын: {what}.'],
  notDrawn: [
    'Without a date, not drawn: {n}.',
    'Без даты, не показано: {n}.',
    'Күні белгісіз болғандықтан көрсетілмегені: {n}.',
  ],
  more: ['and {n} more', 'и ещё {n}', 'және тағы {n}'],
  nothing: ['Nothing found.', 'Ничего не найдено.', 'Ештеңе табылмады.'],
} as const satisfies Readonly<Record<string, readonly [en: string, ru: string, kk: string]>>;

/** Returns a word or sentence in one language, with values for its placeholders. */
export type Say = (
  word: keyof typeof pictureWords,
  values?: Readonly<Record<string, string | number>>,
) => string;

export function sayIn(lang: Language): Say {
  const index = languages.indexOf(lang);
  return (word, values = {}) =>
    (pictureWords[word][index] ?? '').replace(/\{(\w+)\}/g, (_, name) =>
      String(values[name] ?? ''),
    );
}
