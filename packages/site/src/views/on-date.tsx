import type { Claim, RatifiedCode } from '@ilo-kz/data';
import { meta } from '@ilo-kz/data/meta';
import type { CountStep } from '@ilo-kz/picture';
import type { Basis } from '@ilo-kz/query';
import { reconciled } from '../pages/record/claim.js';
import { DateWords } from '../parts/date.js';
import { Island } from '../parts/island.js';
import { usePage } from '../parts/page-context.js';
import { RecordLink } from '../parts/record-link.js';
import { Scroll } from '../parts/scroll.js';
import { recordsOf } from '../record/records.js';
import { figuresOf } from '../record/title.js';
import { CountOnDate } from './count-on-date.js';
import { countSteps } from './count-steps.js';

function stepsOf(basis: Basis): readonly CountStep[] {
  return countSteps(basis).map(({ from, count }) => ({ from, ...count }));
}

/** How many ratifications there were on a day, and the claims about it. */
export function OnDateView() {
  const { words, link, lang, choose } = usePage();
  const claims = recordsOf('claims')
    .flatMap(({ id, record }) => {
      const claim = record as Claim;
      const result = reconciled(claim);
      return result ? [{ id, claim, result }] : [];
    })
    .sort((a, b) => a.claim.stated.localeCompare(b.claim.stated));
  const { take } = words.charts;
  const { bases, ...onDate } = { ...words.onDate, bases: words.basis };
  return (
    <>
      <noscript>
        <p class="note">{words.onDate.noScript}</p>
      </noscript>
      <Island
        name="count-on-date"
        component={CountOnDate}
        props={{
          asOf: meta.asOf,
          codes: recordsOf('ratifications').map(({ id }) => id as RatifiedCode),
          record: link({ kind: 'collection', lang, collection: 'ratifications' }),
          steps: {
            law: stepsOf('law'),
            registration: stepsOf('registration'),
            'entry-into-force': stepsOf('entry-into-force'),
          },
          words: {
            ...onDate,
            bases,
            classes: words.classesOf,
            chart: {
              ...words.charts.steps,
              picture: take.picture,
              ready: take.ready,
              failed: take.failed,
              names: { ...words.classesOf, total: words.onDate.total },
            },
          },
        }}
      />
      <section>
        <h2>{words.onDate.claims}</h2>
        <p>{words.onDate.claimsNote}</p>
        <Scroll label={words.onDate.claims}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.fields.stated}</th>
                <th scope="col">{words.claim.claimed}</th>
                <th scope="col">{words.claim.reconciled}</th>
                <th scope="col">{words.onDate.basis}</th>
                <th scope="col">{words.onDate.record}</th>
              </tr>
            </thead>
            <tbody>
              {claims.map(({ id, claim, result }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={choose(`date=${claim.stated}`)}>
                      <DateWords date={claim.stated} note={false} />
                    </a>
                  </th>
                  <td class="figures">{figuresOf(claim)}</td>
                  <td>
                    <span class={`verdict ${result.verdict}`}>
                      {words.verdicts[result.verdict]}
                    </span>
                  </td>
                  <td>
                    {result.attempts[0] && words.basis[result.attempts[0].basis]}
                    {result.attempts[0] && result.attempts[0].classification !== claim.stated && (
                      <>
                        , {words.onDate.classesOf}{' '}
                        <DateWords date={result.attempts[0].classification} note={false} />
                      </>
                    )}
                  </td>
                  <td>
                    <RecordLink collection="claims" id={id} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </section>
    </>
  );
}
