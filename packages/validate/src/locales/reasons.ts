import { type WhyNotCompared, whyNotCompared } from '../rules/row-counts.js';

/** The reasons for which dates were not compared, with their numbers. */
export function reasonsOf(
  notCompared: Readonly<Record<WhyNotCompared, number>>,
): readonly { readonly why: WhyNotCompared; readonly number: number }[] {
  return whyNotCompared.flatMap((why) =>
    notCompared[why] === 0 ? [] : [{ why, number: notCompared[why] }],
  );
}
