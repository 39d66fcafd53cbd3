import { type FindingCode, findingCodes, loadWords, rule } from '@ilo-kz/validate';
import { didYouMean } from '../did-you-mean.js';
import { type Output, printAnswer } from '../output.js';
import { type Language, sayIn } from '../print/say.js';
import { wrap } from '../print/wrap.js';

export interface ExplainOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

/** Prints what a rule of the validator means; without a code, all rules. */
export async function answerExplain(
  written: string | undefined,
  options: ExplainOptions,
  output: Output,
): Promise<void> {
  const { title } = await loadWords(options.lang);
  const { paint, columns } = output;
  if (written === undefined) {
    const all = findingCodes().map((code) => ({
      code,
      severity: rule(code).severity,
      title: title(code),
    }));
    const width = Math.max(...all.map(({ code }) => code.length));
    printAnswer(
      all,
      options,
      () =>
        all.map((one) => `${paint.strong(one.code.padEnd(width))}  ${one.title}`.slice(0, columns)),
      output,
    );
    return;
  }
  const code = codeOf(written);
  const { severity, explanation, bad, good } = rule(code);
  const say = sayIn(options.lang);
  const answer = { code, severity, title: title(code), explanation, bad, good };
  const example = (name: string, text: string) => [
    '',
    paint.faint(name),
    ...text
      .trimEnd()
      .split('\n')
      .flatMap((line) => wrap(line, columns, '  ')),
  ];
  printAnswer(
    answer,
    options,
    () => [
      `${paint.strong(code)}  ${title(code)} (${say(`severity.${severity}`)})`,
      '',
      paint.faint(say('whyRule')),
      ...wrap(explanation, columns, ''),
      ...example(say('withFinding'), bad.text),
      ...example(say('withoutFinding'), good.text),
    ],
    output,
  );
}

function codeOf(written: string): FindingCode {
  const codes = findingCodes();
  const found = codes.find((code) => code === written.trim().toLowerCase());
  if (found !== undefined) return found;
  const own = codes.filter((code) => code.startsWith(`${written}.`));
  const known = own.length > 0 ? own : codes;
  const hint = didYouMean(written, known) || (own.length > 0 ? `Rules: ${own.join(', ')}. ` : '');
  throw new RangeError(
    `There is no rule ${JSON.stringify(written)}. ${hint}ilo-kz explain lists all rules.`,
  );
}
