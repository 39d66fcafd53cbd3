/**
 * Filters the findings. The page is complete without it: the form is hidden until the script runs. The
 * policy of the page allows only this script, by its hash, so it contains no text of the report.
 */
export const script = `
(() => {
  const form = document.querySelector('form.filter');
  if (!form) return;
  const rows = [...document.querySelectorAll('tr[data-code]')];
  const groups = [...document.querySelectorAll('section.group')];
  const texts = rows.map((row) => [row.textContent, row.dataset.code, row.dataset.file].join(' ').toLowerCase());
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
        && words.every((word) => texts[at].includes(word));
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

/** SHA-256 of the script in base64, for the policy of the page. */
export const scriptHash = '2pgmJ9Esrb1+z3ebhRPNHujMPLlphuTpxlF0vgJ59pI=';
