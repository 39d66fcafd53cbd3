import { event } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly id: string;
  readonly date: string;
};

export const eventId = defineDatasetRule({
  code: 'dataset.event-id',
  severity: 'warning',
  title: 'The id of an event does not begin with its date',
  why: 'Events are sorted by id, so each id begins with the date of the event, as precisely as it is known, or with the word "undated".',
  bad: { events: [event({ id: '2024-09-06-meeting' })] },
  good: { events: [event({ id: '2024-09-05-meeting' })] },
  scope: 'record',
  of: ['events'],
  *check({ value: { id, date } }) {
    const start = date === 'unknown' ? 'undated' : date;
    // The id must not go on with the date: 2024-09 is not the date of 2024-09-05-meeting.
    const isDated = id.startsWith(`${start}-`) && !/^-\d\d-/.test(id.slice(start.length));
    if (!isDated) yield { path: ['id'], facts: { id, date } };
  },
  say: ({ id, date }: Facts) =>
    date === 'unknown'
      ? {
          message: `The date of the event is unknown, but its id "${id}" does not begin with "undated-".`,
          hint: 'Begin the id with "undated-", or add the date.',
        }
      : {
          message: `The id "${id}" does not begin with ${date}, the date of the event.`,
          hint: `Begin the id with "${date}-", or correct the date.`,
        },
});
