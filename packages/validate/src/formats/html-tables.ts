import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A cell of a table, with its place in the text of the page. */
interface HtmlCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface HtmlRow {
  /** Offsets of its text in the page. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** Absent: the place is empty, because a cell beside or above takes it too. */
  readonly cells: readonly (HtmlCell | undefined)[];
}

/** A table of a page, with what is above it. */
export interface HtmlTable {
  readonly caption: HtmlRow | undefined;
  /** The last heading before it. */
  readonly heading: HtmlRow | undefined;
  readonly rows: readonly HtmlRow[];
}

/** A table with more columns is not laid out further. */
const widest = 1000;

/** Elements that are nested deeper are not looked at: a page of people is not so deep. */
const deepest = 300;

/** The tables of a page that have rows, in their order; a table within a cell is one of its own. */
export function tablesOf(document: Parent): readonly HtmlTable[] {
  const tables: HtmlTable[] = [];
  let heading: HtmlRow | undefined;
  const visit = (parent: Parent, depth: number): void => {
    if (depth > deepest) return;
    for (const node of parent.childNodes) {
      if (!isElement(node) || isUnseen(node)) continue;
      if (/^h[1-6]$/.test(node.tagName)) heading = lineOf(node) ?? heading;
      if (node.tagName === 'table') {
        const rows = rowsOf(node);
        const caption = elementsOf(node).find(({ tagName }) => tagName === 'caption');
        if (rows.length > 0) tables.push({ caption: caption && lineOf(caption), heading, rows });
      }
      visit(node, depth + 1);
    }
  };
  visit(document, 0);
  return tables;
}

/** The title of a page. */
export function titleOf(document: Parent): HtmlRow | undefined {
  for (const node of elementsOf(document)) {
    if (node.tagName === 'title') return lineOf(node);
    if (node.tagName === 'html' || node.tagName === 'head') {
      const found = titleOf(node);
      if (found) return found;
    }
  }
  return undefined;
}

/** A text outside a table as a row of one cell. */
function lineOf(element: Element): HtmlRow | undefined {
  const cell = cellOf(element);
  return cell.text === '' ? undefined : { ...placeOf(element, cell), cells: [cell] };
}

function rowsOf(table: Element): readonly HtmlRow[] {
  const lines = elementsOf(table).flatMap((one) =>
    one.tagName === 'tr' ? [one] : elementsOf(one).filter(({ tagName }) => tagName === 'tr'),
  );
  /** Cells that go on in the rows below, by their columns. */
  const below = new Map<number, { readonly cell: HtmlCell; left: number }>();
  return lines.flatMap((line): readonly HtmlRow[] => {
    const own = elementsOf(line).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
    // Only the first of merged names of columns has the name, as in a workbook.
    const isHeader = own.length > 0 && own.every(({ tagName }) => tagName === 'th');
    const cells: (HtmlCell | undefined)[] = [];
    const takeFromAbove = (): void => {
      for (let above = below.get(cells.length); above; above = below.get(cells.length)) {
        if (--above.left === 0) below.delete(cells.length);
        cells.push(isHeader ? undefined : above.cell);
      }
    };
    for (const element of own) {
      takeFromAbove();
      if (cells.length >= widest) break;
      const cell = cellOf(element);
      const rows = spanOf(element, 'rowspan');
      const columns = spanOf(element, 'colspan');
      for (let at = 0; at < columns; at++) {
        const covered = { text: '', start: cell.start, end: cell.start };
        if (rows > 1) below.set(cells.length, { cell: at === 0 ? cell : covered, left: rows - 1 });
        cells.push(at === 0 ? cell : undefined);
      }
    }
    takeFromAbove();
    const [first] = cells.filter((cell) => cell !== undefined);
    return first ? [{ ...placeOf(line, first), cells }] : [];
  });
}

function spanOf({ attrs }: Element, name: string): number {
  const written = Number(attrs.find((one) => one.name === name)?.value ?? 1);
  return Number.isInteger(written) && written > 0 ? Math.min(written, widest) : 1;
}

function placeOf(element: Element, cell: HtmlCell): Omit<HtmlRow, 'cells'> {
  const place = element.sourceCodeLocation;
  const start = place?.startOffset ?? cell.start;
  return {
    start,
    end: Math.max(place?.endOffset ?? cell.end, cell.end),
    line: place?.startLine ?? 1,
    column: place?.startCol ?? 1,
  };
}

function cellOf(element: Element): HtmlCell {
  const place = element.sourceCodeLocation;
  const start = place?.startTag?.endOffset ?? place?.startOffset ?? 0;
  const end = place?.endTag?.startOffset ?? place?.endOffset ?? start;
  const text = textOf(element).replace(/\s+/gu, ' ').trim();
  return { text, start, end: Math.max(start, end) };
}

/** Elements that break a line. */
const blocks = /^(?:br|p|div|li|tr|h[1-6])$/;

function textOf(parent: Parent, depth = 0): string {
  if (depth > deepest) return '';
  let text = '';
  for (const node of parent.childNodes) {
    if ('value' in node) text += node.value;
    else if (isElement(node) && node.tagName !== 'table' && !isUnseen(node)) {
      const inner = node.tagName === 'img' ? attribute(node, 'alt') : textOf(node, depth + 1);
      text += blocks.test(node.tagName) ? ` ${inner} ` : inner;
    }
  }
  return text;
}

/** What a reader of the page does not see, such as keys for sorting. */
function isUnseen(element: Element): boolean {
  if (/^(?:script|style|noscript|template)$/.test(element.tagName)) return true;
  if (element.attrs.some(({ name }) => name === 'hidden')) return true;
  return /display\s*:\s*none/i.test(attribute(element, 'style'));
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

function elementsOf(parent: Parent): readonly Element[] {
  return parent.childNodes.filter(isElement);
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}
