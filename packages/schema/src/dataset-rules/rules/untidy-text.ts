import { event } from '../examples.js';
import { defineDatasetRule } from '../rule.js';
import { textsIn } from '../texts.js';

interface Untidy {
  readonly kind: 'invisible' | 'spaces' | 'quoted' | 'unpaired';
  /** The corrected text, if there is only one way to correct it. */
  readonly tidy?: string;
}

/** Formatting and control characters, except white space. */
const invisible = /\p{Cf}|(?!\s)\p{Cc}/gu;

const pairs = [
  ['«', '»'],
  ['“', '”'],
] as const;

export const untidyText = defineDatasetRule({
  code: 'dataset.untidy-text',
  severity: 'warning',
  title: 'A text has invisible characters, extra spaces or stray quotation marks',
  why: 'The text may look right, but it differs from the clean text, and a search does not find it.',
  bad: { events: [event({ place: 'Oslo\u200B' })] },
  good: { events: [event({ place: 'Oslo' })] },
  scope: 'raw',
  *check({ value }) {
    for (const { text, path } of textsIn(value)) {
      const found = faultIn(text);
      if (found === undefined) continue;
      const { kind, tidy } = found;
      yield {
        path,
        facts: kind,
        ...(tidy !== undefined && { suggestion: tidy, isCertain: true }),
      };
    }
  },
  say: (kind: Untidy['kind']) => {
    switch (kind) {
      case 'invisible':
        return {
          message: 'The text has an invisible character (a zero-width space, a soft hyphen).',
          hint: 'Remove it.',
        };
      case 'spaces':
        return {
          message: 'The text has a line break, or leading, trailing or double spaces.',
          hint: 'Write it on one line, with single spaces.',
        };
      case 'quoted':
        return {
          message: 'The text is enclosed in quotation marks.',
          hint: 'Remove them.',
        };
      case 'unpaired':
        return {
          message: 'The text has an unpaired quotation mark.',
          hint: 'Complete the pair, or remove the quotation mark.',
        };
      default:
        return kind satisfies never;
    }
  },
});

function faultIn(text: string): Untidy | undefined {
  const visible = text.replace(invisible, '');
  if (visible !== text) return { kind: 'invisible', tidy: visible };
  const spaced = text.replace(/\s+/g, ' ').trim();
  if (spaced !== text) return { kind: 'spaces', tidy: spaced };
  const unquoted = /^"([^"]*)"$/.exec(text)?.[1];
  if (unquoted !== undefined) return { kind: 'quoted', tidy: unquoted };
  const isOdd = (text.match(/"/g)?.length ?? 0) % 2 === 1;
  const isUnpaired = pairs.some(
    ([open, close]) => text.split(open).length !== text.split(close).length,
  );
  return isOdd || isUnpaired ? { kind: 'unpaired' } : undefined;
}
