/** So many findings of each rule are kept; all are counted. */
export const keptPerRule = 300;

/** So many findings are in the page at first, and so many more each time that more are asked for. */
export const shownAtOnce = 100;

/** So many columns can be assigned without asking for more. */
export const columnsAtOnce = 24;

/** So many characters of a text are shown with what was found in it. */
export const textShown = 20_000;
