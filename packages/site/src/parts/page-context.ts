import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { addressOf, relative } from '../routes/address.js';
import type { Language } from '../routes/language.js';
import type { Route } from '../routes/route.js';
import { wordsIn } from '../words/index.js';
import type { Words } from '../words/words.js';

/** The page that is rendered. */
interface PageContext {
  readonly route: Route;
  readonly address: string;
  /** In a file that has many pages: where a link to an address of the site leads from there. */
  readonly within?: (address: string) => string;
}

const context = createContext<PageContext | undefined>(undefined);

export const PageProvider = context.Provider;

/** What a part of a page needs to know of it. */
export interface Here {
  readonly lang: Language;
  readonly words: Words;
  readonly route: Route;
  readonly address: string;
  /** Whether the page is one of many in one file, which has the frame once. */
  readonly isPart: boolean;
  /** A link to a page, or to a file below the root of the site. */
  readonly link: (to: Route | string) => string;
  /** A link to this page with a choice in its address: `date=2021-11-03`. */
  readonly choose: (query: string) => string;
}

export function usePage(): Here {
  const page = useContext(context);
  if (page === undefined) throw new Error('A part of a page was rendered outside of a page.');
  const { route, address, within } = page;
  const leadTo = within ?? ((to: string) => relative(address, to));
  return {
    lang: route.lang,
    words: wordsIn(route.lang),
    route,
    address,
    isPart: within !== undefined,
    choose: (query) => `?${query}${within === undefined ? '' : within(address)}`,
    link: (to) => leadTo(typeof to === 'string' ? to : addressOf(to)),
  };
}
