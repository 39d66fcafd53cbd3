import type { Choice } from '../islands/shown-rows.js';
import { isYear, listOf } from '../islands/shown-rows.js';
import type { Language } from '../routes/language.js';
import type { TabledView } from '../tables/view-names.js';

/** The same in a program and on the command line. */
export interface ViewCode {
  readonly code: string;
  readonly command: string;
}

interface Asked {
  readonly choice: Choice;
  /** The day of the data. */
  readonly asOf: string;
  /** All collections that the time line draws. */
  readonly drawn: readonly string[];
  readonly lang: Language;
}

/** How to get what a view shows. */
export function codeOfView(view: TabledView, asked: Asked): ViewCode {
  const { choice, asOf, lang } = asked;
  const inLanguage = lang === 'en' ? '' : ` --lang ${lang}`;
  switch (view) {
    case 'timeline':
      return timelineCode(asked, inLanguage);
    case 'gaps': {
      const only = listOf(choice.class ?? '')
        .map(
          (name) => `.filter(({ code }) => instrument(code).category.at(-1)?.value === '${name}')`,
        )
        .join('');
      const about =
        choice.said === 'yes'
          ? '.filter(({ enacted, intentions }) => enacted || intentions.length > 0)'
          : choice.said === 'no'
            ? '.filter(({ enacted, intentions }) => !enacted && intentions.length === 0)'
            : '';
      return {
        code: `${imported(only === '' ? ['gaps'] : ['gaps', 'instrument'])}\n\ngaps({ on: '${asOf}' }).gaps${only}${about};`,
        command: `npx @ilo-kz/cli gaps --on ${asOf}${inLanguage}`,
      };
    }
    case 'states':
      return statesCode(choice, inLanguage);
    case 'evidence': {
      const only = choice.grade ? `.filter(({ grade }) => grade === '${choice.grade}')` : '';
      return {
        code: `import { ratifications } from '@ilo-kz/data/ratifications';\n${imported(['evidence'])}\n\nratifications.flatMap((one) => evidence(one, 'registered')${only});`,
        command: 'npx @ilo-kz/cli export evidence --format csv',
      };
    }
    case 'on-date': {
      const date = choice.date || asOf;
      const basis = choice.basis || 'registration';
      return {
        code: `${imported(['count'])}\n\ncount({ on: '${date}', basis: '${basis}' });`,
        command: `npx @ilo-kz/cli count --on ${date} --basis ${basis}${inLanguage}`,
      };
    }
    default:
      return view satisfies never;
  }
}

/** How to get the ratifications, of one class or of all. */
export function codeOfRatifications(category: string): ViewCode {
  const records = "import { ratifications } from '@ilo-kz/data/ratifications';";
  const command = 'npx @ilo-kz/cli export ratification-overview --format csv';
  if (category === '') return { code: `${records}\n\nratifications;`, command };
  const test = `instrument(one.instrument).category.at(-1)?.value === '${category}'`;
  return {
    code: `${records}\n${imported(['instrument'])}\n\nratifications.filter((one) => ${test});`,
    command,
  };
}

function timelineCode({ choice, drawn, lang }: Asked, inLanguage: string): ViewCode {
  const chosen = listOf(choice.kinds ?? '');
  const collections = chosen.length > 0 ? chosen : drawn;
  const years = (['from', 'to'] as const).filter((name) => isYear(choice[name] ?? ''));
  const options = [
    ...years.map((name) => `${name}: '${choice[name]}'`),
    ...(chosen.length > 0 ? [`collections: ['${chosen.join("', '")}']`] : []),
  ];
  const flags = [
    ...years.map((name) => `--${name} ${choice[name]}`),
    ...collections.map((name) => `--collection ${name}`),
  ];
  return {
    code: `${imported(['timeline'])}\n\ntimeline(${options.length > 0 ? `{ ${options.join(', ')} }` : ''}).entries;`,
    command: `npx @ilo-kz/cli timeline --format svg ${flags.join(' ')}${inLanguage} > timeline-${lang}.svg`,
  };
}

function statesCode(choice: Choice, inLanguage: string): ViewCode {
  const states = listOf(choice.states ?? '');
  const codes = listOf(choice.instruments ?? '');
  const options = codes.length > 0 ? `, { instruments: ['${codes.join("', '")}'] }` : '';
  const list =
    states.length > 0 ? `['${states.join("', '")}']` : 'countries.map(({ code }) => code)';
  const records = states.length > 0 ? '' : "import { countries } from '@ilo-kz/data/countries';\n";
  const flags = codes.length > 0 ? ` --instruments ${codes.join(' ')}` : '';
  return {
    code: `${records}${imported(['compare'])}\n\ncompare(${list}${options}).rows;`,
    command: `npx @ilo-kz/cli compare ${states.length > 0 ? states.join(' ') : 'all'}${flags}${inLanguage}`,
  };
}

function imported(names: readonly string[]): string {
  return `import { ${names.join(', ')} } from '@ilo-kz/query';`;
}
