import { datasetRules } from '@ilo-kz/schema/dataset-rules/list';

/** The codes of the rules for records of a dataset, which a table does not need. */
export const datasetRuleCodes: readonly string[] = /* @__PURE__ */ datasetRules.map(
  ({ code }) => code,
);
