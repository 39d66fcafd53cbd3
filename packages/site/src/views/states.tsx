import type { Country } from '@ilo-kz/data';
import { type Cell, type Comparison, compare } from '@ilo-kz/query';
import { DateWords } from '../parts/date.js';
import { Island } from '../parts/island.js';
import { usePage } from '../parts/page-context.js';
import { Scroll } from '../parts/scroll.js';
import { recordsOf } from '../record/records.js';
import { titleOf } from '../record/title.js';
import { regionName, unRegionOf, unRegions } from '../record/un-regions.js';
import { dateInWords } from '../words/dates.js';
import { PageFilter } from './page-filter.js';
import { StateTiles } from './state-tiles.js';
import { signs } from './tile.js';

const kinds: readonly Cell['kind'][] = ['ratified', 'denounced', 'not-ratified', 'unknown'];

/** The fundamental instruments in all member States: as tiles, and side by side in a table. */
export function StatesView() {
  const { lang, words, link } = usePage();
  const { tiles, take, filter } = words.charts;
  const all = recordsOf('countries').map((one) => ({
    code: one.id,
    name: titleOf(one, lang).text,
    country: one.record as Country,
  }));
  const { asOf, instruments, rows } = compare(
    all.map(({ code }) => code) as Parameters<typeof compare>[0],
  );
  const states = all
    .map((one, row) => ({ ...one, row, cells: rows[row]?.cells ?? {} }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  const groups = unRegions.map((region) => ({
    name: regionName(region, lang),
    states: states
      .filter(({ country }) => unRegionOf(country.alpha2) === region)
      .map(({ code, name, cells }) => ({
        code,
        name,
        marks: instruments.map((one) => markOf(cells[one])),
      })),
  }));
  const near = states.filter(({ country }) => country.coordinatedBy !== undefined);
  return (
    <>
      {asOf !== 'not-claimed' && <p>{words.states.asOf(dateInWords(asOf, lang))}</p>}
      <section>
        <h2>
          {tiles.title} ({states.length})
        </h2>
        <p>{tiles.about}</p>
        <Island
          name="state-tiles"
          component={StateTiles}
          props={{
            groups,
            instruments,
            near: near.map(({ code }) => code),
            record: link({ kind: 'record', lang, collection: 'countries', id: 'KAZ' }),
            words: {
              title: tiles.title,
              source: tiles.regions,
              color: tiles.color,
              number: tiles.number,
              add: tiles.add,
              addHint: tiles.addHint,
              chosen: tiles.chosen,
              none: tiles.none,
              near: tiles.near,
              remove: tiles.remove('-1'),
              reset: filter.reset,
              picture: take.picture,
              ready: take.ready,
              failed: take.failed,
              cell: words.states.cell,
            },
          }}
        />
      </section>
      <section>
        <h2>{tiles.matrix}</h2>
        <p class="key" role="note" aria-label={words.states.key}>
          {kinds.map((kind) => (
            <span key={kind}>
              <span class={`cell ${kind}`}>
                {kind === 'ratified' ? signs.undated : signs[kind]}
              </span>{' '}
              {words.states.cell[kind]}
            </span>
          ))}
        </p>
        <PageFilter
          total={states.length}
          others={['states']}
          fields={[
            {
              kind: 'several',
              name: 'instruments',
              label: tiles.instruments,
              options: instruments.map((code) => [code, code] as const),
            },
          ]}
        />
        <Matrix instruments={instruments} states={states} />
      </section>
    </>
  );
}

function markOf(cell: Cell | undefined): string {
  if (cell === undefined) return signs.unknown;
  if (cell.kind !== 'ratified') return signs[cell.kind];
  return cell.date === 'unknown' ? signs.undated : cell.date.slice(0, 4);
}

interface MatrixProps {
  readonly instruments: Comparison['instruments'];
  readonly states: readonly {
    readonly code: string;
    readonly name: string;
    readonly row: number;
    readonly cells: Readonly<Record<string, Cell>>;
  }[];
}

function Matrix({ instruments, states }: MatrixProps) {
  const { lang, words, link } = usePage();
  return (
    <Scroll label={words.charts.tiles.matrix}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{words.fields.country}</th>
            {instruments.map((code) => (
              <th key={code} scope="col" data-column={code}>
                <a href={link({ kind: 'record', lang, collection: 'instruments', id: code })}>
                  {code}
                </a>
              </th>
            ))}
            <th scope="col">{words.states.total}</th>
          </tr>
        </thead>
        <tbody>
          {states.map(({ code: state, name, row, cells }) => (
            <tr
              key={state}
              class={state === 'KAZ' ? 'home' : undefined}
              data-row={row}
              data-states={state}
            >
              <th scope="row">
                <a href={link({ kind: 'record', lang, collection: 'countries', id: state })}>
                  {name}
                </a>
              </th>
              {instruments.map((code) => (
                <td key={code} class={`cell ${cells[code]?.kind ?? 'unknown'}`} data-column={code}>
                  <CellOf cell={cells[code] ?? { kind: 'unknown' }} />
                </td>
              ))}
              <td class="figures" data-total>
                {instruments.filter((code) => cells[code]?.kind === 'ratified').length}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
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
      <span aria-hidden="true">{cell.kind === 'ratified' ? signs.undated : signs[cell.kind]}</span>
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
