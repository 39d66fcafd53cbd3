import { type TimelineEntry, timeline } from '@ilo-kz/query';
import { DateWords } from '../parts/date.js';
import { usePage } from '../parts/page-context.js';
import { RecordLink } from '../parts/record-link.js';
import { rangeInWords } from '../words/dates.js';

/** Everything that has a date, newest first, by year. */
export function TimelineView() {
  const { lang, words } = usePage();
  const { entries, undated } = timeline();
  const years = [...new Set(entries.map(({ date }) => date.slice(0, 4)))].reverse();
  return (
    <>
      <p>{words.timeline.about}</p>
      {years.map((year) => (
        <section key={year} class="year">
          <h2 id={`y${year}`}>{year}</h2>
          <ol class="entries">
            {entries
              .filter(({ date }) => date.startsWith(year))
              .reverse()
              .map((entry, index) => (
                <li key={index} class={`entry ${entry.kind}`}>
                  <span class="when">
                    {entry.until === undefined ? (
                      <DateWords date={entry.date} note={false} />
                    ) : (
                      rangeInWords(entry.date, entry.until, lang)
                    )}
                  </span>
                  <Entry entry={entry} />
                </li>
              ))}
          </ol>
        </section>
      ))}
      {undated.length > 0 && (
        <section>
          <h2>{words.timeline.undated}</h2>
          <ul class="entries">
            {undated.map((entry, index) => (
              <li key={index} class={`entry ${entry.kind}`}>
                <Entry entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Entry({ entry }: { readonly entry: Pick<TimelineEntry, 'collection' | 'kind' | 'id'> }) {
  const { words } = usePage();
  return (
    <span>
      <span class="kind">{words.timeline.kinds[entry.kind]}</span>{' '}
      <RecordLink collection={entry.collection} id={entry.id} />
    </span>
  );
}
