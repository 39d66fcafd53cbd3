import { type Cell, compare } from '@ilo-kz/query';
import { DateWords } from '../parts/date.js';
import { usePage } from '../parts/page-context.js';
import { Scroll } from '../parts/scroll.js';
import { findRecord, recordsOf } from '../record/records.js';
import { titleOf } from '../record/title.js';
import { dateInWords } from '../words/dates.js';

const signs: Readonly<Record<Cell['kind'], string>> = {
  ratified: '●',
  denounced: '×',
  'not-ratified': '–',
  unknown: '?',
};

/** The fundamental instruments in all member States, those of the region first. */
export function StatesView() {
  const { lang, words } = usePage();
  const all = recordsOf('countries');
  const { asOf } = compare([]);
  const region = all.filter(({ record }) => 'coordinatedBy' in record && record.coordinatedBy);
  return (
    <>
      {asOf !== 'not-claimed' && <p>{words.states.asOf(dateInWords(asOf, lang))}</p>}
      <p class="key" role="note" aria-label={words.states.key}>
        {(Object.keys(signs) as Cell['kind'][]).map((kind) => (
          <span key={kind}>
            <span class={`cell ${kind}`}>{signs[kind]}</span> {words.states.cell[kind]}
          </span>
        ))}
      </p>
      <Matrix title={words.states.region} states={region.map(({ id }) => id)} />
      <Matrix title={words.states.everyone} states={all.map(({ id }) => id)} />
    </>
  );
}

function Matrix({ title, states }: { readonly title: string; readonly states: readonly string[] }) {
  const { lang, words, link } = usePage();
  const { instruments, rows } = compare(states as Parameters<typeof compare>[0]);
  const named = rows
    .map((row) => {
      const state = findRecord('countries', row.country);
      return { ...row, name: state ? titleOf(state, lang).text : row.name };
    })
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  return (
    <section>
      <h2>
        {title} ({rows.length})
      </h2>
      <Scroll label={title}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{words.fields.country}</th>
              {instruments.map((code) => (
                <th key={code} scope="col">
                  <a href={link({ kind: 'record', lang, collection: 'instruments', id: code })}>
                    {code}
                  </a>
                </th>
              ))}
              <th scope="col">{words.states.total}</th>
            </tr>
          </thead>
          <tbody>
            {named.map(({ country, name, cells }) => (
              <tr key={country} class={country === 'KAZ' ? 'home' : undefined}>
                <th scope="row">
                  <a href={link({ kind: 'record', lang, collection: 'countries', id: country })}>
                    {name}
                  </a>
                </th>
                {instruments.map((code) => (
                  <td key={code} class={`cell ${cells[code]?.kind ?? 'unknown'}`}>
                    <CellOf cell={cells[code] ?? { kind: 'unknown' }} />
                  </td>
                ))}
                <td class="figures">
                  {instruments.filter((code) => cells[code]?.kind === 'ratified').length}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

/** The year of the ratification, or a sign whose meaning is read aloud. */
function CellOf({ cell }: { readonly cell: Cell }) {
  const { words } = usePage();
  if (cell.kind === 'ratified' && cell.date !== 'unknown') {
    return <time datetime={cell.date}>{cell.date.slice(0, 4)}</time>;
  }
  return (
    <>
      <span aria-hidden="true">{signs[cell.kind]}</span>
      <span class="hidden">{words.states.cell[cell.kind]}</span>
      {cell.kind === 'denounced' && (
        <span class="hidden">
          {' '}
          <DateWords date={cell.denounced} note={false} />
        </span>
      )}
    </>
  );
}
