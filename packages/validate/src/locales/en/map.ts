import { quoted } from '../quoted.js';
import type { Said } from '../said.js';

export const map = {
  severalInstruments: ({
    read,
    others,
  }: {
    readonly read: string;
    readonly others: readonly string[];
  }): Said => ({
    message: `Only ${read} is read here; ${listed(others)} ${others.length === 1 ? 'stands' : 'stand'} in the cell too.`,
    hint: 'Give each instrument a row of its own.',
  }),
  /** How a text was understood as a code. */
  readAs: ({ text, value }: { readonly text: string; readonly value: string }): Said => ({
    message:
      text.trim() === value
        ? `Spaces around ${value} are left out.`
        : `${quoted(text)} is read as ${value}.`,
  }),
  /** `misread`: the number has a finding of its own. */
  lawSpelling: ({
    number,
    date,
    misread,
  }: {
    readonly number: string;
    readonly date: string | undefined;
    readonly misread: boolean;
  }): Said => ({
    message: `Read as law number ${number}${date === undefined ? '' : ` and law date ${date}`}.`,
    ...(misread && {
      hint: 'Write number and date in two columns; the number has a finding of its own.',
    }),
  }),
  unusedText: (rest: string): Said => ({
    message: `${quoted(rest)} is left alone; only the rest of the cell was read.`,
    hint: 'Give it a column of its own.',
  }),
};

function listed(codes: readonly string[]): string {
  return [codes.slice(0, -1).join(', '), codes.at(-1)].filter(Boolean).join(' and ');
}
