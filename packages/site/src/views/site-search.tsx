import { useEffect, useState } from 'preact/hooks';
import { useAddressState } from '../islands/address-state.js';
import { loadSearch } from '../islands/load-search.js';
import type { FoundKind } from '../search/index-file.js';
import type { FoundGroup, FoundPage } from '../search/search-site.js';

interface SearchProps {
  /** The address of the index. */
  readonly index: string;
  /** The address of the folder of the language, below which all that is found has its page. */
  readonly folder: string;
  readonly examples: readonly string[];
  readonly words: {
    readonly field: string;
    readonly button: string;
    readonly examples: string;
    /** With `-1` for the number, in the forms that `Intl.PluralRules` tells apart. */
    readonly found: Readonly<Record<string, string>>;
    readonly nothing: string;
    readonly busy: string;
    readonly failed: string;
    /** With `-1` for the number. */
    readonly all: string;
    readonly every: string;
    readonly kinds: Readonly<Record<FoundKind, string>>;
  };
  readonly lang: string;
}

type Answer =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly groups: readonly FoundGroup[] };

/** So many of each kind are shown until more are asked for. */
const few = 5;

/** Typing pauses so long before it is searched, in milliseconds. */
const pause = 120;

/** The field, and what was found, by kind. */
export function SiteSearch({ index, folder, examples, words, lang }: SearchProps) {
  const [state, change] = useAddressState({ q: '', kind: '' });
  const answer = useAnswer(state.q.trim(), index);
  const groups = answer.kind === 'found' ? answer.groups : [];
  const chosen = groups.filter(({ kind }) => state.kind === '' || kind === state.kind);
  return (
    <search onKeyDown={moveBetweenLinks}>
      <form
        class="controls search"
        onSubmit={(event) => {
          event.preventDefault();
          change({ q: state.q });
        }}
      >
        <label>
          {words.field}
          <input
            type="search"
            name="q"
            value={state.q}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => change({ q: event.currentTarget.value, kind: '' }, false)}
          />
        </label>
        <button type="submit">{words.button}</button>
        <p role="status">{statusOf(answer, words, lang)}</p>
      </form>
      {state.q.trim() === '' && (
        <p class="support">
          {words.examples}{' '}
          {examples.map((example) => (
            <button key={example} type="button" onClick={() => change({ q: example })}>
              {example}
            </button>
          ))}
        </p>
      )}
      {state.kind !== '' && (
        <p>
          <button type="button" onClick={() => change({ kind: '' })}>
            ← {words.every}
          </button>
        </p>
      )}
      {chosen.map(({ kind, pages }) => (
        <section key={kind} class="found">
          <h2>
            {words.kinds[kind]} <span class="support">{pages.length}</span>
          </h2>
          <ol>
            {(state.kind === '' ? pages.slice(0, few) : pages).map((page) => (
              <li key={page.address}>
                <Found page={page} folder={folder} />
              </li>
            ))}
          </ol>
          {state.kind === '' && pages.length > few && (
            <button type="button" onClick={() => change({ kind })}>
              {words.all.replace('-1', String(pages.length))}
            </button>
          )}
        </section>
      ))}
    </search>
  );
}

function Found({ page, folder }: { readonly page: FoundPage; readonly folder: string }) {
  const { address, title, lang, under, excerpt, code } = page;
  return (
    <>
      <a href={folder + address}>
        {code !== undefined && <span class="code">{code}</span>}
        {code !== undefined && ' '}
        <span lang={lang === 'mul' ? undefined : lang}>{title}</span>
      </a>
      {under !== undefined && <span class="support"> {under}</span>}
      {excerpt !== undefined && (
        <p class="support" lang={lang}>
          {excerpt}
        </p>
      )}
    </>
  );
}

/** Searches when typing pauses; what was typed since then is answered alone. */
function useAnswer(text: string, index: string): Answer {
  const [answer, setAnswer] = useState<Answer>({ kind: 'none' });
  useEffect(() => {
    if (text === '') {
      setAnswer({ kind: 'none' });
      return undefined;
    }
    let isCurrent = true;
    setAnswer((last) => (last.kind === 'found' ? last : { kind: 'busy' }));
    const timer = setTimeout(async () => {
      const next = await loadSearch(index).then(
        (search): Answer => ({ kind: 'found', groups: search(text) }),
        (): Answer => ({ kind: 'failed' }),
      );
      if (isCurrent) setAnswer(next);
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, index]);
  return answer;
}

function statusOf(answer: Answer, words: SearchProps['words'], lang: string): string {
  switch (answer.kind) {
    case 'none':
      return '';
    case 'busy':
      return words.busy;
    case 'failed':
      return words.failed;
    case 'found': {
      const total = answer.groups.reduce((sum, { pages }) => sum + pages.length, 0);
      if (total === 0) return words.nothing;
      const form = new Intl.PluralRules(lang).select(total);
      return (words.found[form] ?? words.found.other ?? '').replace('-1', String(total));
    }
  }
}

/** The arrows lead from the field to what was found, and from one to the next. */
function moveBetweenLinks(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .found a')];
  const here = stops.indexOf(event.target as HTMLElement);
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (here === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
