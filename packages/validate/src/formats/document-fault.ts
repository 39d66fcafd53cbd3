import type { SyntaxFault } from './json-scan.js';

/** What can be wrong with a document of records: JSON, NDJSON, YAML. */
export type DocumentFault =
  /** The record cannot be read and is passed over. */
  | { readonly kind: 'json-syntax'; readonly what: SyntaxFault }
  /** JSON does not allow it, but what is meant is plain. */
  | { readonly kind: 'json-forgiven'; readonly what: 'comment' | 'trailing-comma' }
  | { readonly kind: 'json-lost-digits'; readonly written: string; readonly read: string }
  | { readonly kind: 'json-lone-surrogate' }
  | { readonly kind: 'json-text-after-end' }
  | { readonly kind: 'json-missing-end' }
  | { readonly kind: 'json-rest-not-read' }
  | { readonly kind: 'yaml-syntax' }
  | { readonly kind: 'yaml-tab' }
  | { readonly kind: 'yaml-aliases' }
  | { readonly kind: 'yaml-several-documents' }
  /** YAML 1.1 takes a plain word for something else. */
  | {
      readonly kind: 'yaml-other-meaning';
      readonly written: string;
      readonly as: 'boolean' | 'date' | 'number';
    }
  | { readonly kind: 'duplicate-key'; readonly key: string }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'not-a-record'; readonly value: ValueKind }
  | { readonly kind: 'late-key'; readonly key: string }
  | { readonly kind: 'nested-value'; readonly key: string }
  | { readonly kind: 'value-as-text'; readonly key: string; readonly value: ValueKind }
  | { readonly kind: 'left-alone'; readonly key: string };

export type ValueKind = 'text' | 'number' | 'boolean' | 'null' | 'list' | 'object';

export function kindOfValue(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'object':
      return 'object';
    default:
      return 'text';
  }
}
