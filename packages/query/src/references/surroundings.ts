import { type Item, longestAside } from './lists.js';
import { listBefore } from './lists-before.js';
import { isOrdinalAt, isYearAt, markAt } from './numbers.js';
import {
  isCyrillic,
  isInCapitals,
  isJoinedSign,
  isSign,
  isWord,
  means,
  skip,
  skipBack,
  type Token,
  type Tokens,
} from './tokens.js';
import { yearFrom } from './years.js';

/** The word for "Convention" in a text. */
export interface Keyword {
  readonly token: Token;
  readonly index: number;
  /** Index after it, and after the full stop of "Conv." */
  readonly end: number;
  readonly isCyrillic: boolean;
  /** It may name several. */
  readonly isPlural: boolean;
  /** It is in capitals, and so may be the words around it. */
  readonly isInCapitals: boolean;
}

/** The word for "Convention" at an index; undefined: another word, or a part of a name or an address. */
export function keywordAt({ at }: Tokens, index: number): Keyword | undefined {
  const token = at(index);
  const before = token?.isJoined ? at(index - 1) : undefined;
  if (!token || isWord(before) || isSign(before, '_@/\\')) return undefined;
  if (isJoinedSign(at(index + 1), '_')) return undefined;
  const isShort = means(token, 'abbreviatedConvention') && isJoinedSign(at(index + 1), '.');
  if (!isShort && !means(token, 'convention')) return undefined;
  return {
    token,
    index,
    end: isShort ? index + 2 : index + 1,
    isCyrillic: isCyrillic(token),
    isPlural: means(token, 'conventions') || isOfSeveral({ at }, index),
    isInCapitals: isInCapitals(token),
  };
}

/** "екі конвенция", "сегіз негізгі конвенциясы" */
function isOfSeveral({ at }: Pick<Tokens, 'at'>, index: number): boolean {
  return means(at(index - 1), 'several') || means(at(index - 2), 'several');
}

/** What is around "Convention" besides its number and title. */
export interface Qualifiers {
  /** Index after the last of them, or of the first. */
  readonly at: number;
  readonly year?: Token;
  readonly isRevised: boolean;
  /** The token that names the ILO. */
  readonly ilo?: Token;
}

type Qualifier = Pick<Qualifiers, 'at' | 'year' | 'ilo'> & { readonly isRevised?: true };

/** Qualifiers from an index on: "of the ILO", "МОТ", "(Revised)", ", 1948", "1948 года". */
export function qualifiersAfter(tokens: Tokens, index: number): Qualifiers {
  let found: Qualifiers = { at: index, isRevised: false };
  for (let count = 0; count < 6; count += 1) {
    const one = bracketedQualifier(tokens, found.at) ?? qualifierAt(tokens, found.at);
    if (!one || (one.year && found.year)) break;
    found = { ...found, ...one };
  }
  return found;
}

function bracketedQualifier(tokens: Tokens, index: number): Qualifier | undefined {
  if (!isSign(tokens.at(index), '(')) return undefined;
  let one = qualifierAt(tokens, index + 1);
  // "(revised), 1970", "(revised, 1970)"
  for (let count = 0; one && count < 2 && !isJoinedSign(tokens.at(one.at), ')'); count += 1) {
    const next = qualifierAt(tokens, one.at);
    one = next && { ...one, ...next };
  }
  return one && isJoinedSign(tokens.at(one.at), ')') ? { ...one, at: one.at + 1 } : undefined;
}

function qualifierAt(tokens: Tokens, index: number): Qualifier | undefined {
  const token = tokens.at(index);
  if (means(token, 'revised')) return revisedAt(tokens, index);
  const found = iloAt(tokens, index) ?? yearAt(tokens, index);
  return found ?? (means(token, 'kind') ? { at: index + 1 } : undefined);
}

/** "revised", "revised in 1970" */
function revisedAt(tokens: Tokens, index: number): Qualifier {
  const isDated = means(tokens.at(index + 1), 'within') && isYearAt(tokens, index + 2);
  const dated = isDated ? yearFrom(tokens, index + 2) : undefined;
  return dated
    ? { at: dated.end, year: dated.year, isRevised: true }
    : { at: index + 1, isRevised: true };
}

/** "1948", "of 1948", "adopted in 1948": see {@link yearFrom}. */
function yearAt(tokens: Tokens, index: number): Qualifier | undefined {
  const dated = yearFrom(tokens, index);
  // "конвенцияға 2014 жылғы хаттама": it is the year of the Protocol.
  if (!dated || means(tokens.at(dated.end), 'protocol')) return undefined;
  return { at: dated.end, year: dated.year };
}

/** "ILO", "of the ILO", "of the International Labour Organization". */
function iloAt(tokens: Tokens, start: number): Qualifier | undefined {
  let [isInternational, isLabour] = [false, false];
  let name: Qualifier | undefined;
  for (let count = 0, index = start; count < 8; count += 1) {
    const token = tokens.at(index);
    if (!token) break;
    if (means(token, 'ilo')) return { at: afterSuffix(tokens, index + 1), ilo: token };
    if (means(token, 'international', 'labour')) name = { at: index + 1, ilo: token };
    else if (!means(token, 'link')) break;
    isInternational ||= means(token, 'international');
    isLabour ||= means(token, 'labour');
    index = skip(tokens, index + 1, apostrophes);
  }
  // Other bodies have one of the two words in their names.
  return isInternational && isLabour ? name : undefined;
}

const apostrophes = "'’";
/** Between a name and its suffix: "ILO's", "ХЕҰ-ның". */
const suffixSigns = "-‐‑'’";

function isSuffixAt({ at }: Tokens, index: number): boolean {
  const token = at(index);
  return (
    isWord(token) && token.isJoined && token.form.length <= 4 && isSign(at(index - 1), suffixSigns)
  );
}

function afterSuffix(tokens: Tokens, end: number): number {
  const isSuffix = isJoinedSign(tokens.at(end), suffixSigns) && isSuffixAt(tokens, end + 1);
  return isSuffix && tokens.at(end + 1)?.kind === 'word' ? end + 2 : end;
}

/** Qualifiers that end before an index: "1948 жылғы", "Халықаралық еңбек". */
export function qualifiersBefore(unclaimed: Tokens, index: number): Qualifiers {
  let found: Qualifiers = { at: index, isRevised: false };
  for (let count = 0; count < 4; count += 1) {
    const one = iloBefore(unclaimed, found.at) ?? yearBefore(unclaimed, found.at);
    if (!one) break;
    found = { ...found, ...one };
  }
  return found;
}

function yearBefore(unclaimed: Tokens, index: number): Qualifier | undefined {
  const start = means(unclaimed.at(index - 1), 'year') ? index - 2 : index - 1;
  const year = unclaimed.at(start);
  return year && isYearAt(unclaimed, start) ? { at: start, year } : undefined;
}

function iloBefore(unclaimed: Tokens, end: number): Qualifier | undefined {
  const { at } = unclaimed;
  let [isInternational, isLabour] = [false, false];
  let name: Qualifier | undefined;
  for (let count = 0, index = end; count < 6; count += 1) {
    index = skipBack(unclaimed, index - 1, `()${suffixSigns}`);
    const token = at(index);
    if (!isWord(token)) break;
    if (means(token, 'ilo')) {
      const isOpened = token.isJoined && isSign(at(index - 1), '(');
      name = { at: isOpened ? index - 1 : index, ilo: token };
      [isInternational, isLabour] = [true, true];
    } else if (means(token, 'international', 'labour')) {
      name = { at: index, ilo: token };
      isInternational ||= means(token, 'international');
      isLabour ||= means(token, 'labour');
    } else if (count > 0 || !isSuffixAt(unclaimed, index)) break;
  }
  return isInternational && isLabour ? name : undefined;
}

/** What is before "Convention", up to its title: numbers, the year, the ILO's name. */
export interface Preceding extends Qualifiers {
  readonly items: readonly Item[];
}

/** Numbers and qualifiers before "Convention": "№ 105", "1977 жылғы № 148", "№ 100 Халықаралық Еңбек". */
export function preceding(unclaimed: Tokens, keyword: Keyword): Preceding {
  // "№ 87 және № 98 іргелі конвенциялар"
  const isOfKind = means(unclaimed.at(keyword.index - 1), 'kindOfIlo');
  const ofKind = isOfKind ? precedingFrom(unclaimed, keyword, keyword.index - 1) : undefined;
  return ofKind && ofKind.items.length > 0
    ? ofKind
    : precedingFrom(unclaimed, keyword, keyword.index);
}

function precedingFrom(unclaimed: Tokens, keyword: Keyword, index: number): Preceding {
  const near = qualifiersBefore(unclaimed, index);
  const items = listBefore(unclaimed, near.at, keyword, near.at === keyword.index);
  const [first] = items;
  return first
    ? { ...near, ...qualifiersBefore(unclaimed, first.start), items }
    : { ...near, items };
}

/** A clause after "Convention" that ends with the number: "concerning forced labour, 1930 (No. 29)". */
export interface NumberedClause {
  /** Index of "(No. 29)". */
  readonly end: number;
  readonly year?: Token;
  /** Its number is in brackets. */
  readonly isBracketed: boolean;
  /** Its number has no "No." before it. */
  readonly isBare?: true;
  /** It begins with "concerning", as titles of the ILO do, and other titles rarely. */
  readonly isConcerning: boolean;
}

/** The clause at an index; undefined: it does not end with "No." and a number. */
export function numberedClause(tokens: Tokens, index: number): NumberedClause | undefined {
  return means(tokens.at(index), 'about', 'regards') ? clauseFrom(tokens, index) : undefined;
}

/** A clause that "and" or a comma joins to the one before it: "and child labour (Nos. 138 and 182)". */
export function nextClause(tokens: Tokens, index: number): NumberedClause | undefined {
  const comma = skip(tokens, index, ')],;');
  const start = means(tokens.at(comma), 'and') ? comma + 1 : comma;
  return start > index ? clauseFrom(tokens, start, true) : undefined;
}

function clauseFrom(tokens: Tokens, index: number, mayBeBare = false): NumberedClause | undefined {
  const { at } = tokens;
  const first = at(index);
  if (!isWord(first)) return undefined;
  let year: Token | undefined;
  let isOfNumbered = means(first, 'numbered');
  if (means(first, 'recommendation')) return undefined;
  for (let last = first, end = index + 1; ; ) {
    const next = skip(tokens, end, ',«»“”"\'’-‐‑–—:)');
    const isOpened = isSign(at(next), '(');
    const mark = markAt(tokens, isOpened ? next + 1 : next);
    // "les travailleurs migrants: nos 97 et 143", "об инспекции труда, 81-я и 129-я"
    const isMarked = mark && (isOpened || !mark.isPlainWord || isSign(at(next - 1), ':–—'));
    if (isMarked || ((isOpened || next > end) && isOrdinalAt(tokens, isOpened ? next + 1 : next))) {
      // "approved by Law (No. 29)", "and the Bulletin of the ILO No. 29"
      if (isOfNumbered) return undefined;
      const isConcerning = means(first, 'concerning');
      return { end: next, isConcerning, isBracketed: isOpened, ...(year ? { year } : {}) };
    }
    const word = isOpened ? next + 1 : next;
    const token = at(word);
    if (mayBeBare && isOpened && isBracketedNumber(tokens, next))
      return { end: next, isConcerning: false, isBracketed: true, isBare: true };
    if (!isWord(token) || last.end - first.end >= longestAside) return undefined;
    if ((word === end && token.isJoined) || means(token, 'foreign', 'convention', 'recommendation'))
      return undefined;
    isOfNumbered =
      means(token, 'numbered') ||
      (isOfNumbered && means(token, 'link', 'ilo', 'international', 'labour'));
    if (isYearAt(tokens, word)) year = token;
    else if (token.kind === 'number') return undefined;
    last = token;
    end = word + 1;
  }
}

/** "(139)" */
function isBracketedNumber({ at }: Tokens, index: number): boolean {
  const number = at(index + 1);
  return (
    number?.kind === 'number' && /^\d{2,3}$/.test(number.text) && isJoinedSign(at(index + 2), ')')
  );
}

/** The year that a clause after "Convention" ends with: "об инспекции труда 1947 года". */
export function yearOfClause(
  tokens: Tokens,
  index: number,
): { readonly year: Token; readonly end: number } | undefined {
  if (!means(tokens.at(index), 'about')) return undefined;
  for (let count = 0, word = index; count < 12; count += 1) {
    word = skip(tokens, word + 1, ',()«»“”"');
    const token = tokens.at(word);
    if (!isWord(token) || means(token, 'convention')) return undefined;
    if (isYearAt(tokens, word)) return { year: token, end: word + 1 };
    if (token.kind === 'number') return undefined;
  }
  return undefined;
}

/**
 * Whether a convention is of another body: "UN Convention No. 87", "Гаагская конвенция 28",
 * "Convention 108 of the Council of Europe".
 *
 * @param start Where the reference begins.
 * @param end Where it ends.
 */
export function isForeign(tokens: Tokens, keyword: Keyword, start: number, end: number): boolean {
  return (
    isForeignBefore(tokens, keyword, start) ||
    isForeignAfter(tokens, keyword, end) ||
    isNumberOfForeign(tokens, start, end)
  );
}

/** More words between a Convention of others and its number in brackets are not read. */
const farthestName = 60;

/** "the Hague Convention on the Civil Aspects of International Child Abduction (Convention No. 28)" */
function isNumberOfForeign(tokens: Tokens, start: number, end: number): boolean {
  const { at } = tokens;
  if (!isSign(at(start - 1), '(') || !isJoinedSign(at(end), ')')) return false;
  for (let index = start - 2; start - index < farthestName; index -= 1) {
    const token = at(index);
    if (!token || token.kind === 'break' || isSign(token, '.;') || means(token, 'ilo')) break;
    const named = keywordAt(tokens, index);
    if (!named) continue;
    return (
      isForeignBefore(tokens, named, index) ||
      isForeignAfter(tokens, named, qualifiersAfter(tokens, named.end).at) ||
      isForeignAfter(tokens, named, named.end)
    );
  }
  return false;
}

/** So many words before a Convention may say that a conference of others adopted it. */
const farthestConference = 12;

function isForeignBefore(tokens: Tokens, keyword: Keyword, start: number): boolean {
  const { at } = tokens;
  for (let index = start - 1; start - index < farthestConference; index -= 1) {
    const token = at(index);
    if (!token || token.kind === 'break' || isSign(token, '.;')) break;
    if (means(token, 'ilo')) break;
    // "the Hague Conference adopted Convention No. 34"
    if (means(token, 'foreign') && means(at(index + 1), 'conference')) return true;
  }
  const index = ownerAt(tokens, start - 1);
  const owner = at(index);
  if (!isWord(owner)) return false;
  // The ILO's own name was read before: this is another organization.
  if (means(owner, 'body') && means(owner, 'labour')) return true;
  // "European Union", not "trade union"
  if (means(owner, 'body') && means(at(index - 1), 'foreign')) return true;
  if (means(owner, 'foreign')) return true;
  if (keyword.isCyrillic && means(owner, 'adjectiveOfPlace')) return true;
  if (keyword.isInCapitals) return owner.form === 'un' || owner.form === 'eu';
  return isAbbreviation(owner) && !means(owner, 'ilo', 'state');
}

/** The index of the name before a suffix or a number: "UN's", "БҰҰ-ның", "UN 1990". */
function ownerAt(tokens: Tokens, index: number): number {
  const { at } = tokens;
  const isSuffix = isSuffixAt(tokens, index) && at(index - 1)?.isJoined;
  const owner = isSuffix ? index - 2 : at(index)?.kind === 'number' ? index - 1 : index;
  return isWord(at(owner)) ? owner : index;
}

function isForeignAfter(tokens: Tokens, keyword: Keyword, end: number): boolean {
  // Russian and Kazakh have no "of".
  let isOf = keyword.isCyrillic;
  for (let index = end, count = 0; count < 4; count += 1) {
    const token = tokens.at(index);
    if (!isWord(token) || (count === 0 && token.isJoined)) return false;
    if (isOf && means(token, 'foreign')) return true;
    if (isOf && means(token, 'commission') && means(tokens.at(index + 1), 'international'))
      return true;
    if (isOf && means(token, 'international')) {
      const next = tokens.at(index + 1);
      return isWord(next) && !means(next, 'labour', 'ilo');
    }
    if (!means(token, 'link'))
      return (
        count > 0 && !keyword.isInCapitals && isAbbreviation(token) && !means(token, 'ilo', 'state')
      );
    isOf = true;
    index = skip(tokens, index + 1, apostrophes);
  }
  return false;
}

/** Words around a number say what Conventions of others are about. */
const nearWords = 14;

/** Whether the text around a "Convention" is about data or cybercrime. */
export function isAboutOthers({ at }: Tokens, start: number, end: number): boolean {
  for (let index = start - nearWords; index < end + nearWords; index += 1)
    if (means(at(index), 'topicOfOthers')) return true;
  return false;
}

/** Two to eight capitals. */
function isAbbreviation({ kind, text, form }: Token): boolean {
  return kind === 'word' && form.length >= 2 && form.length <= 8 && /^\p{Lu}+$/u.test(text);
}
