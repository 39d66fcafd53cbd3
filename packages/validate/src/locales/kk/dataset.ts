import type { TextForm, Wanted } from '../../dataset/wanted.js';
import { listed } from '../listed.js';
import { guillemets } from '../quoted.js';
import type { Said } from '../said.js';

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

export const dataset = {
  missingValue: (field: string): Said => ({
    message: `${guillemets(field)} өрісі жоқ.`,
    hint: 'Ол жинақтың әр жазбасында бар; схема рұқсат еткен жерде «unknown» деп жазуға болады.',
  }),
  unknownField: (found: {
    readonly field: string;
    readonly collection: string;
    readonly nearest: string | undefined;
  }): Said => ({
    message: `${found.collection} схемасында ${guillemets(found.field)} өрісі жоқ.`,
    hint:
      found.nearest === undefined
        ? 'Оны алып тастаңыз немесе мазмұнын ескертпеге көшіріңіз.'
        : `Мүмкін, «${found.nearest}» деп жазбақ болдыңыз ба?`,
  }),
  value: ({ field, wanted }: { readonly field: string; readonly wanted: Wanted }): Said => {
    const expected = wantedIn(wanted);
    return {
      message: `${field === '' ? 'Жазба' : `${guillemets(field)} өрісі`} схемаға сай емес.`,
      hint: `Күтілетіні: ${expected}.`,
      expected,
    };
  },
  duplicateId: (twice: {
    readonly id: string;
    readonly collection: string;
    readonly line: number;
  }): Said => ({
    message: `${guillemets(twice.id)} жазбасы ${twice.collection} жинағында бұрыннан бар, ${twice.line}-жолда.`,
    hint: 'Екі жазбаның біреуін қалдырыңыз.',
  }),
  unresolvedName: (name: {
    readonly id: string;
    readonly collections: readonly string[];
    readonly nearest: string | undefined;
  }): Said => ({
    message: `Бұл деректер жиынында ${guillemets(name.id)} жазбасы жоқ (${name.collections.join(', ')}).`,
    hint:
      name.nearest === undefined
        ? 'Жазбаны қосыңыз немесе атауын алып тастаңыз.'
        : `Мүмкін, «${name.nearest}» деп жазбақ болдыңыз ба?`,
  }),
  unknownCollection: (found: {
    readonly name: string;
    readonly nearest: string | undefined;
  }): Said => ({
    message: `Деректер жиынында ${guillemets(found.name)} жинағы болмайды; ол тексерілмейді.`,
    hint:
      found.nearest === undefined
        ? 'Оны алып тастаңыз.'
        : `Мүмкін, «${found.nearest}» деп жазбақ болдыңыз ба?`,
  }),
};
