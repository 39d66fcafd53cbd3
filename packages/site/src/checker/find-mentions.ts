import { instruments } from '@ilo-kz/data/instruments';
import { ratifications } from '@ilo-kz/data/ratifications';
import { findReferences, label } from '@ilo-kz/query';
import type { Language } from '../routes/language.js';
import type { Mention, NamedInstrument, References } from './messages.js';

/** The instruments that a text names, in the order of their codes, and where it names them. */
export function findMentions(text: string, lang: Language): References {
  const mentions = findReferences(text, { unknown: true }).map((one): Mention => {
    const { start, end, certainty } = one;
    const codes = one.known ? [one.code] : one.candidates;
    return { start, end, text: one.text, codes, certain: certainty === 'certain' };
  });
  const named = new Set(mentions.flatMap(({ codes }) => (codes.length === 1 ? codes : [])));
  return { mentions, instruments: [...named].sort().flatMap((code) => instrumentOf(code, lang)) };
}

function instrumentOf(code: string, lang: Language): readonly NamedInstrument[] {
  const record = instruments.find((one) => one.code === code);
  if (record === undefined) return [];
  const { text, language } = label(record, lang);
  const ratified = ratifications.some(({ instrument }) => instrument === code);
  return [{ code, title: text, titleLang: language, ratified }];
}
