import { may } from '../cells/content.js';
import type { CountryReader } from '../cells/country-reader.js';
import { isDateField } from '../cells/fields.js';
import type { NamedKind } from '../cells/lexicon/header-names.js';
import type { CodeSystem } from '../cells/state-codes.js';
import { areAnswers } from './answer-columns.js';
import type { Candidate } from './assignment.js';
import {
  areStates,
  areUnsureStates,
  type Contents,
  fitOf,
  mayBeNumbers,
  readContents,
  shareOf,
} from './column-contents.js';
import { isSlipOfName, type NameReading, readName } from './column-names.js';
import type { NameSense } from './name-words.js';
import { withStateCodes } from './state-code-columns.js';

/** What speaks for a column being this or that. */
export interface ColumnEvidence {
  readonly header: string;
  readonly name: NameReading;
  readonly contents: Contents;
  /** The systems that its codes of States are of, where they are not of ISO 3166-1. */
  readonly codeSystems?: readonly CodeSystem[];
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
  /** What the name says, where most cells hold something else. */
  readonly contrary?: NamedKind;
}

/** What else is known of the table. */
export interface EvidenceContext {
  readonly countries: CountryReader;
  /** The instruments that exist, by their codes. */
  readonly instruments: ReadonlyMap<string, unknown>;
  /** Which instrument the rows are about is known without a column. */
  readonly isInstrumentKnown: boolean;
  /** Where the column is, from 0 to 0.1: of two dates without names the first is the registration. */
  readonly place: number;
}

/** What cells weigh beside a name, which weighs up to 3. */
const cellsWeigh = 2;
/** A name with cells that say nothing, or cells without a name, come to as much. */
const enough = 2.2;
/** From here on, what a part of a name says needs no confirmation. */
const certain = 2.8;
/** The share of a column that must be of one kind to be recognized without its name. */
const majority = 0.7;
/** No column is of a kind that so many of its cells contradict. */
const minority = 0.5;

/** Weighs the name and the cells of a column. */
export function weighColumn(
  header: string,
  cells: readonly string[],
  context: EvidenceContext,
): ColumnEvidence {
  const name = readName(header);
  const { contents, codeSystems } = withStateCodes(
    header,
    name,
    readContents(cells, context.countries),
    context.countries,
  );
  const named = name.senses.flatMap((sense) =>
    isBorneOut(sense, name, contents) ? [byName(sense, header, name, contents)] : [],
  );
  const [first] = name.senses;
  if (first && named.length === 0 && answersDate(first, contents))
    named.push(byAnswers(header, name));
  const isContrary =
    first !== undefined &&
    named.length === 0 &&
    contents.telling > 0 &&
    fitOf(contents, first.kind).against > minority;
  const isOpen = first === undefined || name.isVague || isContrary;
  const recognized = isOpen && !name.isOther ? byContents(header, name, contents, context) : [];
  const known = new Set(named.map(({ kind }) => kind));
  const candidates = [...named, ...recognized.filter(({ kind }) => !known.has(kind))].toSorted(
    (one, other) => other.score - one.score,
  );
  return {
    header,
    name,
    contents,
    ...(codeSystems && { codeSystems }),
    candidates,
    ...(isContrary && { contrary: first.kind }),
  };
}

/** Whether a date is asked for by the name of a column, and its cells only say whether there is one. */
function answersDate({ kind }: NameSense, { cells }: Contents): boolean {
  return isDateField(kind) && kind !== 'lawDate' && areAnswers(cells);
}

function byAnswers(header: string, { form }: NameReading): Candidate {
  return {
    kind: 'status',
    score: enough + cellsWeigh,
    by: 'name',
    isShareable: false,
    isGuess: form === 'partly' || (form !== 'whole' && isSlipOfName(header)),
  };
}

/** Whether cells let a name mean what it says. What it means besides they have to show. */
function isBorneOut(
  { kind, weight }: NameSense,
  { senses: [first], counts, form }: NameReading,
  contents: Contents,
): boolean {
  const isFirst = kind === first?.kind;
  if (contents.telling === 0) return isFirst && !counts && form !== 'partly';
  const { by, against } = fitOf(contents, kind);
  if (against > minority || (counts && by < majority)) return false;
  if (!isFirst && by < minority) return false;
  // `In force: no` does not say that a State did not ratify.
  if (!isFirst && first?.kind === 'inForce' && shareOf(contents, may.flag) > 0) return false;
  const isPlain = isFirst && form !== 'partly' && weight >= enough;
  return isPlain || weight + cellsWeigh * (by - against) >= enough;
}

function byName(
  { kind, weight }: NameSense,
  header: string,
  { senses: [first], form, isVague }: NameReading,
  contents: Contents,
): Candidate {
  const { by, against } = contents.telling === 0 ? { by: 0, against: 0 } : fitOf(contents, kind);
  const score = weight + cellsWeigh * (by - against);
  // Two columns may give the same thing, such as a State and its code; two statuses that nobody
  // can read are not the same.
  const isPlain = isVague || kind === 'status' ? by >= majority : true;
  const isPartly = form === 'partly';
  return {
    kind,
    score,
    by: 'name',
    isShareable: !isPartly && isPlain && kind === first?.kind,
    isGuess: (form !== 'whole' && isSlipOfName(header)) || (isPartly && score < certain),
  };
}

/** Nobody but a person can confirm what cells alone show. */
const byCells = { by: 'content', isShareable: false, isGuess: true } as const;

/** What a column may be by its cells alone. Which date a date is they do not show. */
function byContents(
  header: string,
  name: NameReading,
  contents: Contents,
  { instruments, isInstrumentKnown, place }: EvidenceContext,
): readonly Candidate[] {
  if (contents.telling === 0) return [];
  const isNameless = header.trim() === '';
  const recognized = (kind: NamedKind, lessened = 0): readonly Candidate[] => {
    const { by, against } = fitOf(contents, kind);
    if (by < majority || against > 1 - majority) return [];
    const score = cellsWeigh * by - lessened;
    return [{ ...byCells, kind, score }];
  };
  const isNumbered =
    (isNameless || name.isVague) && !isInstrumentKnown && mayBeNumbers(contents, instruments);
  return [
    ...(isInstrumentKnown || !areLed(contents) ? [] : recognized('instrument')),
    ...(isNumbered ? [{ ...byCells, kind: 'instrument', score: 1 } as const] : []),
    ...(areStates(contents) && (isNameless || !areUnsureStates(contents))
      ? recognized('country')
      : []),
    ...(saysStatus(contents) ? recognized('status') : []),
    ...(isNameless
      ? [...recognized('law'), ...recognized('registered', place), ...recognized('inForce', 0.2)]
      : []),
  ];
}

/** Whether cells begin with the instrument that they name: a remark may name one, too. */
function areLed({ cells, bits }: Contents): boolean {
  const named = cells.filter((_, at) => ((bits[at] ?? 0) & may.instrument) !== 0);
  return named.every((cell) => cell.length <= 40 || /^.{0,40}\d/u.test(cell));
}

/** Whether cells give a status in words: yes and no may answer any question. */
function saysStatus(contents: Contents): boolean {
  return shareOf(contents, may.status) >= majority;
}
