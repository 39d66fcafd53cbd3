import type { ColumnView } from '@ilo-kz/validate';
import { useState } from 'preact/hooks';
import { Scroll } from '../parts/scroll.js';
import type { Assignable, CheckerWords } from '../words/checker.js';
import { type Assignment, assignables, assigned, assignmentOf, codeIn } from './column-map.js';
import { columnsAtOnce } from './limits.js';
import { type ColumnMap, noSettings, type Settings } from './messages.js';

interface ColumnAssignmentProps {
  readonly words: CheckerWords;
  readonly columns: readonly ColumnView[];
  readonly settings: Settings;
  readonly set: (settings: Settings) => void;
}

/** How each column is read, and what it is to be read as. */
export function ColumnAssignment({ words, columns, settings, set }: ColumnAssignmentProps) {
  const [shown, setShown] = useState(columnsAtOnce);
  const left = columns.length - shown;
  const { map, country } = settings;
  const assign = (changed: ColumnMap) => set({ ...settings, map: changed });
  const isAssigned = country !== '' || Object.keys(map).length > 0;
  const isDoubtful = isAssigned || columns.some(({ readAs }) => readAs === undefined);
  return (
    <details class="assignment" open={isDoubtful}>
      <summary>
        <h3 class="heading">{words.columns.title}</h3>
      </summary>
      <p>{words.columns.about}</p>
      <Scroll label={words.columns.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.column}</th>
              <th scope="col">{words.columns.readAs}</th>
            </tr>
          </thead>
          <tbody>
            {columns.slice(0, shown).map((column) => (
              <Row key={column.column} words={words} column={column} map={map} assign={assign} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <label class="state">
        {words.columns.country}
        <input
          type="text"
          size={4}
          maxLength={3}
          autocomplete="off"
          placeholder={words.columns.countryHint}
          value={country}
          onChange={(event) => {
            const code = event.currentTarget.value.trim().toUpperCase();
            const isCode = /^(?:[A-Z]{3})?$/.test(code);
            event.currentTarget.setAttribute('aria-invalid', String(!isCode));
            if (isCode && code !== country) set({ ...settings, country: code });
          }}
        />
      </label>
      <p class="buttons">
        {left > 0 && (
          <button type="button" onClick={() => setShown(shown + columnsAtOnce)}>
            {words.columns.more(Math.min(left, columnsAtOnce))}
          </button>
        )}
        {isAssigned && (
          <button type="button" onClick={() => set(noSettings)}>
            {words.columns.forget}
          </button>
        )}
      </p>
    </details>
  );
}

interface RowProps {
  readonly words: CheckerWords;
  readonly column: ColumnView;
  readonly map: ColumnMap;
  readonly assign: (map: ColumnMap) => void;
}

function Row({ words, column, map, assign }: RowProps) {
  const { columns } = words;
  const { name, readAs } = column;
  const to = assignmentOf(map, column);
  // An instrument is assigned when its code is written.
  const [isAsking, setAsking] = useState(false);
  const isInstrument = isAsking || to.kind === 'instrument';
  const title = name.trim() === '' ? columns.unnamed(column.column) : name;
  const choose = (value: string) => {
    setAsking(value === 'statement');
    if (value !== 'statement') assign(assigned(map, column, assignmentIn(value)));
  };
  return (
    <tr>
      <th scope="row">
        {title}
        <span class={readAs === undefined ? 'reading unknown' : 'reading'}>
          {readAs ?? columns.notRead}
        </span>
      </th>
      <td>
        <select
          aria-label={columns.assign(title)}
          value={isInstrument ? 'statement' : to.kind === 'field' ? to.field : ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{columns.automatic}</option>
          {assignables.map((one) => (
            <option key={one} value={one}>
              {columns.targets[one]}
            </option>
          ))}
          <option value="statement">{columns.statement}</option>
        </select>
        {isInstrument && (
          <input
            type="text"
            size={6}
            aria-label={columns.instrument(title)}
            placeholder={columns.instrumentHint}
            value={to.kind === 'instrument' ? to.code : ''}
            onChange={(event) => {
              const code = codeIn(event.currentTarget.value);
              event.currentTarget.setAttribute('aria-invalid', String(code === undefined));
              if (code === undefined) return;
              setAsking(false);
              assign(assigned(map, column, { kind: 'instrument', code }));
            }}
          />
        )}
      </td>
    </tr>
  );
}

function assignmentIn(value: string): Assignment {
  return value === '' ? { kind: 'automatic' } : { kind: 'field', field: value as Assignable };
}
