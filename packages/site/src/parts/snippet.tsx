import { usePage } from './page-context.js';

/** A text to be copied: code, a citation. The button to copy it comes with JavaScript. */
export function Snippet({ label, text }: { readonly label: string; readonly text: string }) {
  const { words } = usePage();
  return (
    <figure class="snippet" data-copy={words.copy} data-copied={words.copied}>
      <figcaption>{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by keyboard */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
    </figure>
  );
}
