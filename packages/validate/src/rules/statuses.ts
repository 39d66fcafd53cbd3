import { notUnderstood, readAs } from './cells.js';
import { quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

export const statusSpelling = defineNoticeRule({
  code: 'map.status-spelling',
  on: ['status-spelling'],
  severity: 'info',
  title: 'A status is not written as its code',
  why: 'The value was understood. Write ratified-in-law, registered, in-force or denounced.',
  bad: 'instrument,status\nC087,In Force\n',
  good: 'instrument,status\nC087,in-force\n',
  say: readAs,
  cause: ({ text }) => text,
});

export const statusWithDate = defineNoticeRule({
  code: 'map.status-with-date',
  on: ['status-with-date'],
  severity: 'info',
  title: 'A status contains the date of a denunciation',
  why: 'The value was understood. Put the date in a separate column.',
  bad: 'instrument,status\nC087,Denounced on 18 May 2001\n',
  good: 'instrument,status,denounced\nC087,denounced,2001-05-18\n',
  say: ({ text, status, date }) => ({
    message: `${quoted(text)} is read as status ${status} and date of denunciation ${date}.`,
    hint: 'Put the denunciation in a separate column.',
  }),
});

export const ambiguousStatus = defineNoticeRule({
  code: 'map.ambiguous-status',
  on: ['ambiguous-status'],
  severity: 'info',
  title: 'A status is ambiguous',
  why: '"Not in force" may mean that a ratification was denounced, or that it has not yet entered into force; "Ratified" may mean that it is in force, or not yet.',
  bad: 'instrument,status\nC087,Not in force\n',
  good: 'instrument,status\nC087,in-force\n',
  say: ({ text, saysRatified }) =>
    saysRatified
      ? {
          message: `${quoted(text)} only says that the State ratified: the instrument may be in force for it, or not yet.`,
          hint: 'Write in-force, registered or ratified-in-law.',
        }
      : {
          message: `${quoted(text)} only says that the instrument does not bind the State: it may be denounced, or not yet in force.`,
          hint: 'Write registered or denounced.',
        },
  cause: ({ text }) => text,
});

export const unreadableStatus = defineNoticeRule({
  code: 'schema.status',
  on: ['unreadable-status'],
  severity: 'error',
  title: 'A status is unknown',
  why: 'A ratification is ratified-in-law, registered, in-force or denounced.',
  bad: 'instrument,status\nC087,fine\n',
  good: 'instrument,status\nC087,in-force\n',
  say: ({ value }) =>
    notUnderstood(value, 'a status', 'ratified-in-law, registered, in-force or denounced'),
  cause: ({ value }) => value,
});
