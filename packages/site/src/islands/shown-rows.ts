/** A choice by the address: values of a name, with commas between them; empty for all. */
export type Choice = Readonly<Record<string, string>>;

/** What a row says of itself in its `data-` attributes: values of a name, with spaces between them. */
type Facets = Readonly<Record<string, string | undefined>>;

/**
 * Whether a row is shown. A row that says nothing about a name is not judged by it, and one without
 * a date is shown with every year: it may be of that year.
 */
export function isShown(row: Facets, choice: Choice): boolean {
  return Object.entries(choice).every(([name, value]) => {
    if (value === '') return true;
    if (name === 'from') return !isYear(value) || row.until === undefined || row.until >= value;
    if (name === 'to') {
      return !isYear(value) || row.since === undefined || row.since.slice(0, 4) <= value;
    }
    const own = row[name];
    const wanted = listOf(value);
    return own === undefined || own.split(' ').some((one) => wanted.includes(one));
  });
}

export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text);
}

/** The values of a choice. */
export function listOf(value: string): readonly string[] {
  return value === '' ? [] : value.split(',');
}

/** Shows the rows of a page that are chosen, and the groups that have any; counts them. */
export function showRows(page: Document, choice: Choice): number {
  let shown = 0;
  for (const row of page.querySelectorAll<HTMLElement>('[data-row]')) {
    row.hidden = !isShown(row.dataset, choice);
    if (!row.hidden) shown++;
  }
  for (const group of page.querySelectorAll<HTMLElement>('[data-group]')) {
    const own = group.querySelectorAll('[data-row]:not([hidden])').length;
    group.hidden = own === 0;
    const number = group.querySelector('[data-count]');
    if (number) number.textContent = String(own);
  }
  const columns = listOf(choice.instruments ?? '');
  for (const cell of page.querySelectorAll<HTMLElement>('[data-column]')) {
    cell.hidden = columns.length > 0 && !columns.includes(cell.dataset.column ?? '');
  }
  for (const total of page.querySelectorAll<HTMLElement>('[data-total]')) {
    const row = total.closest('tr');
    total.textContent = String(row?.querySelectorAll('.ratified:not([hidden])').length ?? '');
  }
  return shown;
}

/** The numbers of the rows that are shown, in the table of the view. */
export function shownRows(page: Document): readonly number[] {
  return [...page.querySelectorAll<HTMLElement>('[data-row]:not([hidden])')].map((row) =>
    Number(row.dataset.row),
  );
}
