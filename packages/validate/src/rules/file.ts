import { defineNoticeRule } from './rule.js';

export const guessedEncoding = defineNoticeRule({
  code: 'file.guessed-encoding',
  on: ['encoding-by-zero-bytes', 'encoding-by-letters'],
  severity: 'warning',
  title: 'The encoding had to be guessed',
  why: 'The file has no byte order mark and is not UTF-8. It is read as UTF-16 because of the pattern of its zero bytes, or as a code page of Russian, Kazakh or Western Europe because of its letters. Save it as UTF-8, or state its encoding.',
  bad: { text: 'instrument,registered\nC087,2000-12-13\n', encoding: 'utf-16le' },
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: (notice) => {
    switch (notice.kind) {
      case 'encoding-by-zero-bytes':
        return {
          message: `The file has no byte order mark; because of its zero bytes it is read as ${notice.encoding.toUpperCase()}.`,
          hint: 'Save the file as UTF-8.',
        };
      case 'encoding-by-letters':
        return {
          message: `The file is not UTF-8; because of its letters it is read as ${notice.encoding}${
            notice.other === undefined ? '' : `, though it may be ${notice.other}`
          }.`,
          hint: 'Save the file as UTF-8, or state its encoding.',
        };
    }
  },
});

export const unreadableCharacters = defineNoticeRule({
  code: 'file.unreadable-characters',
  on: ['unreadable-characters'],
  severity: 'error',
  title: 'Characters cannot be read',
  why: 'Bytes that are not valid in the encoding of the file were replaced by U+FFFD, or the file contains that character. The file was most likely saved in another encoding, such as Windows-1251. Save it as UTF-8. Reported once, at the first place.',
  bad: 'instrument,title\nC087,Libert\uFFFD syndicale\n',
  good: 'instrument,title\nC087,Liberté syndicale\n',
  say: () => ({
    message:
      'A character here cannot be read; the file is most likely not UTF-8. Only the first such place is reported.',
    hint: 'Save the file as UTF-8 from the program that made it, or state its encoding.',
  }),
});

export const noRecords = defineNoticeRule({
  code: 'file.no-records',
  on: ['no-records'],
  severity: 'error',
  title: 'The file has a header but no records',
  why: 'There was nothing to check. An empty table is never reported as correct.',
  bad: 'instrument,registered\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: () => ({
    message: 'The file has a header but no records, so nothing was checked.',
    hint: 'Check that this is the whole file.',
  }),
});

export const damagedGzip = defineNoticeRule({
  code: 'file.damaged-gzip',
  on: ['damaged-gzip'],
  severity: 'error',
  title: 'A compressed file is damaged or cut off',
  why: 'The part that could be unpacked was checked. The last record may be cut off, and the rest is lost. Download the file again.',
  bad: {
    text: 'H4sIAAAAAAACA8vMKy4pKs1NzSvRKUpNzywuSS1KTeFyNrAw1zEyMDDQNTTSNTQG8i0tQHxDXQNzXQ==\n',
    encoding: 'base64',
  },
  good: {
    text: 'H4sIAAAAAAACA8vMKy4pKs1NzSvRKUpNzywuSS1KTeFyNrAw1zEyMDDQNTTSNTQG8i0tQHxDXQNzXQMzLgDuvGUJNgAAAA==\n',
    encoding: 'base64',
  },
  say: () => ({
    message:
      'The compressed file is damaged or cut off here. The part before was checked; its last record may be cut off too.',
    hint: 'Download the file again, or compress it again.',
  }),
});

export const bytesAfterGzip = defineNoticeRule({
  code: 'file.bytes-after-gzip',
  on: ['bytes-after-gzip'],
  severity: 'warning',
  title: 'A compressed file is followed by other bytes',
  why: 'The compressed part is complete and was checked. Bytes that are not compressed follow it; programs that unpack the file ignore or reject them.',
  bad: {
    text: 'H4sIAAAAAAACA8vMKy4pKs1NzSvRKUpNzywuSS1KTeFyNrAw1zEyMDDQNTTSNTTmAgCY1CLAJgAAAEZyb206IHRoZSBhcmNoaXZl\n',
    encoding: 'base64',
  },
  good: {
    text: 'H4sIAAAAAAACA8vMKy4pKs1NzSvRKUpNzywuSS1KTeFyNrAw1zEyMDDQNTTSNTTmAgCY1CLAJgAAAA==\n',
    encoding: 'base64',
  },
  say: () => ({
    message: 'The compressed file ends here, and other bytes follow it. They were not read.',
    hint: 'Download the file again, or compress it again.',
  }),
});

export const otherFormat = defineNoticeRule({
  code: 'file.other-format',
  on: ['other-format'],
  severity: 'info',
  title: 'The file name extension does not match the content',
  why: 'The file is read according to its content. Other programs may rely on the name: give the file the extension of its format.',
  bad: { text: '[{"instrument": "C087"}]\n', name: 'table.csv' },
  good: { text: 'instrument\nC087\n', name: 'table.csv' },
  say: ({ promised, found }) => ({
    message: `The file name has the extension of ${promised.toUpperCase()}, but the content is ${found.toUpperCase()} and is read as such.`,
    hint: 'Give the file the extension of its format.',
  }),
});

export const statedDelimiter = defineNoticeRule({
  code: 'file.stated-delimiter',
  on: ['stated-delimiter'],
  severity: 'info',
  title: 'The first line states the delimiter',
  why: 'A first line such as sep=; is an instruction that only some spreadsheet programs follow. It is followed here and not read as the header, but other programs read it as data.',
  bad: 'sep=;\ninstrument;registered\nC087;2000-12-13\n',
  good: 'instrument;registered\nC087;2000-12-13\n',
  say: ({ delimiter }) => ({
    message: `The first line, "sep=${delimiter}", is read as an instruction, not as the header.`,
    hint: 'Remove the line: other programs read it as data.',
  }),
});
