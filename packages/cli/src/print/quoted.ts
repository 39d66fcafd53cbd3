import { visible } from '@ilo-kz/validate';

/** A name in quotation marks on one line, whatever characters it has. */
export function quoted(name: string): string {
  return visible(JSON.stringify(name));
}
