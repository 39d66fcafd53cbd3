import { useAddressState } from '../islands/address-state.js';
import { saveFile, textFile } from '../islands/save-file.js';
import { CopiedSnippet } from '../parts/copied-snippet.js';
import { Scroll } from '../parts/scroll.js';
import { csvOf, type DataTable, jsonOf } from '../tables/data-table.js';
import { codeOfRatifications } from './view-code.js';

interface Sortable {
  readonly sort: string;
  readonly text: string;
}

/** A ratification in the words of the page. */
export interface Row {
  readonly code: string;
  readonly href: string;
  readonly title: string;
  readonly titleLang: string;
  readonly category: string;
  readonly law: Sortable & { readonly number: string };
  readonly lawHref: string;
  readonly registered: Sortable;
  readonly inForce: Sortable;
  readonly status: string;
}

type Column = 'code' | 'title' | 'category' | 'law' | 'registered' | 'inForce' | 'status';

interface TableProps {
  readonly rows: readonly Row[];
  /** The whole table as a file, for who has no JavaScript. */
  readonly csv: string;
  readonly json: string;
  readonly words: Readonly<Record<Column, string>> & {
    readonly caption: string;
    readonly search: string;
    readonly class: string;
    readonly all: string;
    /** With `-1` for the rows that are shown, and `-2` for all. */
    readonly shown: string;
    readonly take: string;
    readonly data: string;
    readonly codeLabel: string;
    readonly commandLabel: string;
    readonly copy: string;
    readonly copied: string;
    readonly sortHint: string;
    readonly classes: Readonly<Record<string, string>>;
  };
}

const columns: readonly Column[] = [
  'code',
  'title',
  'category',
  'law',
  'registered',
  'inForce',
  'status',
];

const initial = { q: '', class: '', sort: 'code' };

export function RatificationsTable({ rows, csv, json, words }: TableProps) {
  const [state, change] = useAddressState(initial);
  const shown = sorted(
    rows.filter(
      (row) =>
        (state.class === '' || row.category === state.class) && matches(row, state.q.toLowerCase()),
    ),
    state.sort,
  );
  const { code, command } = codeOfRatifications(state.class);
  const descending = state.sort.startsWith('-');
  const column = state.sort.replace(/^-/, '');
  return (
    <>
      <form class="controls" onSubmit={(event) => event.preventDefault()}>
        <label>
          {words.search}
          <input
            type="search"
            value={state.q}
            onInput={(event) => change({ q: event.currentTarget.value }, false)}
          />
        </label>
        <label>
          {words.class}
          <select
            value={state.class}
            onChange={(event) => change({ class: event.currentTarget.value })}
          >
            <option value="">{words.all}</option>
            {Object.entries(words.classes).map(([name, text]) => (
              <option key={name} value={name}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <p role="status">
          {words.shown.replace('-1', String(shown.length)).replace('-2', String(rows.length))}
        </p>
      </form>
      <Scroll label={words.caption}>
        <table class="ratifications">
          <caption class="hidden">{words.caption}</caption>
          <thead>
            <tr>
              {columns.map((name) => (
                <th
                  key={name}
                  scope="col"
                  aria-sort={
                    name === column ? (descending ? 'descending' : 'ascending') : undefined
                  }
                >
                  <button
                    type="button"
                    title={words.sortHint}
                    onClick={() =>
                      change({ sort: name === column && !descending ? `-${name}` : name })
                    }
                  >
                    {words[name]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.code}>
                <th scope="row">
                  <a href={row.href}>{row.code}</a>
                </th>
                <td lang={row.titleLang}>{row.title}</td>
                <td>
                  <span class={`class ${row.category}`}>{words.classes[row.category]}</span>
                </td>
                <td>
                  <a href={row.lawHref}>{row.law.text}</a>
                </td>
                <td>{row.registered.text}</td>
                <td>{row.inForce.text}</td>
                <td>{row.status}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <section class="use">
        <h2>{words.take}</h2>
        <p class="take">
          {words.data}{' '}
          <a
            href={csv}
            download="ratifications.csv"
            onClick={(event) => save(event, 'csv', csvOf(tableOf(shown)), 'text/csv')}
          >
            CSV
          </a>{' '}
          <a
            href={json}
            download="ratifications.json"
            onClick={(event) => save(event, 'json', jsonOf(tableOf(shown)), 'application/json')}
          >
            JSON
          </a>
        </p>
        <CopiedSnippet label={words.codeLabel} text={code} words={words} />
        <CopiedSnippet label={words.commandLabel} text={command} words={words} />
      </section>
    </>
  );
}

function save(event: MouseEvent, end: string, text: string, type: string): void {
  event.preventDefault();
  saveFile(`ratifications.${end}`, textFile(text, type));
}

function matches(row: Row, query: string): boolean {
  const text = `${row.code} ${row.title} ${row.law.number} ${row.law.text}`.toLowerCase();
  return query.split(/\s+/).every((word) => text.includes(word));
}

function sorted(rows: readonly Row[], by: string): readonly Row[] {
  const column = (columns.find((one) => one === by.replace(/^-/, '')) ?? 'code') as Column;
  const key = (row: Row) => {
    const value = row[column];
    return typeof value === 'string' ? value : value.sort;
  };
  const order = by.startsWith('-') ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [first, second] = [key(a), key(b)];
    // What is unknown is neither early nor late: it comes last.
    if ((first === 'unknown') !== (second === 'unknown')) return first === 'unknown' ? 1 : -1;
    return order * first.localeCompare(second, undefined, { numeric: true });
  });
}

/** The rows as data, with dates as they are recorded. */
function tableOf(rows: readonly Row[]): DataTable {
  return {
    columns: ['instrument', 'title', 'class', 'law_date', 'law_number', 'registered', 'in_force'],
    rows: rows.map((row) => [
      row.code,
      row.title,
      row.category,
      row.law.sort,
      row.law.number,
      row.registered.sort,
      row.inForce.sort,
    ]),
  };
}
