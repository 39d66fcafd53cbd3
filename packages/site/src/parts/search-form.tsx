import { usePage } from './page-context.js';

/** The field in the head of every page; it leads to the page of what was found. */
export function SearchForm() {
  const { lang, words, link } = usePage();
  return (
    <search>
      <form class="find" action={link({ kind: 'search', lang })}>
        <input
          type="search"
          name="q"
          aria-label={words.search.field}
          placeholder={words.search.title}
        />
        <button type="submit">{words.search.button}</button>
      </form>
    </search>
  );
}
