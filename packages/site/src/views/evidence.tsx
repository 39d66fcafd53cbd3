import type { Ratification } from '@ilo-kz/data';
import { type Discrepancy, discrepancies, unknowns } from '@ilo-kz/query';
import { DateWords } from '../parts/date.js';
import { usePage } from '../parts/page-context.js';
import { RecordLink } from '../parts/record-link.js';
import { Scroll } from '../parts/scroll.js';
import { Value } from '../parts/value.js';
import { datesByGrade, grades } from '../record/grades.js';
import { mentionsOf } from '../record/mentions.js';
import { recordsOf } from '../record/records.js';
import type { FieldName } from '../words/words.js';
import { PageFilter } from './page-filter.js';

const listed = 15;

/** What the ratifications rest on, where documents disagree, and what nobody could find out. */
export function EvidenceView() {
  const { lang, words } = usePage();
  const documents = recordsOf('sources')
    .map((one) => ({ id: one.id, cited: mentionsOf(one).length }))
    .sort((a, b) => b.cited - a.cited)
    .slice(0, listed);
  return (
    <>
      <Grades />
      <section>
        <h2>{words.evidence.discrepancies}</h2>
        {lang !== 'en' && <p class="support">{words.record.inEnglish}</p>}
        <Disagreements found={discrepancies()} />
      </section>
      <section>
        <h2>{words.evidence.unknowns}</h2>
        {lang !== 'en' && <p class="support">{words.record.inEnglish}</p>}
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
  const { filter, graded } = words.charts;
  const dates = datesByGrade(
    recordsOf('ratifications').map(({ record }) => record as Ratification),
  );
  return (
    <>
      <section>
        <h2>{words.evidence.grades}</h2>
        <ul class="bars">
          {grades.map((grade) => {
            const n = dates.filter((one) => one.grade === grade).length;
            return (
              <li key={grade} class={grade}>
                <span>{words.grades[grade]}</span>
                <meter min={0} max={dates.length} value={n} aria-label={words.grades[grade]}>
                  {n}
                </meter>
                <strong>{n}</strong>
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h2>{graded.title}</h2>
        <PageFilter
          total={dates.length}
          fields={[
            {
              kind: 'one',
              name: 'grade',
              label: filter.grade,
              options: grades.map((one) => [one, words.grades[one]] as const),
            },
          ]}
        />
        <Scroll label={graded.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.onDate.record}</th>
                <th scope="col">{words.evidence.field}</th>
                <th scope="col">{words.evidence.published}</th>
                <th scope="col">{filter.grade}</th>
                <th scope="col">{graded.documents}</th>
              </tr>
            </thead>
            <tbody>
              {dates.map(({ instrument, field, date, grade, documents }, row) => (
                <tr key={row} data-row={row} data-grade={grade}>
                  <th scope="row">
                    <RecordLink collection="ratifications" id={instrument} short />
                  </th>
                  <td>{words.fields[field]}</td>
                  <td>
                    <DateWords date={date} />
                  </td>
                  <td>{words.grades[grade]}</td>
                  <td>
                    <ul>
                      {documents.map((id) => (
                        <li key={id}>
                          <RecordLink collection="sources" id={id} />
                        </li>
                      ))}
                    </ul>
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
