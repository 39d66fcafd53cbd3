import { useEffect, useState } from 'preact/hooks';
import { useAddressState } from '../islands/address-state.js';
import { listOf, showRows } from '../islands/shown-rows.js';

type Option = readonly [value: string, text: string];

/** Something by which the rows of a page are chosen; its name stands in the address. */
export type Field =
  | {
      readonly kind: 'one' | 'several';
      readonly name: string;
      readonly label: string;
      readonly options: readonly Option[];
    }
  | {
      readonly kind: 'year';
      readonly name: string;
      readonly label: string;
      readonly min: number;
      readonly max: number;
    };

export interface ViewFilterProps {
  readonly fields: readonly Field[];
  /** Names in the address that another part of the page sets, and by which rows are chosen, too. */
  readonly others?: readonly string[];
  readonly total: number;
  readonly words: {
    readonly title: string;
    readonly all: string;
    /** With `-1` for the rows that are shown, and `-2` for all. */
    readonly shown: string;
    readonly reset: string;
  };
}

/** The filter of a page: hides what the page has already, so nothing is sent twice. */
export function ViewFilter({ fields, others = [], total, words }: ViewFilterProps) {
  const [initial] = useState(() =>
    Object.fromEntries([...fields.map(({ name }) => name), ...others].map((name) => [name, ''])),
  );
  const [state, change] = useAddressState<string>(initial);
  const [shown, setShown] = useState(total);
  useEffect(() => setShown(showRows(document, state)), [state]);
  const isChosen = Object.values(state).some((value) => value !== '');
  return (
    <form
      class="controls filter"
      aria-label={words.title}
      onSubmit={(event) => event.preventDefault()}
    >
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={state[field.name] ?? ''}
          all={words.all}
          change={(value, step) => change({ [field.name]: value }, step)}
        />
      ))}
      <p role="status">{words.shown.replace('-1', String(shown)).replace('-2', String(total))}</p>
      {isChosen && (
        <button type="button" onClick={() => change(initial)}>
          {words.reset}
        </button>
      )}
    </form>
  );
}

interface FieldInputProps {
  readonly field: Field;
  readonly value: string;
  readonly all: string;
  readonly change: (value: string, step?: boolean) => void;
}

function FieldInput({ field, value, all, change }: FieldInputProps) {
  switch (field.kind) {
    case 'year':
      return (
        <label>
          {field.label}
          <input
            type="number"
            inputMode="numeric"
            min={field.min}
            max={field.max}
            placeholder={String(field.name === 'from' ? field.min : field.max)}
            value={value}
            onInput={(event) => change(event.currentTarget.value, false)}
          />
        </label>
      );
    case 'one':
      return (
        <label>
          {field.label}
          <select value={value} onChange={(event) => change(event.currentTarget.value)}>
            <option value="">{all}</option>
            {field.options.map(([one, text]) => (
              <option key={one} value={one}>
                {text}
              </option>
            ))}
          </select>
        </label>
      );
    case 'several': {
      const chosen = listOf(value);
      return (
        <fieldset>
          <legend>{field.label}</legend>
          {field.options.map(([one, text]) => (
            <label key={one}>
              <input
                type="checkbox"
                checked={chosen.includes(one)}
                onChange={({ currentTarget: { checked } }) =>
                  change(
                    field.options
                      .map(([each]) => each)
                      .filter((each) => (each === one ? checked : chosen.includes(each)))
                      .join(','),
                  )
                }
              />
              {text}
            </label>
          ))}
        </fieldset>
      );
    }
    default:
      return field satisfies never;
  }
}
