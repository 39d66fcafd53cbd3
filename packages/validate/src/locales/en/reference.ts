import type { DateField } from '../../cells/fields.js';
import { quoted } from '../quoted.js';
import type { Said } from '../said.js';
import { fields } from './fields.js';

/** A value of the row beside ours. */
type Difference = {
  readonly code: string;
  readonly theirs: string;
  readonly ours: string;
};

/** How far our records go where they have no ratification. */
type Completeness =
  | { readonly kind: 'not-stated' }
  | { readonly kind: 'not-claimed' }
  | { readonly kind: 'complete'; readonly to: string; readonly later: string | undefined };

/** A ratification of ours that the file does not have. */
export interface MissingRatification {
  readonly code: string;
  readonly registered: string | undefined;
  readonly law: string | undefined;
}

export const reference = {
  /** `meant`: the number that the misread one stands for. */
  lawNumber: ({
    code,
    theirs,
    meant,
    ours,
  }: Difference & { readonly meant: string | undefined }): Said => ({
    message: `The law of ${code} has the number ${theirs}${meant === undefined ? '' : ` (for ${meant}, it seems)`} here; our record has ${ours}.`,
  }),
  lawDate: ({ code, theirs, ours }: Difference): Said => ({
    message: `The law of ${code} has the date ${theirs} here; our record has ${ours}.`,
  }),
  lawDateMisplaced: ({
    field,
    code,
    theirs,
    ours,
  }: Difference & { readonly field: DateField }): Said => ({
    message: `${theirs} is the date of the law; the ${fields[field]} of ${code} is ${ours}.`,
  }),
  /** `ofLaw`: the row has the date of the law instead. */
  date: ({
    field,
    code,
    theirs,
    ours,
    ofLaw = false,
  }: Difference & { readonly field: DateField; readonly ofLaw?: boolean }): Said => ({
    message: `The ${fields[field]} of ${code} is ${theirs} here; our record has ${ours}.`,
    ...(ofLaw && {
      hint: `${theirs} is the date of the national law; the ${fields[field]} came later.`,
    }),
  }),
  status: ({ code, theirs, ours }: Difference): Said => ({
    message: `The ratification of ${code} is ${quoted(theirs)} here; our record has "${ours}".`,
  }),
  accession: ({ number, code }: { readonly number: string; readonly code: string }): Said => ({
    message: `Law ${number} is one of accession to ${code}, not of ratification.`,
    hint: 'The instrument binds the State all the same; say accession where the word matters.',
  }),
  notRatified: (code: string, completeness: Completeness): Said => {
    const none = `Our records have no ratification of ${code} by this State`;
    switch (completeness.kind) {
      case 'not-stated':
        return {
          message: `${none}.`,
          hint: 'Check the number. If it is right, our records lag behind.',
        };
      case 'not-claimed':
        return { message: `${none}.`, hint: 'Our records do not claim to be complete.' };
      case 'complete':
        return {
          message: `${none}; they are complete to ${completeness.to}.`,
          hint:
            completeness.later === undefined
              ? 'Check the number of the instrument and the State.'
              : `A ratification of ${completeness.later} may be missing in them.`,
        };
    }
  },
  missingRows: ({
    shown,
    rest,
  }: {
    readonly shown: readonly MissingRatification[];
    readonly rest: number;
  }): Said => ({
    message: `Our records have ${shown.length + rest} more: ${shown.map(missing).join(', ')}${rest > 0 ? ` and ${rest} others` : ''}.`,
    hint: 'They may be later than this file.',
  }),
  /** The reason in our record why it does not have what the file says. */
  why: (reason: string): string => reason,
};

function missing({ code, registered, law }: MissingRatification): string {
  if (registered !== undefined) return `${code} (registered ${registered})`;
  return law === undefined ? code : `${code} (law of ${law})`;
}
