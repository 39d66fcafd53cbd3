import { meta } from '@ilo-kz/data/meta';
import { timelineCollections } from '@ilo-kz/query';
import { Island } from '../parts/island.js';
import { usePage } from '../parts/page-context.js';
import type { TabledView } from '../tables/view-names.js';
import { TakeAway } from './take-away.js';

/** The end of every view: its data, and how to get them in code. */
export function TakeAwaySection({ view }: { readonly view: TabledView }) {
  const { lang, words, link } = usePage();
  const { title, data, ready, failed } = words.charts.take;
  return (
    <section class="use">
      <Island
        name="take-away"
        component={TakeAway}
        props={{
          view,
          lang,
          asOf: meta.asOf,
          drawn: timelineCollections,
          csv: link(`data/views/${view}.csv`),
          json: link(`data/views/${view}.json`),
          words: {
            title,
            data,
            ready,
            failed,
            code: words.record.code,
            command: words.record.command,
            copy: words.copy,
            copied: words.copied,
          },
        }}
      />
    </section>
  );
}
