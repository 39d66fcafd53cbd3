import { useState } from 'preact/hooks';
import { useAddressState } from '../islands/address-state.js';
import { saveFile, textFile } from '../islands/save-file.js';
import { listOf, shownRows } from '../islands/shown-rows.js';
import { CopiedSnippet } from '../parts/copied-snippet.js';
import type { Language } from '../routes/language.js';
import { csvOf, type DataTable, jsonOf, partOf, tableFrom } from '../tables/data-table.js';
import type { TabledView } from '../tables/view-names.js';
import { codeOfView } from './view-code.js';

interface TakeAwayProps {
  readonly view: TabledView;
  readonly lang: Language;
  readonly asOf: string;
  readonly drawn: readonly string[];
  /** The complete files. */
  readonly csv: string;
  readonly json: string;
  readonly words: {
    readonly title: string;
    readonly data: string;
    readonly ready: string;
    readonly failed: string;
    readonly code: string;
    readonly command: string;
    readonly copy: string;
    readonly copied: string;
  };
}

const initial = {
  kinds: '',
  from: '',
  to: '',
  class: '',
  said: '',
  grade: '',
  states: '',
  instruments: '',
  date: '',
  basis: '',
};

/** The data of a view as they are shown, and the code that gives them. */
export function TakeAway({ view, lang, asOf, drawn, csv, json, words }: TakeAwayProps) {
  const [choice] = useAddressState(initial);
  const [said, say] = useState('');
  const { code, command } = codeOfView(view, { choice, asOf, drawn, lang });
  const save = async (event: MouseEvent, type: 'csv' | 'json') => {
    // Where all is shown the link leads to the file.
    if (!isPart(view, choice)) return;
    event.preventDefault();
    try {
      const table = shownOf(view, tableFrom(await (await fetch(json)).text()), choice);
      const file =
        type === 'csv'
          ? textFile(csvOf(table), 'text/csv')
          : textFile(jsonOf(table), 'application/json');
      saveFile(`${view}.${type}`, file);
      say(words.ready);
    } catch {
      say(words.failed);
    }
  };
  return (
    <>
      <h2>{words.title}</h2>
      <p class="take">
        {words.data}{' '}
        <a href={csv} download={`${view}.csv`} onClick={(event) => save(event, 'csv')}>
          CSV
        </a>{' '}
        <a href={json} download={`${view}.json`} onClick={(event) => save(event, 'json')}>
          JSON
        </a>{' '}
        <span role="status" class="support">
          {said}
        </span>
      </p>
      <CopiedSnippet label={words.code} text={code} words={words} />
      <CopiedSnippet label={words.command} text={command} words={words} />
    </>
  );
}

type Chosen = Readonly<Record<keyof typeof initial, string>>;

function isPart(view: TabledView, { date, ...choice }: Chosen): boolean {
  return view === 'on-date' || Object.values(choice).some((value) => value !== '');
}

function shownOf(view: TabledView, table: DataTable, choice: Chosen): DataTable {
  if (view === 'on-date') {
    const rows = table.rows.filter(([basis]) => basis === (choice.basis || 'registration'));
    return { ...table, rows };
  }
  const columns = listOf(choice.instruments);
  const isInstrument = (name: string) => /^[CP]\d{3}$/.test(name);
  return partOf(
    table,
    shownRows(document),
    (name) => columns.length === 0 || !isInstrument(name) || columns.includes(name),
  );
}
