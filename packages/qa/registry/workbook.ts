import { storedZip } from '../../validate/test/stored-zip.js';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The sheet `Data` of a workbook: two lines of titles, then a table. */
const lines: readonly (readonly string[])[] = [
  ['Ratifications'],
  ['As of 2026'],
  ['country', 'instrument'],
  ['FRA', 'C087'],
];

function row(cells: readonly string[], index: number): string {
  const number = index + 1;
  const xml = cells.map((text, column) => {
    const at = `${'AB'[column]}${number}`;
    return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${number}">${xml.join('')}</row>`;
}

/** A workbook as somebody would send it. */
export const workbook: Uint8Array = storedZip({
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.map(row).join('')}</sheetData></worksheet>`,
});
