import type { TiledState } from './tile.js';

interface ChosenStatesProps {
  readonly all: readonly TiledState[];
  readonly chosen: readonly string[];
  readonly near: readonly string[];
  readonly choose: (states: readonly string[]) => void;
  readonly words: {
    readonly add: string;
    readonly addHint: string;
    readonly chosen: string;
    readonly none: string;
    readonly near: string;
    /** With `-1` for the name of a State. */
    readonly remove: string;
    readonly reset: string;
  };
}

/** The States that are compared, each with a button that takes it away, and how to add one by its name. */
export function ChosenStates({ all, chosen, near, choose, words }: ChosenStatesProps) {
  const byName = [...all].sort((a, b) => a.name.localeCompare(b.name));
  const names = new Map(all.map(({ code, name }) => [code, name]));
  return (
    <>
      <label>
        {words.add}
        <select
          value=""
          onChange={({ currentTarget }) => {
            choose([...chosen, currentTarget.value]);
            currentTarget.value = '';
          }}
        >
          <option value="">{words.addHint}</option>
          {byName
            .filter(({ code }) => !chosen.includes(code))
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <button type="button" onClick={() => choose(near)}>
        {words.near}
      </button>
      <div class="chosen" role="status">
        {chosen.length === 0 ? (
          <span class="support">{words.none}</span>
        ) : (
          <>
            <span class="support">{words.chosen}:</span>
            {chosen.map((code) => (
              <button
                key={code}
                type="button"
                aria-label={words.remove.replace('-1', names.get(code) ?? code)}
                onClick={() => choose(chosen.filter((one) => one !== code))}
              >
                {names.get(code) ?? code} ×
              </button>
            ))}
            <button type="button" onClick={() => choose([])}>
              {words.reset}
            </button>
          </>
        )}
      </div>
    </>
  );
}
