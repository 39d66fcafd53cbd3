import type { Ratification } from '@ilo-kz/data';
import { type Discrepancy, discrepancies, evidence, unknowns } from '@ilo-kz/query';
import { usePage } from '../parts/page-context.js';
import { RecordLink } from '../parts/record-link.js';
import { Scroll } from '../parts/scroll.js';
import { Value } from '../parts/value.js';
import { mentionsOf } from '../record/mentions.js';
import { recordsOf } from '../record/records.js';
import type { FieldName } from '../words/words.js';

type Grade = 'official' | 'derived' | 'secondary' | 'unverified';

/** The strongest first. */
const grades: readonly Grade[] = ['official', 'derived', 'secondary', 'unverified'];
const listed = 15;

/** What the ratifications rest on, where documents disagree, and what nobody could find out. */
export function EvidenceView() {
  const { words } = usePage();
  const documents = recordsOf('sources')
    .map((one) => ({ id: one.id, cited: mentionsOf(one).length }))
    .sort((a, b) => b.cited - a.cited)
    .slice(0, listed);
  return (
    <>
      <Grades />
      <section>
        <h2>{words.evidence.discrepancies}</h2>
        <Disagreements found={discrepancies()} />
      </section>
      <section>
        <h2>{words.evidence.unknowns}</h2>
        <ul>
          {unknowns().map(({ collection, id, field, why }) => (
            <li key={`${collection}/${id}/${field}`}>
              <RecordLink collection={collection} id={id} />:{' '}
              <strong>
                {words.record.unknownField(words.fields[field as FieldName] ?? field)}
              </strong>{' '}
              <span lang="en">{why}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.evidence.documents}</h2>
        <ol>
          {documents.map(({ id, cited }) => (
            <li key={id}>
              <RecordLink collection="sources" id={id} />{' '}
              <span class="support">
                — {words.evidence.cited}: {cited}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** The dates of the ratifications by the best document that states each. */
function Grades() {
  const { words } = usePage();
  const fields = ['registered', 'inForce'] as const;
  const best = recordsOf('ratifications').flatMap(({ record }) =>
    fields.flatMap((field) => {
      const ratification = record as Ratification;
      if (ratification[field] === 'unknown') return [];
      const found = evidence(ratification, field).filter(
        (piece) => !('agrees' in piece) || piece.agrees !== false,
      );
      return grades.find((grade) => found.some((piece) => piece.grade === grade)) ?? [];
    }),
  );
  return (
    <section>
      <h2>{words.evidence.grades}</h2>
      <ul class="bars">
        {grades.map((grade) => {
          const n = best.filter((one) => one === grade).length;
          return (
            <li key={grade} class={grade}>
              <span>{words.grades[grade]}</span>
              <meter min={0} max={best.length} value={n} aria-label={words.grades[grade]}>
                {n}
              </meter>
              <strong>{n}</strong>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Disagreements({ found }: { readonly found: readonly Discrepancy[] }) {
  const { words } = usePage();
  return (
    <Scroll label={words.evidence.discrepancies}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.onDate.record}</th>
            <th scope="col">{words.evidence.field}</th>
            <th scope="col">{words.evidence.published}</th>
            <th scope="col">{words.evidence.says}</th>
            <th scope="col">{words.evidence.why}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ collection, id, field, published, says, source, why }, index) => (
            <tr key={index}>
              <th scope="row">
                <RecordLink collection={collection} id={id} short />
              </th>
              <td>{words.fields[field.split('.')[0] as FieldName] ?? field}</td>
              <td>
                <Value {...{ collection, field }} value={published} />
              </td>
              <td>
                {says === null ? (
                  words.record.noValue
                ) : (
                  <Value {...{ collection, field }} value={says} quoted />
                )}
                <br />
                <span class="support">
                  <RecordLink collection="sources" id={source} />
                </span>
              </td>
              <td lang="en">{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
