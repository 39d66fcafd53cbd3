import type { Sentences } from '../../locales/sentences.js';
import { markup } from '../escape.js';
import { script, scriptHash } from './script.js';
import { style } from './style.js';

/** Allows no loading and no sending, and only our own script. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

interface Page {
  readonly title: string;
  /** Escaped markup. */
  readonly header: string;
  readonly main: string;
  readonly footer: string;
  /** The page has findings, with a filter. */
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
 * Text for the page, in an element or in a quoted attribute, without markup, control characters, and
 * marks that change the direction of writing.
 */
export function text(value: string): string {
  return markup(value).replaceAll("'", '&#39;');
}

/** Text of the file, which may have another direction of writing than the page. */
export function foreign(value: string): string {
  return `<bdi translate="no">${text(value)}</bdi>`;
}
