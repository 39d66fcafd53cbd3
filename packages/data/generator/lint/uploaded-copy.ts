import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

/** Sites on which anybody puts documents of others. */
const platforms =
  /(?:^|\.)(?:github|gitlab|scribd|wikipedia|wikimili|docplayer|pdfslide|fdocuments|studylib|docslib|vdocuments|lexisnexis|vlex|archive)\./;

/** Accounts there that a State keeps itself. */
const own: ReadonlySet<string> = new Set(['github.com/ukparliament']);

export const uploadedCopy = defineRecordRule({
  code: 'records.uploaded-copy',
  severity: 'error',
  title: 'A document on a site where anybody puts documents of others is called official',
  why: 'What counts is who put the document online where it was read, not who wrote it.',
  bad: {
    'sources/ilo-page.yaml': exampleOf.source.replace(
      'https://www.ilo.org/page',
      'https://github.com/somebody/laws',
    ),
  },
  good: { 'sources/ilo-page.yaml': exampleOf.source },
  scope: 'record',
  of: ['sources'],
  *check({ value: { tier, url } }) {
    if (tier !== 'official' || url === undefined || !URL.canParse(url)) return;
    const { hostname, pathname } = new URL(url);
    const account = `${hostname}/${pathname.split('/')[1]}`;
    if (platforms.test(hostname) && !own.has(account)) yield { path: ['tier'], facts: account };
  },
  say: (account: string) => ({
    message: `The source is official, but ${account} is no site of the ILO or of a State.`,
    hint: 'Write the tier "secondary", and name the original in "copyOf".',
  }),
});
