import type { NamedKind } from '../cells/lexicon/header-names.js';
import type { HeaderWord } from '../cells/lexicon/header-words.js';
import { lexicon } from '../cells/lexicon.js';
import { plainName } from '../cells/plain-text.js';

/** A field that a name may mean, with how plainly it does, from 0 to 3. */
export interface NameSense {
  readonly kind: NamedKind;
  readonly weight: number;
}

/** What the words of a name say together. */
export interface WordsReading {
  /** What the column may hold, the likeliest first; empty: its words do not say it. */
  readonly senses: readonly NameSense[];
  /** It counts, adds up or numbers something. */
  readonly counts: boolean;
  /** It is about something that is not read, such as a signature or a language. */
  readonly isOther: boolean;
  /** A date, without a word of what happened on it. */
  readonly isBareDate: boolean;
  /** Some words are not known. */
  readonly isPartly: boolean;
}

/** How plainly a name says something whose words are all known. */
const plain = 2.5;
/** The same where other words are not known. */
const partly = 1.5;
/** How much less plainly a name says what it says beside something else. */
const lessening = 0.5;
/** How much less plainly a name says what it may mean as well. */
const second = 0.3;

const nothing = { senses: [], counts: false, isOther: false, isBareDate: false };

/** Of names that say nothing, of which a table may have very many. */
const unknownWords: WordsReading = { ...nothing, isPartly: true };
const noWords: WordsReading = { ...nothing, isPartly: false };

/** `Ratified (Y/N)`: the answers that the cells give are not words of the name. */
const answers =
  /(?<!\p{L})(?:yes|y|да|иә|oui|s[ií]|1)\s*\/\s*(?:no|n|нет|жоқ|non|0)(?!\p{L})|(?<!\p{L})0\s*\/\s*1(?!\p{L})/giu;

/** Reads the name of a column word by word, in any order. */
export function readWords(header: string): WordsReading {
  const asked = header.includes('/') ? header.replace(answers, ' ') : header;
  const text = asked.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  const bare = /[([]/.test(text) ? text.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ') : text;
  const outside = wordsIn(bare);
  const words = outside.length === 0 ? wordsIn(text) : outside;
  const said = new Set<HeaderWord>();
  let unknown = 0;
  for (const word of words) {
    const meant = meaningsOf(word);
    if (meant.length === 0) unknown++;
    for (const one of meant) said.add(one);
  }
  // What a remark in brackets says counts only where it is known.
  if (words === outside && bare !== text) {
    for (const word of wordsIn(text))
      for (const one of meaningsOf(word)) if (one !== 'number') said.add(one);
  }
  const isPartly = unknown > 0;
  if (said.size === 0) return isPartly ? unknownWords : noWords;
  const reading = together(said, words);
  const isBareDate = reading.isBareDate && !isPartly;
  // An unknown word beside a date may say what happened on it.
  const hasOnlyDate = reading.isBareDate && isPartly;
  const lessen = isPartly ? plain - partly : 0;
  const senses = hasOnlyDate
    ? []
    : reading.senses.map(({ kind, weight }) => ({ kind, weight: weight - lessen }));
  return { ...reading, senses, isBareDate, isPartly };
}

function wordsIn(text: string): readonly string[] {
  return plainName(text).split(' ').filter(Boolean);
}

type Together = Omit<WordsReading, 'isPartly'>;

/** What words mean together: the rarer a word, the more it says. */
function together(said: ReadonlySet<HeaderWord>, words: readonly string[]): Together {
  const has = (...wanted: readonly HeaderWord[]): boolean => wanted.some((one) => said.has(one));
  const hasEvent = has('ratify', 'register', 'force', 'denounce');
  const isDated = has('date', 'year');
  if (has('count')) return { ...nothing, counts: true };
  if (has('other') && !hasEvent) {
    // `Law adopted on`: a law is adopted, a Convention too.
    return has('law') && !has('instrument') ? meaning('lawDate') : { ...nothing, isOther: true };
  }
  if (has('other')) return lessened(ofEvent(has, isDated, words));
  if (hasEvent) return ofEvent(has, isDated, words);
  if (has('law')) return ofLaw(has, isDated);
  if (has('note')) return meaning('note');
  if (has('instrument')) {
    // The date of a Convention is not that of a ratification.
    if (isDated) return { ...nothing, isOther: true };
    if (has('status') && !has('state')) return { ...nothing, isOther: true };
    if (has('number') && words.some(isPlural)) return { ...nothing, counts: true };
    if (has('state')) return meaning('instrument', 'country');
    return has('title') ? meaning('instrument', 'title') : meaning('instrument');
  }
  if (has('state')) {
    if (isDated) return { ...nothing, isOther: true };
    return has('status') ? meaning('country', 'status') : meaning('country');
  }
  if (has('status')) return meaning('status');
  if (has('title')) return meaning('title', 'instrument', 'country');
  if (isDated) return { ...lessened(meaning('registered')), isBareDate: true };
  return { ...nothing, counts: has('number') };
}

type Has = (...wanted: readonly HeaderWord[]) => boolean;

/** An event in the life of a ratification. */
function ofEvent(has: Has, isDated: boolean, words: readonly string[]): Together {
  if (has('note')) return meaning('note');
  if (has('denounce')) return meaning('denounced');
  if (has('status') && !has('state')) return meaning('status');
  if (has('law') && has('ratify', 'register')) return ofLaw(has, isDated);
  if (has('number') && !isDated && !has('instrument')) return { ...nothing, counts: true };
  if (has('force')) return meaning('inForce', 'status');
  if (isDated) return meaning('registered');
  if (has('instrument')) {
    // `ilo_conventions_ratified` is most often how many.
    return { ...meaning('instrument', 'registered', 'status'), counts: words.some(isPlural) };
  }
  if (has('state')) return meaning('registered', 'country', 'status');
  return meaning('registered', 'status');
}

/** Several instruments in one cell: most often it is how many. */
function isPlural(word: string): boolean {
  return /^(?:conventions|instruments|treaties|protocols|конвенций|протоколов|договоров|convenios|traités)$/u.test(
    word,
  );
}

function ofLaw(has: Has, isDated: boolean): Together {
  if (has('number')) return isDated ? meaning('law', 'lawNumber') : meaning('lawNumber', 'law');
  return isDated ? meaning('lawDate', 'law') : meaning('law', 'lawNumber');
}

function meaning(...kinds: readonly NamedKind[]): Together {
  return {
    ...nothing,
    senses: kinds.map((kind, at) => ({ kind, weight: at === 0 ? plain : plain - second })),
  };
}

/** Two things in one name: `Signature / Ratification`. */
function lessened(reading: Together): Together {
  return {
    ...reading,
    senses: reading.senses.map(({ kind, weight }) => ({ kind, weight: weight - lessening })),
  };
}

interface Vocabulary {
  readonly words: ReadonlyMap<string, readonly HeaderWord[]>;
  /** By their first letters. */
  readonly beginnings: ReadonlyMap<string, readonly Beginning[]>;
}

type Beginning = readonly [beginning: string, meant: HeaderWord];

let laidOut: Vocabulary | undefined;

/** The vocabulary, laid out once. */
function vocabulary(): Vocabulary {
  if (laidOut) return laidOut;
  const words = new Map<string, HeaderWord[]>();
  const beginnings = new Map<string, Beginning[]>();
  for (const [name, list] of Object.entries(lexicon().headerWords)) {
    const meant = name as HeaderWord;
    for (const word of list.split(/\s+/).filter(Boolean)) {
      if (word.endsWith('*')) {
        const begun = beginnings.get(word.charAt(0)) ?? [];
        begun.push([word.slice(0, -1), meant]);
        beginnings.set(word.charAt(0), begun);
      } else words.set(word, [...(words.get(word) ?? []), meant]);
    }
  }
  laidOut = { words, beginnings };
  return laidOut;
}

/** Whether a whole word is known, and not only its beginning. */
export function isKnownWord(word: string): boolean {
  return vocabulary().words.has(word);
}

/** What a word may mean; empty: it is not known. */
function meaningsOf(word: string): readonly HeaderWord[] {
  const { words, beginnings } = vocabulary();
  const whole = words.get(word);
  if (whole) return whole;
  // What a name is about, and numbers in it, such as `2019`, say nothing of the column.
  if (/^\d+$/.test(word)) return ['filler'];
  const begun = (beginnings.get(word.charAt(0)) ?? []).filter(([beginning]) =>
    word.startsWith(beginning),
  );
  if (begun.length === 0) return [];
  const longest = Math.max(0, ...begun.map(([beginning]) => beginning.length));
  return begun.flatMap(([beginning, meant]) => (beginning.length === longest ? [meant] : []));
}
