/** Gives each text that is to be copied a button which does it. */
export function addCopyButtons(page: Document): void {
  for (const snippet of page.querySelectorAll<HTMLElement>('[data-copy]')) {
    const { copy = '', copied = '' } = snippet.dataset;
    const button = page.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(snippet.querySelector('code')?.textContent ?? '');
      button.textContent = copied;
    });
    snippet.querySelector('figcaption')?.append(button);
  }
}
