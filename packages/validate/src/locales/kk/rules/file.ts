import { shownTables } from '../../../rules/html.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';

export const fileRules: RulesInWords = {
  'file.guessed-encoding': {
    title: 'Кодтауды болжауға тура келді',
    say: (notice) => {
      switch (notice.kind) {
        case 'encoding-by-zero-bytes':
          return {
            message: `Файлдың басында байт ретінің белгісі жоқ; нөлдік байттарына қарағанда, ол ${notice.encoding.toUpperCase()} ретінде оқылады.`,
            hint: 'Файлды UTF-8 кодтауында сақтаңыз.',
          };
        case 'encoding-by-letters':
          return {
            message: `Файл UTF-8 кодтауында емес; әріптеріне қарағанда, ол ${notice.encoding} ретінде оқылады${
              notice.other === undefined ? '' : `, бірақ ${notice.other} болуы да мүмкін`
            }.`,
            hint: 'Файлды UTF-8 кодтауында сақтаңыз немесе кодтауын көрсетіңіз.',
          };
      }
    },
  },

  'file.unreadable-characters': {
    title: 'Таңбалар оқылмайды',
    say: () => ({
      message:
        'Мұнда оқылмайтын таңба бар; файл, сірә, UTF-8 кодтауында емес. Осындай бірінші жер ғана көрсетілді.',
      hint: 'Файлды өзі жасалған бағдарламада UTF-8 кодтауында сақтаңыз немесе кодтауын көрсетіңіз.',
    }),
  },

  'file.no-records': {
    title: 'Файлда тақырып бар, бірақ жазбалар жоқ',
    say: () => ({
      message: 'Файлда тақырып бар, бірақ жазбалар жоқ, сондықтан тексеретін ештеңе болмады.',
      hint: 'Файлдың толық екенін тексеріңіз.',
    }),
  },

  'file.bytes-after-gzip': {
    title: 'Сығылған файлдан кейін басқа байттар бар',
    say: () => ({
      message: 'Сығылған файл осы жерде аяқталады, одан кейін басқа байттар тұр. Олар оқылмады.',
      hint: 'Файлды қайта алыңыз немесе қайта сығыңыз.',
    }),
  },

  'file.damaged-gzip': {
    title: 'Сығылған файл бүлінген немесе үзілген',
    say: () => ({
      message:
        'Сығылған файл осы жерде бүлінген немесе үзілген. Одан бұрынғысы тексерілді; соңғы жазба да толық болмауы мүмкін.',
      hint: 'Файлды қайта алыңыз немесе қайта сығыңыз.',
    }),
  },

  'file.other-format': {
    title: 'Файлдың кеңейтімі мазмұнына сәйкес емес',
    say: ({ promised, found }) => ({
      message: `Файлдың кеңейтімі — ${promised.toUpperCase()}, ал мазмұны — ${found.toUpperCase()}; файл мазмұны бойынша оқылады.`,
      hint: 'Файлға өз форматының кеңейтімін беріңіз.',
    }),
  },

  'file.other-tables': {
    title: 'Веб-бетте бірнеше кесте бар',
    say: ({ read, others }) => ({
      message:
        others.length === 0
          ? `Беттегі кестелер бір кесте ретінде оқылады: ${tablesListed(read)}.`
          : `Бетте оқылатын кесте: ${tablesListed(read)}; оқылмайтындары: ${tablesListed(others.map(({ name }) => name))}.`,
      ...(others.length > 0 && {
        hint: 'Басқа кестені тексеру үшін оны бөлек файлға сақтаңыз.',
      }),
    }),
  },

  'file.stated-delimiter': {
    title: 'Бірінші жол бөлгішті көрсетеді',
    say: ({ delimiter }) => ({
      message: `Бірінші жол «sep=${delimiter}» тақырып емес, нұсқау деп қабылданды.`,
      hint: 'Бұл жолды алып тастаңыз: басқа бағдарламалар оны дерек деп қабылдайды.',
    }),
  },
};

function tablesListed(names: readonly string[]): string {
  const shown = names.slice(0, shownTables).map(guillemets).join(', ');
  return names.length > shownTables ? `${shown} және басқалары` : shown;
}
