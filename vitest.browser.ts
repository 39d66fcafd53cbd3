import { leftOutWithoutChromium } from './packages/qa/src/chromium.js';

/** Says before the tests what they leave out where there is no browser. */
export default function sayWhatIsLeftOut(): void {
  const line = leftOutWithoutChromium();
  if (line !== undefined) console.log(line);
}
