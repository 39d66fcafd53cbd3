import { claims } from '@ilo-kz/data/claims';
import { countries } from '@ilo-kz/data/countries';
import { instruments } from '@ilo-kz/data/instruments';
import { sources } from '@ilo-kz/data/sources';
import { reporterNames } from '@ilo-kz/validate';
import { encodings } from '@ilo-kz/validate/node';
import { schemaNames } from '../published-files.js';
import { allRecords } from '../records.js';
import { delimiters } from '../validate/settings.js';
import type { KnownWords } from './spec.js';

/** Codes, States, claims, sources and schemas, by the argument or option that takes them. */
export async function knownWords(): Promise<KnownWords> {
  const codes = instruments.map(({ code }) => code);
  return {
    code: codes,
    // The ratification of an instrument has its code.
    id: [...new Set(allRecords().map(({ id }) => id))],
    '--instruments': codes,
    state: countries.map(({ code }) => code),
    claim: claims.filter(({ country }) => country === 'KAZ').map(({ id }) => id),
    name: await schemaNames('2020-12'),
    '--source': sources.map(({ id }) => id),
    '--reporter': reporterNames,
    '--country': countries.map(({ code }) => code),
    '--instrument': codes,
    '--encoding': encodings,
    '--delimiter': Object.keys(delimiters),
  };
}
