import type { Instrument, Law, Ratification } from '@ilo-kz/data';
import { Island } from '../parts/island.js';
import { usePage } from '../parts/page-context.js';
import { findRecord, recordsOf } from '../record/records.js';
import { capital, titleOf } from '../record/title.js';
import { dateInWords } from '../words/dates.js';
import { RatificationsTable, type Row } from './ratifications-table.js';

/** The ratifications as a table: complete without JavaScript, sorted and filtered with it. */
export function RatificationsView() {
  const { lang, words, link } = usePage();
  const rows = recordsOf('ratifications').map(({ id, record }): Row => {
    const { law, registered, inForce, status } = record as Ratification;
    const instrument = findRecord('instruments', id);
    const { category } = (instrument?.record ?? { category: [] }) as Pick<Instrument, 'category'>;
    const lawRecord = findRecord('laws', law)?.record as Law | undefined;
    const title = instrument ? titleOf(instrument, lang) : { text: id, lang };
    const date = (value: string) => ({ sort: value, text: dateInWords(value, lang) });
    return {
      code: id,
      href: link({ kind: 'record', lang, collection: 'ratifications', id }),
      title: title.text,
      titleLang: title.lang,
      category: category.at(-1)?.value ?? 'technical',
      law: { ...date(lawRecord?.date ?? 'unknown'), number: lawRecord?.number ?? '' },
      lawHref: link({ kind: 'record', lang, collection: 'laws', id: law }),
      registered: date(registered),
      inForce: date(inForce),
      status: words.values[status],
    };
  });
  const { table, fields, values, charts } = words;
  const classes = ['fundamental', 'governance', 'technical'] as const;
  return (
    <Island
      name="ratifications-table"
      component={RatificationsTable}
      props={{
        rows,
        csv: link('data/csv/ratification-overview.csv'),
        json: link('data/views/ratifications.json'),
        words: {
          ...table,
          shown: table.shown(-1, -2),
          take: charts.take.title,
          data: charts.take.data,
          codeLabel: words.record.code,
          commandLabel: words.record.command,
          copy: words.copy,
          copied: words.copied,
          code: fields.code,
          title: fields.title,
          category: fields.category,
          law: table.lawDate,
          registered: fields.registered,
          inForce: fields.inForce,
          status: fields.status,
          classes: Object.fromEntries(classes.map((one) => [one, capital(values[one])])),
        },
      }}
    />
  );
}
