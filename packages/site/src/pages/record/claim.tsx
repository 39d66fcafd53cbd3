import type { Claim } from '@ilo-kz/data';
import { type ClaimedTotals, explain, reconcile } from '@ilo-kz/query';
import { usePage } from '../../parts/page-context.js';

/** Whether the records can be counted so that the claimed totals come out. */
export function ClaimReconciled({ record }: { readonly record: Claim }) {
  const { lang, words } = usePage();
  const result = reconciled(record);
  return (
    <section>
      <h2>{words.claim.reconciled}</h2>
      {result === undefined ? (
        <p>{words.claim.notCounted}</p>
      ) : (
        <>
          <p class={`verdict ${result.verdict}`}>{words.verdicts[result.verdict]}</p>
          {explain(result, { lang })
            .split('\n')
            .map((line) => (
              <p key={line}>{line}</p>
            ))}
        </>
      )}
    </section>
  );
}

/** The comparison of a claim about Kazakhstan with the records; undefined if it has no date or figures. */
export function reconciled(claim: Claim) {
  const { country, stated, total, fundamental, governance, technical } = claim;
  const hasFigures = [total, fundamental, governance, technical].some((one) => one !== undefined);
  if (country !== 'KAZ' || stated === 'unknown' || !hasFigures) return undefined;
  return reconcile(claim as ClaimedTotals);
}
