import type { Sentences } from '../../locales/sentences.js';
import { markup } from '../escape.js';
import { script, scriptHash } from './script.js';
import { style } from './style.js';

/** Nothing is loaded, nothing is sent, and no script runs but ours. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

interface Page {
  readonly title: string;
  /** Markup, escaped where it is made. */
  readonly header: string;
  readonly main: string;
  readonly footer: string;
  /** Whether there is something to skip to and to filter. */
  readonly findings: boolean;
}

export function page({ title, header, main, footer, findings }: Page, words: Sentences): string {
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body id="top">
${findings ? `<a class="skip" href="#findings">${text(words.report.page.skip)}</a>` : ''}
<header>
${header}
</header>
<main>
${main}
</main>
<footer>
${footer}
</footer>
${findings ? `<script>${script}</script>` : ''}
</body>
</html>
`;
}

/**
 * Text for the page, in an element or in an attribute in quotes: no markup, no control characters,
 * nothing that turns the direction of what follows.
 */
export function text(value: string): string {
  return markup(value).replaceAll("'", '&#39;');
}

/** Text of the file, which may run in another direction than the page. */
export function foreign(value: string): string {
  return `<bdi translate="no">${text(value)}</bdi>`;
}
