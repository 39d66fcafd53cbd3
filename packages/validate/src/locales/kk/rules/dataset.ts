import type { TextForm, Wanted } from '../../../dataset/schema-issues.js';
import { listed } from '../../../rules/english.js';
import type { RulesInWords } from '../../locale.js';
import { guillemets } from '../../quoted.js';

export const datasetFindings: RulesInWords = {
  'dataset.missing-value': {
    title: 'Жазбада схема талап ететін өріс жоқ',
    say: ({ name }) => ({
      message: `${guillemets(name)} өрісі жоқ.`,
      hint: 'Өрісті қосыңыз. Мәні бірде-бір құжатта болмаса және схема рұқсат етсе, «unknown» деп жазыңыз.',
    }),
  },

  'dataset.unknown-field': {
    title: 'Жазбада схемада жоқ өріс бар',
    say: ({ name, collection, suggestion }) => ({
      message: `${collection} схемасында ${guillemets(name)} өрісі жоқ.`,
      hint:
        suggestion === undefined
          ? 'Оны алып тастаңыз немесе мазмұнын ескертпеге көшіріңіз.'
          : `Мүмкін, «${suggestion}» деп жазбақ болдыңыз ба?`,
    }),
  },

  'dataset.value': {
    title: 'Мән схемаға сай емес',
    say: ({ name, wanted }) => {
      const expected = wantedIn(wanted);
      return {
        message: `${name === '' ? 'Жазба' : `${guillemets(name)} өрісі`} схемаға сай емес.`,
        hint: `Күтілетіні: ${expected}.`,
        expected,
      };
    },
  },

  'dataset.unknown-collection': {
    title: 'Деректер жиынында схемада жоқ бөлім бар',
    say: ({ name, suggestion }) => ({
      message: `Схемада ${guillemets(name)} бөлімі жоқ; ол тексерілмейді.`,
      hint:
        suggestion === undefined
          ? 'Оны алып тастаңыз.'
          : `Мүмкін, «${suggestion}» деп жазбақ болдыңыз ба?`,
    }),
  },
};

const forms: Readonly<Record<TextForm, string>> = {
  country: 'ISO 3166-1 бойынша үш бас әріп, мысалы KAZ',
  date: 'күн: ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА немесе ЖЖЖЖ',
  day: 'күнтізбедегі күн, ЖЖЖЖ-АА-КК',
  event: 'оқиғаның күні және дефис арқылы жазылған кіші әріпті сөздер',
  instrument: 'C немесе P және үш цифр, мысалы C087 немесе P029',
  knownDate: 'күн, ЖЖЖЖ-АА-КК, ЖЖЖЖ-АА немесе ЖЖЖЖ, не unknown сөзі',
  law: 'заңның коды, мысалы Z990000029_ немесе kz-10-I-1996',
  lawNumber: 'заңның бос орынсыз нөмірі, мысалы 29-II',
  record: 'дефис арқылы жазылған кіші әріпті сөздер',
  source: 'дереккөздің коды: дефис арқылы жазылған сөздер, мысалы ilo-news-2024',
  text: 'шетінде бос орны және қос бос орны жоқ бір жол мәтін',
};

const types: Readonly<Record<string, string>> = {
  string: 'мәтін',
  number: 'сан',
  int: 'бүтін сан',
  boolean: 'true немесе false',
  array: 'тізім',
  object: 'объект',
  record: 'объект',
};

function wantedIn(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'form':
      return forms[wanted.form];
    case 'options':
      return listed(wanted.options.map(guillemets), 'немесе');
    case 'type':
      return types[wanted.type] ?? wanted.type;
    case 'more':
      return wanted.least === 1 ? 'кемінде бір мән: мұнда бос' : `кемінде ${wanted.least}`;
    case 'other':
      return 'басқа мән';
  }
}
