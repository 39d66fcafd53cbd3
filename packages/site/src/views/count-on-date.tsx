import type { Category, RatifiedCode } from '@ilo-kz/data';
import { type Basis, bases, count, type Interval, isRatified } from '@ilo-kz/query';
import { useAddressState } from '../islands/address-state.js';
import { CountOverTime, type CountOverTimeProps } from './count-over-time.js';

interface CountProps {
  /** The day that is shown at first: that of the data. */
  readonly asOf: string;
  /** The address of the list of ratifications, below which each has its page. */
  readonly record: string;
  readonly codes: readonly RatifiedCode[];
  readonly steps: CountOverTimeProps['steps'];
  readonly words: {
    readonly date: string;
    readonly slider: string;
    readonly basis: string;
    readonly total: string;
    readonly complete: string;
    readonly incomplete: string;
    readonly codes: string;
    readonly undecided: string;
    readonly invalid: string;
    readonly bases: Readonly<Record<Basis, string>>;
    readonly classes: Readonly<Record<Category, string>>;
    readonly chart: CountOverTimeProps['words'];
  };
}

const dayInMs = 86_400_000;
/** The first ratification law is of 1996; the slider begins when the State became a member. */
const firstDay = Date.UTC(1993, 0, 1);
const classes: readonly Category[] = ['fundamental', 'governance', 'technical'];

/** The count on a day that the reader chooses, by class, with its uncertainty. */
export function CountOnDate({ asOf, record, codes, steps, words }: CountProps) {
  const [state, change] = useAddressState({ date: asOf, basis: 'registration' });
  const basis = bases.find((one) => one === state.basis) ?? 'registration';
  const on = isDate(state.date) ? state.date : undefined;
  const counted = on === undefined ? undefined : count({ on, basis });
  // `ratified` would bring the titles of all instruments into the page.
  const answering = (answer: 'yes' | 'unknown') =>
    on === undefined ? [] : codes.filter((code) => isRatified(code, { on, basis }) === answer);
  const possible = answering('unknown');
  return (
    <section class="on-date">
      <form class="controls" onSubmit={(event) => event.preventDefault()}>
        <label>
          {words.date}
          <input
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={state.date}
            aria-invalid={on === undefined}
            onChange={(event) => change({ date: event.currentTarget.value.trim() })}
          />
        </label>
        <label class="slider">
          {words.slider}
          <input
            type="range"
            min={0}
            max={dayOf(asOf)}
            value={dayOf(on ?? asOf)}
            aria-valuetext={on ?? words.invalid}
            onInput={(event) => change({ date: dateOf(Number(event.currentTarget.value)) }, false)}
          />
        </label>
        <label>
          {words.basis}
          <select value={basis} onChange={(event) => change({ basis: event.currentTarget.value })}>
            {bases.map((one) => (
              <option key={one} value={one}>
                {words.bases[one]}
              </option>
            ))}
          </select>
        </label>
      </form>
      <div role="status">
        {counted === undefined ? (
          <p class="note">{words.invalid}</p>
        ) : (
          <>
            <p class="sum">
              <span class="big">
                <strong>{interval(counted.total)}</strong> {words.total}
              </span>
              {classes.map((name) => (
                <span key={name} class={`part ${name}`}>
                  <strong>{interval(counted[name])}</strong> {words.classes[name]}
                </span>
              ))}
            </p>
            <p class={counted.complete ? 'support' : 'note'}>
              {counted.complete ? words.complete : words.incomplete}
            </p>
            <dl class="facts">
              <div>
                <dt>{words.codes}</dt>
                <dd>
                  <Codes codes={answering('yes')} record={record} />
                </dd>
              </div>
              {possible.length > 0 && (
                <div>
                  <dt>{words.undecided}</dt>
                  <dd>
                    <Codes codes={possible} record={record} />
                  </dd>
                </div>
              )}
            </dl>
          </>
        )}
      </div>
      <CountOverTime
        steps={steps}
        basis={basis}
        basisName={words.bases[basis]}
        on={on ?? asOf}
        until={asOf}
        words={words.chart}
      />
    </section>
  );
}

function Codes({ codes, record }: { readonly codes: readonly string[]; readonly record: string }) {
  return (
    <ul class="codes">
      {codes.map((code) => (
        <li key={code}>
          <a href={`${record}${code}/`}>{code}</a>
        </li>
      ))}
    </ul>
  );
}

function interval({ min, max }: Interval): string {
  return min === max ? String(min) : `${min}–${max}`;
}

/** Whether a text is a day, month or year that exists. */
function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const full = `${text}-01-01`.slice(0, 10);
  const time = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}

function dayOf(date: string): number {
  return Math.max(
    0,
    Math.round((Date.parse(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`) - firstDay) / dayInMs),
  );
}

function dateOf(day: number): string {
  return new Date(firstDay + day * dayInMs).toISOString().slice(0, 10);
}
