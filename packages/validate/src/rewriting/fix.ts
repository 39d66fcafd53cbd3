import type { OpenedFile, RewriteHooks, TryRow } from '../check/hooks.js';
import { positionAt } from '../formats/position.js';
import { copyOf, type SourceRecord } from '../formats/record.js';
import { describeFault } from '../locales/describe-fault.js';
import type { Sentences } from '../locales/sentences.js';
import { csvCell, visible } from '../reports/escape.js';
import { type CellChange, correctCells } from './correct-cells.js';
import { createTextCursor, whatWouldBeLost } from './source-text.js';
import { type CellWriter, cellWriterFor } from './write-cells.js';

/** Writes a corrected copy and the log of its changes. */
export interface FixTarget {
  readonly copy: (text: string) => void;
  readonly log: (text: string) => void;
}

/** A corrected copy that is being written. */
export interface Fix {
  readonly rewrite: RewriteHooks;
  /** Writes the rest; returns the number of changes, or the reason why there is no copy. */
  readonly end: () => FixOutcome;
}

export type FixOutcome =
  | {
      readonly kind: 'fixed';
      readonly changes: number;
      readonly records: number;
      /** What is different in the whole copy, in sentences: its encoding, its compression. */
      readonly whole: readonly string[];
    }
  | { readonly kind: 'refused'; readonly why: string };

const logHeader = ['line', 'column', 'record', 'header', 'old', 'new', 'code', 'reason'];

/**
 * Writes a copy of a file with all corrections that are certain: spellings of dates, codes, names and
 * numbers of laws, and misread numerals that our record confirms. Everything else is unchanged: no
 * value is taken from our records, and nothing that a person has to decide is changed.
 */
export function createFix(target: FixTarget, words: Sentences): Fix {
  const cursor = createTextCursor();
  let opened: OpenedFile | undefined;
  let write: CellWriter | undefined;
  let headers: readonly string[] = [];
  let changes = 0;
  let records = 0;
  let refused: string | undefined;
  const whole: string[] = [];

  const changeWhole = (old: string, becomes: string, code: string, reason: string): void => {
    whole.push(reason);
    target.log(csvLine([1, 1, 0, '', old, becomes, code, reason]));
  };

  const correct = (record: SourceRecord, index: number, tryRow: TryRow): string => {
    const corrected = correctCells(record.cells, tryRow);
    const text = corrected && write?.(record, corrected.cells);
    if (!corrected || text === undefined) return record.raw;
    records++;
    for (const change of corrected.changes) {
      changes++;
      target.log(csvLine(logged(record, index, change)));
    }
    return text;
  };

  const logged = (
    record: SourceRecord,
    index: number,
    change: CellChange,
  ): readonly (string | number)[] => {
    const start = opened?.locator.spansOf(record)[change.cell]?.start ?? 0;
    const { line, column } = positionAt(record, start);
    const { code } = change.fault.rule;
    const header = headers[change.cell] ?? '';
    const { message } = describeFault(change.fault, words);
    return [line, column, index, header, change.old, change.new, code, visible(message)];
  };

  return {
    rewrite: {
      opened: (file) => {
        opened = file;
        write = cellWriterFor(file);
        if (file.dataset !== undefined) return words.rewriting.fixDataset;
        if (!write) return words.rewriting.fixFormat(file.file.format);
        const [doubtful] = file.notices.flatMap(doubtfulEncoding);
        if (doubtful) return words.rewriting.doubtfulEncoding(doubtful);
        target.log(csvLine(logHeader));
        const { encoding, compression } = file.file;
        if (encoding !== 'utf-8' && encoding !== 'ascii') {
          const reason = words.rewriting.encoding(encoding.toUpperCase());
          changeWhole(encoding, 'utf-8', 'encoding', reason);
        }
        if (compression !== undefined) {
          const reason = words.rewriting.compression(compression);
          changeWhole(compression, '', 'compression', reason);
        }
        if (file.bom) target.copy('\uFEFF');
        return undefined;
      },
      text: cursor.push,
      event: (event, found, tryRow) => {
        if (event.kind === 'fault') {
          refused = whatWouldBeLost(event.fault, words) ?? refused;
          return;
        }
        // Nothing is written of a file that is refused.
        if (refused !== undefined) return;
        const { record } = event;
        // The header is the last line before the rows.
        if (!tryRow) headers = record.cells.map(copyOf);
        // In other formats the header is not a line of the text.
        if (!tryRow && opened?.file.format !== 'csv') return;
        target.copy(cursor.pass(record));
        const isCertain = found.some(({ fault }) => fault.certain !== undefined);
        // Findings count their records from the header, wherever it is.
        const index = found[0]?.record.index ?? record.index;
        target.copy(isCertain && tryRow ? correct(record, index, tryRow) : record.raw);
      },
      joined: () => {
        refused = words.rewriting.joinedRows;
      },
    },
    end: () => {
      if (refused !== undefined) return { kind: 'refused', why: refused };
      target.copy(cursor.rest());
      return { kind: 'fixed', changes, records, whole };
    },
  };
}

/** The encodings between which a guess could not decide: a copy would have the letters of one. */
function doubtfulEncoding(
  notice: OpenedFile['notices'][number],
): readonly (readonly [string, string])[] {
  return notice.kind === 'encoding-by-letters' && notice.other !== undefined
    ? [[notice.encoding, notice.other]]
    : [];
}

function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => csvCell(String(cell))).join(',')}\n`;
}
