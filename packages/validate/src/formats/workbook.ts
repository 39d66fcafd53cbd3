import { beyondLimit, type Limits, limitOf } from '../input/limits.js';
import type { NotText, NotTextReason } from '../input/sniff.js';
import { kindOfArchive } from './archives.js';
import { sheetSize } from './sheet-size.js';
import { type ZipEntry, zipEntries } from './zip.js';

/** The value of a cell of a workbook. */
export type CellValue = string | number | boolean | Date | null;

/** A sheet of a workbook: rows from row 1, cells from column A. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** A chart in place of rows. */
  readonly isChart: boolean;
  readonly hidden: boolean;
  /** Merged areas, such as `A1:B2`. */
  readonly merged: readonly string[];
  readonly formulas: number;
}

export type WorkbookReading =
  | { readonly kind: 'workbook'; readonly sheets: readonly Sheet[] }
  | NotText;

/** A format of sheets has no more rows; a sheet with more is damaged. */
const mostRows = 1 << 20;

/** A sheet may span so many cells for each that is filled. */
const mostEmpty = 10;

/** Bytes in a megabyte. */
export const megabyte = 1 << 20;

/** Reads a workbook. The library for it is only loaded when needed, and is optional. */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: Limits | undefined,
): Promise<WorkbookReading> {
  const entries = zipEntries(bytes);
  if (!entries) return refused('damaged-zip');
  if (entries.every(({ name }) => name !== 'xl/workbook.xml')) {
    return refused(await kindOfArchive(entries));
  }
  const maxBytes = megabyte * limitOf('workbook-megabytes', limits);
  const tooLarge = beyondLimit('workbook-megabytes', limits);
  // A part of a workbook may have any name that its relations give.
  const parts = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  const total = entries.reduce((sum, { length }) => sum + length, 0);
  if (total > maxBytes) return tooLarge;
  // The lengths in the directory of an archive may be wrong, so they are checked again.
  const texts = new Map<string, string>();
  let left = maxBytes;
  for (const entry of parts) {
    const text = await entry.text(left);
    if (text === undefined) {
      return isTooLong(entry, left) ? tooLarge : refused('damaged-workbook');
    }
    left -= text.length;
    texts.set(entry.name, text);
    if (!text.includes('sheetData')) continue;
    const size = sheetSize(text);
    if (!size || size.rows > mostRows) return refused('damaged-workbook');
    // A sheet that is filled is only as large as its own text.
    const spanned = size.rows * size.columns;
    if (spanned > limitOf('sheet-cells', limits) && spanned > mostEmpty * size.filled) {
      return beyondLimit('sheet-cells', limits);
    }
  }
  const library = await workbookLibrary();
  if (!library) return refused('no-workbook-reader');
  try {
    const buffer = Uint8Array.from(bytes).buffer;
    const read = await library.default(buffer, { trim: false, parseNumber: (text) => text });
    const about = sheetsOf(texts);
    return {
      kind: 'workbook',
      sheets: read.map(({ sheet, data }) => {
        const own = about.find(({ name }) => name === sheet);
        return {
          name: sheet,
          // The library gives the sheets of charts too, without data.
          rows: (data as readonly (readonly CellValue[])[] | undefined) ?? [],
          isChart: data === undefined,
          hidden: own?.hidden ?? false,
          merged: own?.merged ?? [],
          formulas: own?.formulas ?? 0,
        };
      }),
    };
  } catch {
    return refused('damaged-workbook');
  }
}

/**
 * The library that reads workbooks, which users install if they need it; undefined if they have not.
 * webpack and Turbopack build without it because of the `try`; they do not understand `catch()`.
 */
async function workbookLibrary() {
  try {
    return await import('read-excel-file/universal');
  } catch {
    return undefined;
  }
}

function isTooLong({ length }: ZipEntry, most: number): boolean {
  return length > most;
}

function refused(reason: NotTextReason): WorkbookReading {
  return { kind: 'not-text', reason };
}

/** Properties of sheets that the library does not give. */
function sheetsOf(texts: ReadonlyMap<string, string>): readonly Omit<Sheet, 'rows' | 'isChart'>[] {
  const workbook = texts.get('xl/workbook.xml') ?? '';
  const targets = new Map(
    tagsOf(texts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map(
      (tag): [string, string] => [attribute(tag, 'Id'), attribute(tag, 'Target')],
    ),
  );
  return tagsOf(workbook, 'sheet').map((tag) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    const sheet = texts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`) ?? '';
    return {
      name: unescaped(attribute(tag, 'name')),
      hidden: attribute(tag, 'state').toLowerCase().includes('hidden'),
      merged: tagsOf(sheet, 'mergeCell').map((one) => attribute(one, 'ref')),
      formulas: tagsOf(sheet, 'f').length,
    };
  });
}

function tagsOf(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w{1,20}:)?${name}(?=[\\s/>])[^>]{0,2000}>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
