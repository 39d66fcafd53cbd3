import { Checker } from '../checker/checker.js';
import { Island } from '../parts/island.js';
import { usePage } from '../parts/page-context.js';
import { checkerWords } from '../words/checker.js';

/** The page that checks a file: it needs JavaScript, and says what to do without. */
export function CheckView() {
  const { lang, link } = usePage();
  const command = `npx @ilo-kz/cli validate theirs.csv${lang === 'en' ? '' : ` --lang ${lang}`}`;
  return (
    <>
      <noscript>
        <div class="note">
          <p>{checkerWords[lang].noScript}</p>
          <pre>
            <code>{command}</code>
          </pre>
        </div>
      </noscript>
      <Island
        name="checker"
        component={Checker}
        props={{ lang, home: link({ kind: 'home', lang }) }}
      />
    </>
  );
}
