import type { Label } from '@ilo-kz/query';

/** A title as a cell: with the language behind it where it is not the one asked for. */
export function titled({ text, language, fallback }: Label): {
  readonly text: string;
  readonly mark: string;
} {
  return { text, mark: fallback ? ` [${language}]` : '' };
}
