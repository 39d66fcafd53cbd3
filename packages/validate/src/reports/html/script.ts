/**
 * Filters the findings. The page is whole without it: the form that it serves is hidden until it
 * runs. It is the only script that the policy of the page lets run, by its hash; it holds no word of
 * the report.
 */
export const script = `
(() => {
  const form = document.querySelector('form.filter');
  if (!form) return;
  const rows = [...document.querySelectorAll('tr[data-code]')];
  const groups = [...document.querySelectorAll('section.group')];
  const said = rows.map((row) => [row.textContent, row.dataset.code, row.dataset.file].join(' ').toLowerCase());
  const output = form.querySelector('output');
  const nothing = document.getElementById('nothing');
  const apply = () => {
    const data = new FormData(form);
    const severities = new Set(data.getAll('severity'));
    const code = data.get('code');
    const words = data.get('text').toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, at) => {
      const fits = severities.has(row.dataset.severity)
        && (code === '' || row.dataset.code === code)
        && words.every((word) => said[at].includes(word));
      row.hidden = !fits;
      if (fits) shown += 1;
    });
    for (const group of groups) group.hidden = !group.querySelector('tr[data-code]:not([hidden])');
    output.textContent = output.dataset.matching.replace('{shown}', shown).replace('{total}', rows.length);
    nothing.hidden = shown > 0;
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    form.reset();
    setTimeout(() => target.scrollIntoView());
  });
  form.hidden = false;
  apply();
})();
`;

/** SHA-256 of the script in base64, by which the page's policy knows it. */
export const scriptHash = '7pXlW1XgU5C03OsLynicPDeguzsVKcTwt50xD7Ve/1k=';
