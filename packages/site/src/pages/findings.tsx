import { findingCodes, rule } from '@ilo-kz/validate';
import { Layout } from '../parts/layout.js';
import { usePage } from '../parts/page-context.js';
import { Scroll } from '../parts/scroll.js';
import type { RuleTitles } from './rule-titles.js';

/** Every code of the validator. */
export function FindingsPage({ titles }: { readonly titles: RuleTitles }) {
  const { lang, words, link } = usePage();
  return (
    <Layout
      crumbs={[{ to: { kind: 'home', lang }, text: words.site.name }]}
      title={words.findings.title}
      lead={`${words.findings.about}.`}
    >
      <Scroll label={words.findings.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.findings.code}</th>
              <th scope="col">{words.findings.severity}</th>
              <th scope="col">{words.fields.title}</th>
            </tr>
          </thead>
          <tbody>
            {findingCodes().map((code) => (
              <tr key={code}>
                <th scope="row">
                  <a href={link({ kind: 'finding', lang, code })}>
                    <code>{code}</code>
                  </a>
                </th>
                <td>{words.findings.severities[rule(code).severity]}</td>
                <td>{titles(lang, code)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Layout>
  );
}
