import { useEffect, useState } from 'preact/hooks';

interface CopiedSnippetProps {
  readonly label: string;
  readonly text: string;
  readonly words: { readonly copy: string; readonly copied: string };
}

/** A text to be copied that changes with what is chosen. */
export function CopiedSnippet({ label, text, words }: CopiedSnippetProps) {
  const [isReady, setReady] = useState(false);
  const [copied, setCopied] = useState('');
  useEffect(() => setReady(true), []);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <figure class="snippet">
      <figcaption>
        {label}
        {isReady && (
          <button type="button" aria-live="polite" onClick={copy}>
            {copied === text ? words.copied : words.copy}
          </button>
        )}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by keyboard */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
    </figure>
  );
}
