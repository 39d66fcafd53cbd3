import { useEffect, useState } from 'preact/hooks';
import { useAddressState } from '../islands/address-state.js';
import { listOf } from '../islands/shown-rows.js';
import { PictureLinks } from '../parts/picture-links.js';
import { ChosenStates } from './chosen-states.js';
import {
  levels,
  levelText,
  signs,
  type TiledState,
  type TileGroup,
  tileOf,
  toggled,
} from './tile.js';
import { tilesSvg } from './tiles-svg.js';

interface StateTilesProps {
  readonly groups: readonly TileGroup[];
  readonly instruments: readonly string[];
  /** The States that are coordinated with Kazakhstan. */
  readonly near: readonly string[];
  /** The address of the page of Kazakhstan: that of another State has its code instead of KAZ. */
  readonly record: string;
  readonly words: {
    readonly title: string;
    readonly source: string;
    readonly color: string;
    readonly number: string;
    readonly add: string;
    readonly addHint: string;
    readonly chosen: string;
    readonly none: string;
    readonly near: string;
    readonly remove: string;
    readonly reset: string;
    readonly picture: string;
    readonly ready: string;
    readonly failed: string;
    readonly cell: Readonly<Record<'ratified' | 'denounced' | 'not-ratified' | 'unknown', string>>;
  };
}

const initial = { states: '', color: '' };

/** All member States as tiles of one size: nobody is large or small, and no border is drawn. */
export function StateTiles(props: StateTilesProps) {
  const { groups, instruments, words, near } = props;
  const [{ states, color }, change] = useAddressState(initial);
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const shown = instruments.indexOf(color);
  const legend = legendOf(shown, instruments.length, words.cell);
  const title = shown === -1 ? words.number : (instruments[shown] ?? '');
  const picture = { title: words.title, subtitle: title, source: words.source };
  return (
    <>
      <form class="controls" onSubmit={(event) => event.preventDefault()}>
        <label>
          {words.color}
          <select
            value={shown === -1 ? '' : color}
            onChange={(event) => change({ color: event.currentTarget.value })}
          >
            <option value="">{words.number}</option>
            {instruments.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </label>
        <ChosenStates
          all={groups.flatMap((group) => group.states)}
          chosen={listOf(states)}
          near={near}
          choose={(chosen) => change({ states: chosen.join(',') })}
          words={words}
        />
      </form>
      <p class="key tiles-key" role="status">
        <strong>{title}:</strong>
        {legend.map(({ look, text, meaning }) => (
          <span key={look}>
            <span class={`cell ${look}`}>{text}</span> {meaning}
          </span>
        ))}
      </p>
      {groups.map(({ name, states: own }) => (
        <section key={name} class="tile-group">
          <h3>{name}</h3>
          <ul class="tiles" onKeyDown={moveFocus}>
            {own.map((state, index) => (
              <li key={state.code}>
                <TileOf
                  state={state}
                  color={shown}
                  isFirst={index === 0}
                  isChosen={isReady ? listOf(states).includes(state.code) : undefined}
                  href={props.record.replace('KAZ', state.code)}
                  choose={() => change({ states: toggled(states, state.code) })}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="support">{words.source}</p>
      <PictureLinks
        name={`states-${shown === -1 ? 'fundamental' : color}`}
        svg={() => tilesSvg(groups, shown, listOf(states), legend, picture)}
        words={words}
      />
    </>
  );
}

/** A meaning of a tile. */
export interface LegendLine {
  readonly look: string;
  readonly text: string;
  readonly meaning: string;
}

function legendOf(
  shown: number,
  of: number,
  cell: StateTilesProps['words']['cell'],
): readonly LegendLine[] {
  if (shown === -1) {
    return levels.map((_, level) => ({
      look: `level-${level}`,
      text: levelText(level, of),
      meaning: '',
    }));
  }
  return [
    { look: 'ratified', text: '1999', meaning: cell.ratified },
    { look: 'not-ratified', text: signs['not-ratified'], meaning: cell['not-ratified'] },
    { look: 'denounced', text: signs.denounced, meaning: cell.denounced },
    { look: 'unknown', text: signs.unknown, meaning: cell.unknown },
  ];
}

interface TileOfProps {
  readonly state: TiledState;
  readonly color: number;
  readonly isFirst: boolean;
  /** Undefined where the page is not ready: a tile is a link then. */
  readonly isChosen: boolean | undefined;
  readonly href: string;
  readonly choose: () => void;
}

function TileOf({ state, color, isFirst, isChosen, href, choose }: TileOfProps) {
  const { text, look } = tileOf(state, color);
  const common = {
    class: `tile cell ${look}${state.code === 'KAZ' ? ' home' : ''}`,
    title: state.name,
    // Begins with what is seen, for those who speak to the page.
    'aria-label': `${state.code} ${text}: ${state.name}`,
  };
  const inner = (
    <>
      <span>{state.code}</span> <strong>{text}</strong>
    </>
  );
  if (isChosen === undefined) {
    return (
      <a {...common} href={href}>
        {inner}
      </a>
    );
  }
  return (
    // One stop of the Tab key for a group; arrows go on from there.
    <button
      {...common}
      type="button"
      aria-pressed={isChosen}
      tabIndex={isFirst ? 0 : -1}
      onClick={choose}
    >
      {inner}
    </button>
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

function moveFocus(event: KeyboardEvent): void {
  const { currentTarget, target, key } = event;
  const step = steps[key];
  if (step === undefined || !(currentTarget instanceof Element)) return;
  const tiles = [...currentTarget.querySelectorAll('button')];
  const next = tiles[tiles.indexOf(target as HTMLButtonElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
