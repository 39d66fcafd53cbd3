/** How large a sheet is, by the addresses in its XML. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
  /** Cells that have an address; the others are empty. */
  readonly filled: number;
}

/**
 * Each attribute `r` of a sheet, which is the address of a cell or the number of a row. The quotes are
 * part of the pattern, so that a value with anything else is not missed: it has no closing quote here.
 */
const addresses = /[\s"']r\s{0,20}=\s{0,20}["'](?:([A-Z]{0,3})(\d{1,7})["'])?/gi;

const rowTags = /<(?:\w{1,20}:)?row(?=[\s/>])/g;

/**
 * The size of a sheet before it is read; undefined if an address is not one that a sheet can have. A
 * single cell at the end of a sheet makes it a thousand million cells large, for which a reader would
 * take memory.
 */
export function sheetSize(xml: string): SheetSize | undefined {
  let rows = 0;
  let numbered = 0;
  let columns = 0;
  let filled = 0;
  addresses.lastIndex = 0;
  for (let found = addresses.exec(xml); found; found = addresses.exec(xml)) {
    const [, letters = '', row] = found;
    if (row === undefined) return undefined;
    rows = Math.max(rows, Number(row));
    if (letters === '') numbered++;
    else {
      columns = Math.max(columns, columnNumber(letters));
      filled++;
    }
  }
  // Rows without a number follow the one before.
  const unnumbered = Math.max(0, (xml.match(rowTags)?.length ?? 0) - numbered);
  return { rows: rows + unnumbered, columns, filled };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at++) {
    number = 26 * number + (letters.charCodeAt(at) & 31);
  }
  return number;
}
