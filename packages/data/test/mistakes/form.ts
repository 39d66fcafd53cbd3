import { type Mistake, replace } from './mistake.js';

/** Mistakes of form: of YAML, of the schema, of text and names of files. */
export const mistakesOfForm: readonly Mistake[] = [
  [
    'schema',
    /registered must be a real date.*"2000-13-45"/,
    'registered:',
    {
      file: 'ratifications/C087.yaml',
      edit: replace('registered: "2000-12-13"', 'registered: "2000-13-45"'),
    },
  ],
  [
    'schema',
    /date must be a real date.*"1999-02-30"/,
    'date:',
    { file: 'laws/Z990000029_.yaml', edit: replace('date: "1999-12-30"', 'date: "1999-02-30"') },
  ],
  [
    'schema',
    /regsitered is not a field of this record/,
    'regsitered:',
    { file: 'ratifications/C087.yaml', edit: replace('registered:', 'regsitered:') },
  ],
  [
    'file-name-is-id',
    /instrument is "C088", but the file is named C087\.yaml/,
    'instrument: C088',
    { file: 'ratifications/C087.yaml', edit: replace('instrument: C087', 'instrument: C088') },
  ],
  [
    'event-id-dated',
    /id is 2024-09-05-meeting-with-the-president, but the event is of 2024-09-06/,
    'id:',
    {
      file: 'events/2024-09-05-meeting-with-the-president.yaml',
      edit: replace(/^date: .*/m, 'date: "2024-09-06"'),
    },
  ],
  [
    'event-id-dated',
    /id is 2024-09-05-meeting-with-the-president, but the event is of 2024-09: /,
    'id:',
    {
      file: 'events/2024-09-05-meeting-with-the-president.yaml',
      edit: replace(/^date: .*/m, 'date: "2024-09"'),
    },
  ],
  [
    'yaml',
    /Map keys must be unique/,
    'instrument: C087',
    {
      file: 'ratifications/C087.yaml',
      edit: replace('law: Z990000029_', 'instrument: C087\nlaw: Z990000029_'),
    },
  ],
  [
    'schema-named',
    /must begin with the line # yaml-language-server: \$schema=.*ratification\.json/,
    'instrument: C087',
    { file: 'ratifications/C087.yaml', edit: replace(/^#.*\n/, '') },
  ],
  [
    'schema',
    /holds no record: write its fields, one a line/,
    '',
    { file: 'ratifications/C087.yaml', edit: () => '\n' },
  ],
  [
    'yaml',
    /is not UTF-8/,
    '# yaml-language-server',
    { file: 'ratifications/C087.yaml', edit: replace('Ministry', 'Minist\uFFFDry') },
  ],
  [
    'text-clean',
    /title\.en has a line break, double spaces, or spaces at its ends/,
    'Forced  Labour',
    { file: 'instruments/C029.yaml', edit: replace('en: Forced Labour', 'en: Forced  Labour') },
  ],
  [
    'text-clean',
    /title\.en has a quotation mark without its partner/,
    'Forced "Labour',
    { file: 'instruments/C029.yaml', edit: replace('en: Forced Labour', 'en: Forced "Labour') },
  ],
  [
    'script-of-language',
    /title\.kk mixes Latin and Cyrillic letters in "Мәжбүрлi"/,
    'Мәжбүрлi',
    { file: 'instruments/C029.yaml', edit: replace('kk: Мәжбүрлі', 'kk: Мәжбүрлi') },
  ],
  [
    'script-of-language',
    /title\.ru has no Cyrillic letter/,
    'ru: Convention',
    { file: 'instruments/C029.yaml', edit: replace(/ru: Конвенция.*/, 'ru: Convention') },
  ],
  [
    'url-well-formed',
    /url is "https:\/\/adilet\.zan\.kz\/kaz\/docs\/Z990000029_\.", which is no usable address/,
    'url:',
    {
      file: 'sources/adilet-Z990000029_-kk.yaml',
      edit: replace('docs/Z990000029_', 'docs/Z990000029_.'),
    },
  ],
  [
    'text-clean',
    /title\.en has a character that nobody sees/,
    'Forced',
    {
      file: 'instruments/C029.yaml',
      edit: replace('en: Forced Labour', 'en: Forced\u200B Labour'),
    },
  ],
  [
    'script-of-language',
    /title\.kk has the Latin word "turaly" in a Cyrillic text/,
    'turaly',
    { file: 'laws/Z990000029_.yaml', edit: replace('туралы', 'turaly') },
  ],
  [
    'schema',
    /status must be one of ratified-in-law, registered, in-force, denounced, but is "in force"/,
    'status:',
    { file: 'ratifications/C087.yaml', edit: replace('status: in-force', 'status: in force') },
  ],
  [
    'schema',
    /number must be text, but is the number 263: put it into quotes/,
    'number:',
    { file: 'laws/kz-263-2007.yaml', edit: replace('number: "263"', 'number: 263') },
  ],
  [
    'yaml',
    /holds the marks of a merge that was not settled/,
    '<<<<<<<',
    {
      file: 'ratifications/C087.yaml',
      edit: replace(
        /^status: .*\n/m,
        '<<<<<<< ours\nstatus: in-force\n=======\nstatus: registered\n>>>>>>> theirs\n',
      ),
    },
  ],
];
