import type { Category, Instrument } from '@ilo-kz/data';
import { meta } from '@ilo-kz/data/meta';
import { type Gap, gaps } from '@ilo-kz/query';
import { DateWords } from '../parts/date.js';
import { usePage } from '../parts/page-context.js';
import { RecordLink } from '../parts/record-link.js';
import { findRecord } from '../record/records.js';
import { capital } from '../record/title.js';
import { dateInWords } from '../words/dates.js';
import type { ValueName } from '../words/words.js';
import { PageFilter } from './page-filter.js';

const classes: readonly Category[] = ['fundamental', 'governance', 'technical'];

/** Up-to-date instruments that are not ratified, with what road maps and supervision say about them. */
export function GapsView() {
  const { lang, words } = usePage();
  const { filter } = words.charts;
  const isForeign = lang !== 'en';
  const found = gaps({ on: meta.asOf });
  const { to } = meta.completeness.find(({ collection }) => collection === 'ratifications') ?? {
    to: 'not-claimed',
  };
  // Those about which something is known come first: they are what readers look for.
  const isKnown = ({ enacted, intentions }: Gap) => enacted !== undefined || intentions.length > 0;
  const parts = [
    { name: 'yes', title: words.gaps.withIntentions, own: found.gaps.filter(isKnown) },
    { name: 'no', title: words.gaps.without, own: found.gaps.filter((gap) => !isKnown(gap)) },
  ];
  return (
    <>
      <p>{words.gaps.scope(dateInWords(meta.asOf, lang), found.leftOut)}</p>
      {to !== 'not-claimed' && <p class="note">{words.gaps.since(dateInWords(to, lang))}</p>}
      {isForeign && <p class="support">{words.record.inEnglish}</p>}
      <PageFilter
        total={found.gaps.length}
        fields={[
          {
            kind: 'one',
            name: 'class',
            label: words.table.class,
            options: classes.map((one) => [one, capital(words.values[one])] as const),
          },
          {
            kind: 'one',
            name: 'said',
            label: filter.said,
            options: [
              ['yes', filter.saidSome],
              ['no', filter.saidNothing],
            ],
          },
        ]}
      />
      {parts.map(({ name, title, own }) => (
        <section key={title} data-group={name}>
          <h2>
            {title} (<span data-count>{own.length}</span>)
          </h2>
          <ul class="list wide">
            {own.map((gap) => (
              <li
                key={gap.code}
                data-row={found.gaps.indexOf(gap)}
                data-class={classOf(gap.code)}
                data-said={name}
              >
                <RecordLink collection="instruments" id={gap.code} />
                <Known gap={gap} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function classOf(code: string): string {
  const { category } = (findRecord('instruments', code)?.record ?? { category: [] }) as Pick<
    Instrument,
    'category'
  >;
  return category.at(-1)?.value ?? 'technical';
}

/** A law that was not seen to be registered, and what documents say. */
function Known({ gap: { enacted, intentions } }: { readonly gap: Gap }) {
  const { words } = usePage();
  return (
    <>
      {enacted !== undefined && (
        <p class="note">
          {words.gaps.enacted} <RecordLink collection="laws" id={enacted.law} />,{' '}
          <DateWords date={enacted.date} />
        </p>
      )}
      {intentions.length > 0 && (
        <ul class="said">
          {intentions.map(({ kind, id, of, text }) => {
            const collection = kind === 'roadmap' ? 'roadmaps' : 'supervision';
            return (
              <li key={`${id} ${text}`}>
                <span lang="en">{text}</span>{' '}
                <span class="support">
                  {words.values[of as ValueName] ?? of}
                  {findRecord(collection, id) && (
                    <>
                      {' — '}
                      <RecordLink collection={collection} id={id} />
                    </>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
