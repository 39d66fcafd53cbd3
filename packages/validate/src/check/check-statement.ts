import type { Row } from '../cells/row.js';
import type { RowCounts } from '../finding.js';
import type { ReferenceIndex } from '../reference/reference-index.js';
import type { Draft } from '../rules/draft.js';
import type { DuplicateRule } from '../rules/duplicate-rule.js';
import { lawFaults } from '../rules/law-rules.js';
import { compareWithState, knownOfState } from '../rules/other-state-ring.js';
import { compareWithReference } from '../rules/reference-ring.js';
import { missingInstrument } from '../rules/schema-ring.js';
import { senseOfRow } from '../rules/sense-ring.js';

export interface StatementCheckOptions {
  readonly reference: ReferenceIndex;
  readonly compare: boolean;
  /** The State of our records. */
  readonly country: string;
  /** The State of rows that name none; absent: that of our records. */
  readonly rowCountry?: string | undefined;
  /** The day after which every date lies in the future; absent: nothing is said of the future. */
  readonly asOf?: string | undefined;
  /** A list of States with columns for dates or statuses: a row without any may claim nothing. */
  readonly claims?: boolean;
  /** The table has a column for denunciations. */
  readonly denunciations: boolean;
  readonly duplicates: DuplicateRule;
  /** Where the instruments of compared rows are noted. */
  readonly seen: Set<string>;
}

/** Checks what a table says of one State and one instrument: by its sense, and against our records. */
export interface StatementCheck {
  readonly check: (row: Row, line: number) => readonly Draft[];
  readonly counts: () => Omit<RowCounts, 'checked'>;
}

export function createStatementCheck(options: StatementCheckOptions): StatementCheck {
  const { reference, compare, country, rowCountry = country, asOf, denunciations } = options;
  const { duplicates, seen, claims = false } = options;
  let compared = 0;
  let comparedOthers = 0;
  let otherStates = 0;
  return {
    check: (row, line) => {
      const code = row.values.instrument ?? '';
      // Where the State cannot be read nothing is compared.
      const state = row.settled.has('country') ? undefined : (row.values.country ?? rowCountry);
      const ours = compare && state === country;
      const known = ours ? reference.ratifications.get(code) : undefined;
      const other =
        compare && state !== undefined && !ours ? knownOfState(state, code, reference) : undefined;
      if (known) seen.add(code);
      if (ours && reference.instruments.has(code)) compared++;
      else if (other && other.kind !== 'unknown') comparedOthers++;
      else if (state !== undefined && state !== country) otherStates++;
      return [
        ...missingInstrument(row),
        ...senseOfRow(row, { reference, country: rowCountry, known, asOf, denunciations }),
        ...duplicates.check(row, line),
        ...lawFaults(row, known, reference),
        ...[
          ...(ours ? compareWithReference(row, reference) : []),
          ...(other && state !== undefined ? compareWithState(row, state, other, reference) : []),
        ].map((draft) => (claims && claimsNothing(row) ? withoutClaim(draft) : draft)),
      ];
    },
    counts: () => ({ compared, comparedOthers, otherStates }),
  };
}

const claimed = ['lawNumber', 'lawDate', 'registered', 'inForce', 'status', 'denounced'] as const;

function claimsNothing({ values, settled }: Row): boolean {
  return claimed.every((field) => values[field] === undefined && !settled.has(field));
}

/** Lists of all States leave empty what those did not do that ratified nothing. */
function withoutClaim(draft: Draft): Draft {
  return draft.code === 'reference.not-ratified' ? { ...draft, severity: 'info' } : draft;
}
