import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { type Input, validate } from '../src/index.js';
import { storedZip } from './stored-zip.js';

async function message(input: Input, path = 'file'): Promise<string> {
  const outcome = await validate(input, { path }).report();
  return outcome.kind === 'unreadable' ? outcome.message : 'a table';
}

const openDocument = 'application/vnd.oasis.opendocument.';
const oldOffice = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1024),
    Buffer.from(stream, 'utf-16le'),
    Buffer.alloc(1024),
  ]);

describe('a file that is not read is called by its name, with what to do', () => {
  test.each<[string, Buffer | string, string]>([
    [
      'OpenDocument spreadsheet (ODS)',
      storedZip({ mimetype: `${openDocument}spreadsheet` }),
      'XLSX, or as CSV',
    ],
    ['document of an office program', storedZip({ mimetype: `${openDocument}text` }), 'as CSV'],
    ['document of an office program', storedZip({ 'word/document.xml': '<x/>' }), 'as CSV'],
    ['(XLSB)', storedZip({ 'xl/workbook.bin': 'x' }), 'XLSX, or as CSV'],
    ['Apple Numbers', storedZip({ 'Index/Document.iwa': 'x' }), 'XLSX, or as CSV'],
    ['ZIP archive', storedZip({ 'a.csv': 'instrument\nC087\n' }), 'as CSV'],
    ['(XLS)', oldOffice('Workbook'), 'XLSX, or as CSV'],
    ['such as DOC', oldOffice('WordDocument'), 'as CSV'],
    ['password', oldOffice('EncryptedPackage'), 'as CSV'],
    ['(RTF)', '{\\rtf1 text}', 'as CSV'],
    ['Parquet', 'PAR1\0\0PAR1', 'as CSV'],
    ['SQLite', 'SQLite format 3\0', 'as CSV'],
    ['Stata or SPSS', '<stata_dta><header>', 'as CSV'],
    ['compressed archive', 'Rar!\u001a\u0007', 'as CSV'],
    ['XML document', '<?xml version="1.0"?><rows/>', 'as CSV'],
  ])('%s', async (name, input, advice) => {
    const said = await message(input);
    expect(said).toContain(name);
    expect(said).toContain(advice);
  });
});

describe('a JSON document that is one value says so', () => {
  test.each([
    ['"abc"', 'The whole document is a text'],
    ['""', 'The whole document is a text'],
    ['42\n', 'The whole document is a number'],
    ['true', 'The whole document is true or false'],
    ['null', 'The whole document is null'],
    ['hello world', 'JSON does not allow this text here'],
  ])('%s', async (text, said) => {
    expect(await message(text, 'file.json')).toContain(said);
  });
});

test('a workbook without a value names its empty sheet', async () => {
  const bytes = await writeWorkbook([[null]], { sheet: 'Plan' }).toBuffer();
  expect(await message(bytes, 'a.xlsx')).toContain('whose sheet "Plan" is empty');
});
