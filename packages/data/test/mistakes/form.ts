import { type Mistake, replace } from './mistake.js';

/** Mistakes of form: in YAML, against the schema, in texts and names of files. */
export const mistakesOfForm: readonly Mistake[] = [
  [
    'schema',
    /registered: Must be a real date.*"2000-13-45"/,
    'registered:',
    {
      file: 'ratifications/C087.yaml',
      edit: replace('registered: "2000-12-13"', 'registered: "2000-13-45"'),
    },
  ],
  [
    'schema',
    /date: Must be a real date.*"1999-02-30"/,
    'date:',
    { file: 'laws/Z990000029_.yaml', edit: replace('date: "1999-12-30"', 'date: "1999-02-30"') },
  ],
  [
    'schema',
    /regsitered: Not a field of this record/,
    'regsitered:',
    { file: 'ratifications/C087.yaml', edit: replace('registered:', 'regsitered:') },
  ],
  [
    'records.file-name',
    /instrument: The id is "C088", but the file is named C087\.yaml/,
    'instrument: C088',
    { file: 'ratifications/C087.yaml', edit: replace('instrument: C087', 'instrument: C088') },
  ],
  [
    'dataset.event-id',
    /id: The id "2024-09-05-meeting-with-the-president" does not begin with 2024-09-06, the date/,
    'id:',
    {
      file: 'events/2024-09-05-meeting-with-the-president.yaml',
      edit: replace(/^date: .*/m, 'date: "2024-09-06"'),
    },
  ],
  [
    'dataset.event-id',
    /id: The id "2024-09-05-meeting-with-the-president" does not begin with 2024-09, the date/,
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
    'records.schema-line',
    /Begin the file with the line # yaml-language-server: \$schema=.*ratification\.json/,
    'instrument: C087',
    { file: 'ratifications/C087.yaml', edit: replace(/^#.*\n/, '') },
  ],
  [
    'schema',
    /The file is empty\. Write one field per line/,
    '',
    { file: 'ratifications/C087.yaml', edit: () => '\n' },
  ],
  [
    'yaml',
    /The file is not UTF-8/,
    '# yaml-language-server',
    { file: 'ratifications/C087.yaml', edit: replace('Ministry', 'Minist\uFFFDry') },
  ],
  [
    'dataset.untidy-text',
    /title\.en: The text has a line break, or leading, trailing or double spaces/,
    'Forced  Labour',
    { file: 'instruments/C029.yaml', edit: replace('en: Forced Labour', 'en: Forced  Labour') },
  ],
  [
    'dataset.untidy-text',
    /title\.en: The text has an unpaired quotation mark/,
    'Forced "Labour',
    { file: 'instruments/C029.yaml', edit: replace('en: Forced Labour', 'en: Forced "Labour') },
  ],
  [
    'dataset.mixed-scripts',
    /title\.kk: The word "Мәжбүрлi" mixes Latin and Cyrillic letters/,
    'Мәжбүрлi',
    { file: 'instruments/C029.yaml', edit: replace('kk: Мәжбүрлі', 'kk: Мәжбүрлi') },
  ],
  [
    'dataset.script-of-language',
    /title\.ru: The Russian text has no Cyrillic letter/,
    'ru: Convention',
    { file: 'instruments/C029.yaml', edit: replace(/ru: Конвенция.*/, 'ru: Convention') },
  ],
  [
    'dataset.url',
    /url: "https:\/\/adilet\.zan\.kz\/kaz\/docs\/Z990000029_\." is not a valid web address/,
    'url:',
    {
      file: 'sources/adilet-Z990000029_-kk.yaml',
      edit: replace('docs/Z990000029_', 'docs/Z990000029_.'),
    },
  ],
  [
    'dataset.untidy-text',
    /title\.en: The text has an invisible character/,
    'Forced',
    {
      file: 'instruments/C029.yaml',
      edit: replace('en: Forced Labour', 'en: Forced\u200B Labour'),
    },
  ],
  [
    'records.cyrillic-text',
    /title\.kk: The Cyrillic text has the Latin word "turaly"/,
    'turaly',
    { file: 'laws/Z990000029_.yaml', edit: replace('туралы', 'turaly') },
  ],
  [
    'schema',
    /status: Must be one of ratified-in-law, registered, in-force, denounced, but is "in force"/,
    'status:',
    { file: 'ratifications/C087.yaml', edit: replace('status: in-force', 'status: in force') },
  ],
  [
    'schema',
    /number: Must be text, but is the number 263\. Put it in quotes/,
    'number:',
    { file: 'laws/kz-263-2007.yaml', edit: replace('number: "263"', 'number: 263') },
  ],
  [
    'yaml',
    /The file has conflict markers of an unfinished merge/,
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
