import { useEffect, useState } from 'preact/hooks';

/** Told to all parts of the page: `pushState` itself tells nobody. */
const changed = 'ilo-kz:address';
const changes = ['popstate', changed] as const;

/**
 * A choice that stands in the address, so that a link shows the same. It is read only after the page is
 * complete: what is rendered at first must be what the server rendered.
 */
export function useAddressState<Name extends string>(
  initial: Readonly<Record<Name, string>>,
): readonly [
  Readonly<Record<Name, string>>,
  (change: Partial<Record<Name, string>>, step?: boolean) => void,
] {
  const [state, setState] = useState(initial);
  useEffect(() => {
    const read = () => {
      const query = new URLSearchParams(location.search);
      const found = Object.entries<string>(initial).map(([name, value]) => [
        name,
        query.get(name) ?? value,
      ]);
      setState(Object.fromEntries(found) as Readonly<Record<Name, string>>);
    };
    read();
    for (const event of changes) addEventListener(event, read);
    return () => {
      for (const event of changes) removeEventListener(event, read);
    };
  }, []);
  const change = (part: Partial<Record<Name, string>>, step = true) => {
    const next = { ...state, ...part };
    // What other parts of the page have put there stays.
    const kept = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries<string>(next)) {
      if (value === initial[name as Name]) kept.delete(name);
      else kept.set(name, value);
    }
    const query = kept.toString();
    // In the single file the place after # is the page that is shown.
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
    // Typing and sliding are one step of the back button, not one for each letter.
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    dispatchEvent(new Event(changed));
  };
  return [state, change];
}
