import type { Claim, Country, Instrument, Ratification } from '@ilo-kz/data';
import { Disagreements } from '../parts/disagreements.js';
import { Facts } from '../parts/facts.js';
import { Layout } from '../parts/layout.js';
import { usePage } from '../parts/page-context.js';
import { Related } from '../parts/related.js';
import { Unknowns } from '../parts/unknowns.js';
import { UseIt } from '../parts/use-it.js';
import type { AnyRecord } from '../record/records.js';
import { titleOf } from '../record/title.js';
import { ClaimReconciled } from './record/claim.js';
import { CountryRatifications } from './record/country.js';
import { InstrumentStates } from './record/instrument.js';
import { Clocks } from './record/ratification.js';

/** The page of a record: what is special to its collection, then what every record has. */
export function RecordPage(one: AnyRecord) {
  const { lang, words } = usePage();
  const { collection, id } = one;
  const title = titleOf(one, lang);
  const isCode = collection === 'instruments' || collection === 'ratifications';
  return (
    <Layout
      crumbs={[
        { to: { kind: 'home', lang }, text: words.site.name },
        {
          to: { kind: 'collection', lang, collection },
          text: words.collections[collection].title,
        },
      ]}
      title={
        <>
          {isCode && <span class="code">{id}</span>}
          {isCode && ' '}
          <span lang={title.lang === 'mul' ? undefined : title.lang}>{title.text}</span>
        </>
      }
      lead={title.lang !== lang && collection !== 'sources' ? words.record.noTitleHere : undefined}
    >
      <Special {...one} />
      <Disagreements {...one} />
      <Unknowns {...one} />
      <section>
        <h2>{words.record.facts}</h2>
        <Facts {...one} without={collection === 'countries' ? ['ratifications'] : []} />
        {lang !== 'en' && <p class="support">{words.record.inEnglish}</p>}
      </section>
      <Related {...one} />
      <UseIt {...one} />
    </Layout>
  );
}

function Special({ collection, record }: AnyRecord) {
  switch (collection) {
    case 'ratifications':
      return <Clocks record={record as Ratification} />;
    case 'instruments':
      return <InstrumentStates record={record as Instrument} />;
    case 'countries':
      return <CountryRatifications record={record as Country} />;
    case 'claims':
      return <ClaimReconciled record={record as Claim} />;
    default:
      return null;
  }
}
