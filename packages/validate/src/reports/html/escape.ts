import { visible } from '../visible.js';

/**
 * Text for a page, in an element or in an attribute in quotes: no markup, no control characters,
 * nothing that turns the direction of what follows.
 */
export function text(value: string): string {
  return visible(value)
    .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Text of the file, which may run in another direction than the page. */
export function foreign(value: string): string {
  return `<bdi translate="no">${text(value)}</bdi>`;
}
