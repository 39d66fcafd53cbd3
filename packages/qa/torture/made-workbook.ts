import { storedZip } from '../../validate/test/stored-zip.js';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const cell = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A workbook of a small table, with one more cell at an address, and the same text many times before it. */
export function sheetWith(address: string, text = '', times = 0): Uint8Array {
  const number = address.replace(/^[A-Z]+/, '');
  return storedZip({
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1">${cell('A1', 'country')}${cell('B1', 'instrument')}</row><row r="2">${cell('A2', 'FRA')}${cell('B2', 'C087')}</row>${text.repeat(times)}<row r="${number}">${cell(address, 'x')}</row></sheetData></worksheet>`,
  });
}
