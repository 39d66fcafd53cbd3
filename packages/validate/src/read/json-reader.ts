import type { DocumentFault } from './document-fault.js';
import type { TextSpan } from './json-locate.js';
import {
  cellsAt,
  type ElementPlace,
  parsed,
  passedOver,
  placeOf,
  recordAt,
  takeFlat,
  takeScanned,
} from './json-records.js';
import { type Broken, resumeAfter } from './json-resume.js';
import { endOfComment, type JsonScan, type SyntaxFault, scanJson } from './json-scan.js';
import { createSkipper, type Skipper } from './json-skip.js';
import { createTemplates } from './json-template.js';
import { createLineCounter } from './line-counter.js';
import { lookAhead } from './look-ahead.js';
import type { ReadEvent, RecordReader } from './record.js';

/** Longer records are passed over, in UTF-16 units. */
export const longestElement = 1 << 21;

/** How far is looked at once for the next record after one that is broken. */
const resumeWindow = 1 << 16;

/** How much of a text that is passed over is kept to be shown. */
const shown = 200;

/** Where in the document the reader stands. */
type State =
  | 'start'
  | 'first-element'
  | 'element'
  | 'after-element'
  | 'first-key'
  | 'key'
  | 'after-member'
  | 'end'
  | 'resume'
  | 'skip'
  | 'done';

type JsonScanFault = Extract<JsonScan, { kind: 'fault' }>;

/**
 * A push parser for a JSON document of records: a list, or an object whose members are lists of
 * records, or records. Each record is parsed by itself, so the reader's memory is that of the longest
 * one. A record that is broken is told, and reading goes on with the next.
 *
 * Of an object, each member that is no list of records is handed on as a record of its own, with its
 * key as `element`: whoever takes the records knows what to do with it.
 *
 * @param options `single`: the document is one record. `cells`: of records that are objects of texts,
 * the texts are enough; they have `keys` and `cells` instead of a `value`.
 */
export function createJsonReader({ single = false, cells = false } = {}): RecordReader {
  let waiting: string[] = [];
  let waitingLength = 0;
  let enough = 1;
  let state: State = 'start';
  /** The document is a list; else an object. */
  let list = true;
  let collection: string | undefined;
  let element = 0;
  let index = 0;
  let firstKey: string | undefined;
  /** Above 0 while records are flat objects, which are found and parsed in one step. */
  let flat = 4;
  let skipper: Skipper | undefined;
  let broken: Omit<Broken, 'atEnd'> | undefined;
  let comma: ElementPlace | undefined;
  const lines = createLineCounter();
  const templates = cells ? createTemplates() : undefined;

  const here = (name?: number | string): ElementPlace => {
    const inList = !single && (list || collection !== undefined);
    return placeOf(lines, index, collection, name ?? (inList ? element : undefined));
  };

  const read = (atEnd: boolean): readonly ReadEvent[] => {
    const joined = waiting.join('');
    // CR may be the first half of CRLF.
    const held = !atEnd && joined.endsWith('\r') ? '\r' : '';
    const text = held === '' ? joined : joined.slice(0, -1);
    const events: ReadEvent[] = [];
    const nextClose = lookAhead(text, '}');
    const nextList = lookAhead(text, '[');
    let at = 0;
    lines.over(text);

    /** Whether as much of the text is there as is shown of a fault, however the text is cut. */
    const isSeen = (place: number): boolean => atEnd || text.length - place >= shown;

    const fault = (told: DocumentFault, place: number, end = text.length): void => {
      lines.to(place);
      const raw = text.slice(place, Math.min(end, endOfLine(text, place)));
      events.push({ kind: 'fault', fault: told, record: recordAt(here(), raw, undefined), at: 0 });
    };

    /** The offset of the next thing after spaces and comments; undefined: more text is needed. */
    const ahead = (from: number): Ahead | undefined => {
      const comments: TextSpan[] = [];
      let to = from;
      for (;;) {
        const unit = text.charCodeAt(to);
        if (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09) to++;
        else if (unit === 0x2f) {
          const end = endOfComment(text, to, atEnd);
          if (typeof end !== 'number')
            return end.kind === 'fault' ? { at: to, comments } : undefined;
          comments.push({ start: to, end });
          to = end;
        } else return to < text.length || atEnd ? { at: to, comments } : undefined;
      }
    };
    const tellComments = (comments: readonly TextSpan[]): void => {
      for (const { start, end } of comments) {
        fault({ kind: 'json-forgiven', what: 'comment' }, start, end);
      }
    };
    const goTo = ({ at: to, comments }: Ahead): void => {
      tellComments(comments);
      at = to;
    };

    /** Takes the value at `at`, of which the record begins at `from`; false: more text is needed. */
    const takeValue = (name: number | string | undefined, from: number, value = at): boolean => {
      const matched = templates && value === from ? templates.match(text, value) : -1;
      if (templates && matched >= 0 && matched - from <= longestElement) {
        lines.to(from);
        index++;
        const record = cellsAt(here(name), text.slice(from, matched), templates);
        events.push({ kind: 'record', record });
        at = matched;
        return true;
      }
      if (flat > 0 && text.charCodeAt(value) === 0x7b) {
        const end = nextClose(value) + 1;
        if (end - from <= longestElement && end <= text.length && nextList(value) >= end) {
          const object = parsed(text.slice(value, end));
          if (object !== undefined) {
            if (flat < 16) flat++;
            lines.to(from);
            index++;
            firstKey ??= firstKeyOf(object);
            const raw = text.slice(from, end);
            const sound = takeFlat(events, here(name), raw, {
              value: object,
              offset: value - from,
            });
            if (sound && value === from) templates?.learn(raw, index);
            at = end;
            return true;
          }
          flat -= 4;
        }
      }
      const scan = scanJson(text, value, { atEnd });
      const length =
        (scan.kind === 'value' ? scan.end : scan.kind === 'fault' ? scan.at : text.length) - from;
      if (scan.kind === 'incomplete' && length <= longestElement) return false;
      if (scan.kind === 'fault' && !isSeen(scan.at)) return false;
      lines.to(from);
      index++;
      if (length > longestElement) {
        const raw = text.slice(from, from + shown);
        events.push(passedOver({ kind: 'too-long' }, recordAt(here(name), raw, undefined)));
        skipper = createSkipper();
        state = 'skip';
        at = value;
      } else if (scan.kind === 'fault') {
        breaks(scan, from, name);
      } else if (scan.kind === 'value') {
        const taken = takeScanned(events, here(name), text.slice(from, scan.end), {
          scan,
          offset: value - from,
          origin: from,
        });
        const last = taken ? events.at(-1) : undefined;
        if (last?.kind === 'record') firstKey ??= firstKeyOf(last.record.value);
        at = scan.end;
      }
      return true;
    };

    /** Tells of a record that cannot be read; the next is to be looked for. */
    const breaks = (
      { what, at: place }: JsonScanFault,
      from: number,
      name?: number | string,
    ): true => {
      lines.to(from);
      const raw = text.slice(from, endOfLine(text, place));
      const told: DocumentFault =
        what === 'unfinished' ? { kind: 'json-missing-end' } : { kind: 'json-syntax', what };
      events.push(passedOver(told, recordAt(here(name), raw, undefined), place - from));
      at = from;
      broken = {
        from: 0,
        at: place - from,
        what,
        firstKey,
        member: !list && collection === undefined,
      };
      state = what === 'unfinished' ? 'done' : 'resume';
      return true;
    };

    const endList = (): void => {
      at++;
      collection = undefined;
      state = list ? 'end' : 'after-member';
    };

    const forgiveComma = (): void => {
      if (!comma) return;
      const told: DocumentFault = { kind: 'json-forgiven', what: 'trailing-comma' };
      events.push({ kind: 'fault', fault: told, record: recordAt(comma, ',', undefined), at: 0 });
    };

    /** Takes a comma, and remembers its place: it may turn out to be the last. */
    const takeComma = (next: State): void => {
      lines.to(at);
      comma = here();
      at++;
      state = next;
    };

    /** Takes the key at `at` and what begins its value; false: more text is needed. */
    const takeMember = (): boolean => {
      const from = at;
      const scan = scanJson(text, from, { atEnd });
      if (scan.kind === 'incomplete') return false;
      if (scan.kind === 'fault') return isSeen(scan.at) && breaks(scan, from);
      const colon = ahead(scan.end);
      if (!colon) return false;
      if (text[colon.at] !== ':') {
        if (!isSeen(colon.at)) return false;
        const what = colon.at >= text.length ? 'unfinished' : 'missing-colon';
        return breaks({ kind: 'fault', what, at: colon.at }, from);
      }
      const value = ahead(colon.at + 1);
      if (!value) return false;
      const key = JSON.parse(text.slice(from, scan.end)) as string;
      const opens = text[value.at] === '[';
      const first = opens ? ahead(value.at + 1) : undefined;
      if (opens && !first) return false;
      state = 'after-member';
      if (first && '{['.includes(text[first.at] ?? ' ')) {
        goTo({ at: value.at + 1, comments: [...colon.comments, ...value.comments] });
        collection = key;
        element = 0;
        firstKey = undefined;
        state = 'first-element';
        return true;
      }
      const taken = takeValue(key, from, value.at);
      if (!taken) state = 'key';
      else {
        tellComments([...colon.comments, ...value.comments]);
      }
      return taken;
    };

    /** Goes one step on; false: more text is needed. */
    const step = (): boolean => {
      if (state === 'skip') {
        const end = skipper?.over(text, at);
        at = end ?? text.length;
        if (end === undefined) return false;
        state = list || collection !== undefined ? 'after-element' : 'after-member';
        return true;
      }
      if (state === 'done') {
        at = text.length;
        return false;
      }
      if (state === 'resume') return resume();
      at = afterSpaces(text, at);
      if (at >= text.length || text[at] === '/') {
        const next = ahead(at);
        if (!next) return false;
        goTo(next);
      }
      const unit = text[at];
      if (unit === undefined || !isSeen(at)) return false;
      const unexpected = (what: SyntaxFault): true => breaks({ kind: 'fault', what, at }, at);
      switch (state) {
        case 'start':
          if (single) {
            state = 'end';
            const taken = takeValue(undefined, at);
            if (!taken) state = 'start';
            return taken;
          }
          if (unit !== '[' && unit !== '{') {
            fault({ kind: 'json-syntax', what: 'unexpected' }, at);
            state = 'done';
            return true;
          }
          list = unit === '[';
          state = list ? 'first-element' : 'first-key';
          at++;
          return true;
        case 'first-element':
        case 'element': {
          if (unit === ']') {
            if (state === 'element') forgiveComma();
            endList();
            return true;
          }
          if (unit === ',') {
            fault({ kind: 'json-syntax', what: 'missing-value' }, at);
            at++;
            return true;
          }
          const before = state;
          state = 'after-element';
          if (takeValue(element, at)) element++;
          else {
            state = before;
            return false;
          }
          return true;
        }
        case 'after-element':
          if (unit === ',') {
            const following = afterSpaces(text, at + 1);
            if (text[following] === '{') {
              at = following;
              state = 'element';
            } else takeComma('element');
          } else if (unit === ']') endList();
          else if (unit === '{' || unit === '[' || unit === '"') {
            fault({ kind: 'json-syntax', what: 'missing-comma' }, at);
            state = 'element';
          } else if (unit === '}') {
            fault({ kind: 'json-syntax', what: 'wrong-bracket' }, at);
            at++;
          } else return unexpected('unexpected');
          return true;
        case 'first-key':
        case 'key':
          if (unit === '"') return takeMember();
          if (unit === '}') {
            if (state === 'key') forgiveComma();
            state = 'end';
            at++;
            return true;
          }
          if (unit === ',') {
            fault({ kind: 'json-syntax', what: 'missing-value' }, at);
            at++;
            return true;
          }
          return unexpected(unit === "'" ? 'single-quotes' : 'unquoted-key');
        case 'after-member':
          if (unit === ',') takeComma('key');
          else if (unit === '}') {
            state = 'end';
            at++;
          } else if (unit === '"') {
            fault({ kind: 'json-syntax', what: 'missing-comma' }, at);
            state = 'key';
          } else if (unit === ']') {
            fault({ kind: 'json-syntax', what: 'wrong-bracket' }, at);
            at++;
          } else return unexpected('unexpected');
          return true;
        default:
          fault({ kind: 'json-text-after-end' }, at);
          state = 'done';
          return true;
      }
    };

    /** Looks for the next record; what it looks at does not depend on how the text is cut. */
    const resume = (): boolean => {
      if (!broken) return false;
      const all = atEnd && text.length - at <= resumeWindow;
      if (!atEnd && text.length - at <= resumeWindow) return false;
      const window = text.slice(at, at + resumeWindow);
      const resumed = resumeAfter(window, { ...broken, atEnd: all });
      if (resumed.kind === 'nowhere') {
        if (all) {
          if (/[{[]/.test(window.slice(broken.at + 1))) fault({ kind: 'json-rest-not-read' }, at);
          state = 'done';
          return true;
        }
        // A quarter is looked at again: the record may begin across the edge.
        at += (resumeWindow * 3) / 4;
        broken = { ...broken, at: 0, what: 'unexpected' };
        return true;
      }
      at += resumed.at;
      state = stateAfter(resumed.kind);
      return true;
    };

    const stateAfter = (kind: 'after-element' | 'element' | 'key' | 'list-end'): State => {
      comma = undefined;
      if (kind === 'key' || kind === 'element') return kind;
      return kind === 'after-element' && !list && collection === undefined
        ? 'after-member'
        : 'after-element';
    };

    while (step());
    if (atEnd && state !== 'end' && state !== 'done' && state !== 'start') {
      fault({ kind: 'json-missing-end' }, text.length);
    }
    lines.to(at);
    waiting = [text.slice(at) + held];
    waitingLength = waiting[0]?.length ?? 0;
    enough = waitingLength * 2;
    return events;
  };

  return {
    push: (chunk) => {
      if (chunk === '') return [];
      waiting.push(chunk);
      waitingLength += chunk.length;
      return waitingLength < enough ? [] : read(false);
    },
    end: () => read(true),
  };
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return at;
    at++;
  }
}

interface Ahead {
  readonly at: number;
  readonly comments: readonly TextSpan[];
}

function endOfLine(text: string, from: number): number {
  const length = text.slice(from, from + shown).search(/[\r\n]/);
  return length < 0 ? Math.min(text.length, from + shown) : from + length;
}

function firstKeyOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  for (const key in value) return key;
  return undefined;
}
