import { meta } from '@ilo-kz/data/meta';
import { timelineOnPage } from '@ilo-kz/picture';
import { type TimelineEntry, timeline, timelineCollections } from '@ilo-kz/query';
import { DateWords } from '../parts/date.js';
import { Island } from '../parts/island.js';
import { usePage } from '../parts/page-context.js';
import { RecordLink } from '../parts/record-link.js';
import { rangeInWords } from '../words/dates.js';
import { drawnTimeline } from './drawn-timeline.js';
import { PageFilter } from './page-filter.js';
import { TimelinePicture } from './timeline-picture.js';

/** Everything that has a date: as a picture, and as a list by year, newest first. */
export function TimelineView() {
  const { lang, words, link } = usePage();
  const { filter, picture, take } = words.charts;
  const { entries, undated } = timeline();
  const years = [...new Set(entries.map(({ date }) => date.slice(0, 4)))].reverse();
  const drawn = drawnTimeline(lang);
  const records = { version: meta.version, asOf: meta.asOf };
  const all = { lang, records, from: undefined, to: undefined };
  const { numbers } = timelineOnPage({ entries: drawn.entries, undated: 0 }, all, 1008);
  const numberOf = new Map(drawn.entries.map((entry, row) => [row, numbers.get(entry)]));
  const bounds = { min: Number(years.at(-1)), max: Number(years[0]) };
  return (
    <>
      <PageFilter
        total={entries.length + undated.length}
        fields={[
          {
            kind: 'several',
            name: 'kinds',
            label: filter.kinds,
            options: timelineCollections.map((one) => [one, filter.kind[one]] as const),
          },
          { kind: 'year', name: 'from', label: filter.from, ...bounds },
          { kind: 'year', name: 'to', label: filter.to, ...bounds },
        ]}
      />
      <section>
        <h2>{picture.title}</h2>
        <p>{picture.about}</p>
        <Island
          name="timeline-picture"
          component={TimelinePicture}
          props={{
            drawn,
            lang,
            records,
            file: link(`data/views/timeline-${lang}.svg`),
            words: {
              label: picture.title,
              day: picture.day,
              period: picture.period,
              several: picture.several,
              picture: take.picture,
              ready: take.ready,
              failed: take.failed,
            },
          }}
        />
      </section>
      <section>
        <h2>{picture.list}</h2>
        <p>{words.timeline.about}</p>
        {years.map((year) => (
          <section key={year} class="year" data-group={year}>
            <h3 id={`y${year}`}>{year}</h3>
            <ol class="entries">
              {entries
                .map((entry, row) => ({ entry, row }))
                .filter(({ entry }) => entry.date.startsWith(year))
                .reverse()
                .map(({ entry, row }) => (
                  <li
                    key={row}
                    class={`entry ${entry.kind}`}
                    data-row={row}
                    data-kinds={entry.collection}
                    data-since={entry.date}
                    data-until={entry.until ?? entry.date}
                  >
                    <span class="when">
                      {entry.until === undefined ? (
                        <DateWords date={entry.date} note={false} />
                      ) : (
                        rangeInWords(entry.date, entry.until, lang)
                      )}
                    </span>
                    <Entry entry={entry} number={numberOf.get(row)} />
                  </li>
                ))}
            </ol>
          </section>
        ))}
        {undated.length > 0 && (
          <section data-group="undated">
            <h3>{words.timeline.undated}</h3>
            <ul class="entries">
              {undated.map((entry, index) => (
                <li
                  key={index}
                  class={`entry undated ${entry.kind}`}
                  data-row={entries.length + index}
                  data-kinds={entry.collection}
                >
                  <Entry entry={entry} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </section>
    </>
  );
}

interface EntryProps {
  readonly entry: Pick<TimelineEntry, 'collection' | 'kind' | 'id'>;
  /** Its number in the picture. */
  readonly number?: number | undefined;
}

function Entry({ entry, number }: EntryProps) {
  const { words } = usePage();
  return (
    <span>
      <span class="number">{number}</span>
      <span class="kind">{words.timeline.kinds[entry.kind]}</span>{' '}
      <RecordLink collection={entry.collection} id={entry.id} />
    </span>
  );
}
