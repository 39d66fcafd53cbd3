import type { CollectionName } from '@ilo-kz/schema';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.js';
import type { FieldPath, Place, RecordFile } from './record-file.js';

/** The value of a file with the places of its parts, or the problems that make it unreadable. */
export interface ReadYaml {
  readonly value: unknown;
  readonly place: (path: FieldPath) => Place;
  readonly keyPlace: (path: FieldPath) => Place;
  readonly problems: readonly Problem[];
}

/** Parses YAML and keeps the place of every node. */
export function readYaml(file: string, text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    field: '',
    rule: 'yaml',
    level: 'error',
    message: `${error.message}${wordAt(text, error.pos[0])}`,
  }));
  const conflict = text.search(/^(?:<{7}|>{7}) /m);
  if (conflict >= 0) {
    // The parser's messages about the conflict markers would only hide the cause.
    const message =
      'The file has conflict markers of an unfinished merge. Keep one of the two sides.';
    problems.splice(0, problems.length, {
      ...at(conflict),
      field: '',
      rule: 'yaml',
      level: 'error',
      message,
    });
  }
  if (text.includes('\uFFFD')) {
    const message = 'The file is not UTF-8. Save it as UTF-8.';
    problems.push({ file, line: 1, column: 1, field: '', rule: 'yaml', level: 'error', message });
  }
  const place = (path: FieldPath): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) {
        const [start, end] = node.range;
        return length === path.length ? { ...at(start), span: [start, end] } : at(start);
      }
    }
    return { file, line: 1, column: 1 };
  };
  const keyPlace = (path: FieldPath): Place => {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    return isScalar(pair?.key) && pair.key.range ? at(pair.key.range[0]) : place(path);
  };
  const value = problems.length > 0 ? undefined : document.toJS();
  return { value, place, keyPlace, problems };
}

/** Parses the text of one record file. */
export function readRecord(
  collection: CollectionName,
  file: string,
  text: string,
): { readonly files: readonly RecordFile[]; readonly problems: readonly Problem[] } {
  const { value, place, keyPlace, problems } = readYaml(file, text);
  if (problems.length > 0) return { files: [], problems };
  const name = file.replace(/^.*\/|\.yaml$/g, '');
  const head = text.split('\n', 1)[0] ?? '';
  return { files: [{ collection, file, name, value, head, place, keyPlace }], problems: [] };
}

/** The word at an offset, in quotation marks, for a message that does not name it. */
function wordAt(text: string, offset: number): string {
  const word = /^[^\s:]{1,40}/.exec(text.slice(offset))?.[0];
  return word ? ` (at "${word}")` : '';
}
