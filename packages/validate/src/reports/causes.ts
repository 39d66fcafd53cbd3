import type { CauseReport, Finding, Report } from '../finding.js';
import type { Sentences } from '../locales/sentences.js';
import { visible } from './escape.js';

/** A cause as reports for people tell it: once, for all files that have it. */
export interface ToldCause extends Omit<CauseReport, 'file' | 'places'> {
  /** Where the first findings are. */
  readonly places: readonly (CauseReport['places'][number] & { readonly file: string })[];
  /** One of its findings, with its line, if the report has it. */
  readonly example: Finding | undefined;
}

/** The causes of a report, those of several files together, in the order of the report. */
export function toldCauses({ causes, findings }: Report): readonly ToldCause[] {
  const byId = new Map<string, ToldCause>();
  for (const { file, places, share, ...cause } of causes) {
    const here = places.map((place) => ({ ...place, file }));
    const before = byId.get(cause.id);
    byId.set(
      cause.id,
      before
        ? { ...withoutShare(before), count: before.count + cause.count }
        : {
            ...cause,
            ...(share !== undefined && { share }),
            places: here,
            example: findings.find((one) => one.cause === cause.id && one.file === file),
          },
    );
  }
  return [...byId.values()];
}

/** The share of the rows of several files is not known. */
function withoutShare({ share: _, ...cause }: ToldCause): ToldCause {
  return cause;
}

/** Whether a finding is one of those that a cause tells of. */
export function isTold({ causes }: Report): (finding: Finding) => boolean {
  const told = new Set(causes.map(({ id, file }) => `${id}\n${file}`));
  return ({ cause, file }) => cause !== undefined && told.has(`${cause}\n${file}`);
}

/** The first place of a cause: `theirs.csv:7:104`. */
export function firstPlace({ places: [first] }: ToldCause): string {
  if (first === undefined) return '';
  return `${visible(first.file)}:${placeWithin(first)}`;
}

/** The other places that are known, without the name of the file. */
export function otherPlaces({ places: [, ...others] }: ToldCause): string {
  return others.map(placeWithin).join(', ');
}

function placeWithin({ line, column, cell }: CauseReport['places'][number]): string {
  return cell === undefined ? `${line}:${column}` : visible(cell);
}

/** How often and where: `5 times in column "denounced", in every row`. */
export function extentOf({ count, share, header }: ToldCause, words: Sentences): string {
  const named = header === undefined ? undefined : visible(header);
  return words.report.cause({ count, share, header: named });
}
