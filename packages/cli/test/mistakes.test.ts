import { expect, test } from 'vitest';
import { capture } from './capture.js';

test.each<[readonly string[], RegExp]>([
  [['show', 'C999'], /"C999"/],
  [['show', 'Z990000029'], /Did you mean Z990000029_\?/],
  [['show', 'law/Z990000029_'], /Unknown collection "law"\. Did you mean laws\?/],
  [['show', 'laws/Z990000029'], /"Z990000029" in laws\. Did you mean Z990000029_\?/],
  [['show', 'ratifications/C176'], /"C176" in ratifications\./],
  [['show', '__proto__'], /"__proto__".*ilo-kz search/],
  [['show', ''], /no record ""/],
  [['status', 'C087', '--country', 'Atlantis'], /no record of a State "Atlantis"/],
  [['status', 'C999'], /"C999"/],
  [['status', 'C087', '--on', '2001-02-30'], /"2001-02-30" is not a valid date for --on:/],
  [['count', '--basis', 'signature'], /signature.*law, registration, entry-into-force/],
  [['count', '--basis', 'registraton'], /Did you mean registration\?/],
  [['lst'], /unknown command 'lst' \(Did you mean list\?\)/],
  [['frobnicate'], /unknown command 'frobnicate'\. .ilo-kz --help. lists the commands/],
  [['list', '--jsn'], /unknown option '--jsn' \(Did you mean --json\?\)/],
  [['status'], /missing required argument 'code'/],
  [['list', '--lang', 'de'], /Choose from en, ru, kk/],
  [['discrepancies', '--source', 'enbek-2051'], /"enbek-2051".*enbek-2015/],
  [['discrepancies', '--collection', 'law'], /Did you mean laws\?/],
  [['reconcile', 'ratified-24-in-2081'], /Did you mean ratified-24-in-2021\?/],
  [['reconcile', 'ratified-29-by-armenia'], /about ARM/],
  [['reconcile', 'member-since-1992'], /has no total/],
  [['reconcile', '--total', '24'], /--stated/],
  [['reconcile', '--stated', '2024'], /has no figures/],
  [['reconcile', '--stated', '2024', '--total', 'many'], /whole number from 0/],
  [['reconcile', 'ratified-24-in-2018', '--total', '24'], /not both/],
  [['gaps', '--subject', 'Wage'], /Did you mean Wages\?/],
  [['gaps', '--status', 'uptodate'], /Did you mean up-to-date\?/],
  [['timeline', '--from', '2022-13'], /"2022-13" is not a valid date/],
  [['timeline', '--collection', 'event'], /Did you mean events\?/],
  [['timeline', '--format', 'svg', '--json'], /--json.*cannot be used with.*--format/],
  [
    ['timeline', '--from', '2025', '--to', '2020'],
    /first date is after the last: from "2025", to "2020"/,
  ],
  [['compare', 'KAX'], /"KAX".*Did you mean KAZ\?/],
  [['refs', 'no-such-file.txt'], /cannot read "no-such-file.txt": there is no such file/],
  [['refs', '.'], /it is a directory/],
  [['search'], /missing required argument 'text'/],
  [['search', 'wages', '--limit', '0'], /whole number from 1/],
  [['schema', 'ratifications'], /Did you mean ratification\?/],
  [['schema', 'claim', '--draft', '7'], /Did you mean draft-07\?|Choose from 2020-12, draft-07/],
  [['export', 'claim'], /Did you mean claims\?/],
  [['export', 'claims', '--format', 'excel'], /Choose from json, csv/],
  [['export', 'claims', '--format', 'sqlite'], /downloads of each release.*json, csv, ndjson, md/],
  [
    ['export', 'all', '-o', 'x.XLSX'],
    /cannot write "x\.XLSX": .*downloads of .*json, csv, ndjson, md/,
  ],
  [['export', 'all', '--format', 'csv'], /csv can only have one collection.*json for all/],
  [['export', 'claims', '-o', 'no/such/folder.json'], /cannot write "no\/such\/folder.json"/],
  [['completion', 'tcsh'], /Choose from bash, zsh, fish, powershell/],
  [['validate', 'no-such-file.csv'], /no-such-file\.csv/],
])('%j exits with 2 and one line', async (args, says) => {
  const { exit, out, raw, err } = await capture(args);
  expect(exit).toBe(2);
  expect(out + raw).toBe('');
  expect(err).toMatch(says);
  expect(err).toMatch(/^ilo-kz: /);
  expect(err.split('\n')).toHaveLength(1);
});

test('help is not a mistake', async () => {
  const { exit, out } = await capture(['--help']);
  expect(exit).toBe(0);
  expect(out).toMatch(/validate/);
});
