import type { Rule } from '../rule.js';

export const fileRules = {
  'file.guessed-encoding': {
    severity: 'warning',
    title: 'The encoding had to be guessed',
    explanation:
      'The file has no byte order mark and is not UTF-8: by the pattern of its zero bytes it is read as UTF-16, or by its letters as one of the code pages of Russian, Kazakh or Western Europe. Save it as UTF-8, or state its encoding.',
    bad: { text: 'instrument,registered\nC087,2000-12-13\n', encoding: 'utf-16le' },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
  'file.unreadable-characters': {
    severity: 'error',
    title: 'Characters cannot be read',
    explanation:
      'Bytes that are not valid in the encoding of the file were read as the replacement character U+FFFD, or that character stands in the file. The file was most likely saved in another encoding, such as Windows-1251. Save it as UTF-8. Reported once, at the first place.',
    bad: { text: 'instrument,title\nC087,Libert\uFFFD syndicale\n' },
    good: { text: 'instrument,title\nC087,Liberté syndicale\n' },
  },
  'file.no-records': {
    severity: 'error',
    title: 'The file has a header but no records',
    explanation: 'Nothing could be checked. An empty table is never taken for a correct one.',
    bad: { text: 'instrument,registered\n' },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
  'file.damaged-gzip': {
    severity: 'error',
    title: 'A compressed file is damaged or cut off',
    explanation:
      'What could be unpacked was checked. The last record may be cut off, and what follows is lost. Fetch the file again.',
    bad: {
      text: 'H4sIAAAAAAACA8vMKy4pKs1NzSvRKUpNzywuSS1KTeFyNrAw1zEyMDDQNTTSNTQG8i0tQHxDXQNzXQ==\n',
      encoding: 'base64',
    },
    good: {
      text: 'H4sIAAAAAAACA8vMKy4pKs1NzSvRKUpNzywuSS1KTeFyNrAw1zEyMDDQNTTSNTQG8i0tQHxDXQNzXQMzLgDuvGUJNgAAAA==\n',
      encoding: 'base64',
    },
  },
  'file.other-format': {
    severity: 'info',
    title: 'The content is of another format than the name of the file promises',
    explanation:
      'The content decides. Other programs go by the name: give the file the ending of its format.',
    bad: { text: '[{"instrument": "C087"}]\n', name: 'table.csv' },
    good: { text: 'instrument\nC087\n', name: 'table.csv' },
  },
  'file.stated-delimiter': {
    severity: 'info',
    title: 'The first line states the delimiter',
    explanation:
      'A first line such as sep=; is an instruction to one spreadsheet program. It is obeyed and is not taken for the header, but other programs will take it for data.',
    bad: { text: 'sep=;\ninstrument;registered\nC087;2000-12-13\n' },
    good: { text: 'instrument;registered\nC087;2000-12-13\n' },
  },
} satisfies Record<string, Rule>;
