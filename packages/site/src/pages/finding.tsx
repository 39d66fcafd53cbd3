import { type FindingCode, rule } from '@ilo-kz/validate';
import { Layout } from '../parts/layout.js';
import { usePage } from '../parts/page-context.js';
import { Snippet } from '../parts/snippet.js';
import type { RuleTitles } from './rule-titles.js';

interface FindingProps {
  readonly code: FindingCode;
  readonly titles: RuleTitles;
}

/** A longer example is one of length, and shows nothing more by its rest. */
const longest = 2000;

/** What a code of the validator means, with a file that has the fault and one that has not. */
export function FindingPage({ code, titles }: FindingProps) {
  const { lang, words } = usePage();
  const { severity, explanation, bad, good } = rule(code);
  return (
    <Layout
      crumbs={[
        { to: { kind: 'home', lang }, text: words.site.name },
        { to: { kind: 'findings', lang }, text: words.findings.title },
      ]}
      title={titles(lang, code)}
      lead={
        <>
          <code>{code}</code> · {words.findings.severities[severity]}
        </>
      }
    >
      <section>
        <h2>{words.findings.why}</h2>
        <p lang="en">{explanation}</p>
        {lang !== 'en' && <p class="support">{words.record.inEnglish}</p>}
      </section>
      {[
        { label: words.findings.bad, example: bad },
        { label: words.findings.good, example: good },
      ].map(({ label, example }) => (
        <div key={label}>
          {example.encoding === 'base64' && <p class="support">{words.findings.bytes}</p>}
          {example.text.length > longest && (
            <p class="support">{words.findings.cut(example.text.length)}</p>
          )}
          <Snippet
            label={label}
            text={
              example.text.length > longest ? `${example.text.slice(0, longest)}…` : example.text
            }
          />
        </div>
      ))}
      <Snippet label={words.findings.command} text="npx @ilo-kz/cli validate theirs.csv" />
    </Layout>
  );
}
