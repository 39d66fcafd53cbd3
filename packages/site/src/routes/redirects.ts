import { redirects } from '@ilo-kz/data/redirects';
import { addressOf } from './address.js';
import { type Language, languages } from './language.js';

/** An address that was published before, and the page that replaces it. */
export interface MovedAddress {
  readonly lang: Language;
  readonly from: string;
  readonly to: string;
}

/** The redirects of the records, in all languages. */
export function movedAddresses(): readonly MovedAddress[] {
  return languages.flatMap((lang) =>
    redirects.map(({ collection, from, to }) => ({
      lang,
      from: addressOf({ kind: 'record', lang, collection, id: from }),
      to: addressOf({ kind: 'record', lang, collection, id: to }),
    })),
  );
}
