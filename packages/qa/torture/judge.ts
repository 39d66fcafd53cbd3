import type { Attack, Ended, Ground, Result } from './attack.js';

/** More than this is too much for a file of a few megabytes. */
const allowedMegabytes = 500;

/** What an attack has done. */
export function judge(attack: Attack, ended: Ended, ground: Ground): Result {
  const { area, name, exits } = attack;
  const how = ended.signal ?? ended.code ?? 0;
  const crash = ended.isHung ? undefined : crashOf(ended, exits.includes(how));
  const isExpected = ended.isHung || crash !== undefined || exits.includes(how);
  const wrong = isExpected
    ? attack.wrong?.(ended, ground)
    : `it ended with ${how} instead of ${exits.join(' or ')}`;
  const lost = attack.lost?.(ground, ended);
  const megabytes = Math.round(ended.megabytes ?? 0);
  return {
    area,
    name,
    ...(crash !== undefined && { crashed: crash }),
    ...(ended.isHung && { isHung: true }),
    ...(megabytes > allowedMegabytes && { heavy: megabytes }),
    ...(lost !== undefined && { lost }),
    ...(wrong !== undefined && { wrong }),
  };
}

/** An internal error, a stack trace, or an end by a signal that nobody sent. */
function crashOf({ code, signal, err }: Ended, isExpected: boolean): string | undefined {
  if (code === 3 || /internal error/.test(err)) return 'internal error';
  if (/^\s+at .*:\d+:\d+\)?$/m.test(err)) return 'stack trace';
  if (/FATAL ERROR|out of memory/.test(err)) return 'out of memory';
  if (isExpected) return undefined;
  if (signal !== null) return signal;
  return code !== null && code > 128 ? `exit code ${code}` : undefined;
}
