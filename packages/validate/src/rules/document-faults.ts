import type { DocumentFault } from '../formats/document-fault.js';
import type { Draft } from './draft.js';

/** What to say about a fault in a document of records. */
export function documentFault(fault: DocumentFault): Pick<Draft, 'code' | 'say'> {
  switch (fault.kind) {
    case 'json-syntax':
      return { code: 'json.syntax', say: ({ json }) => json.syntax(fault.what) };
    case 'json-forgiven':
      return { code: 'json.not-strict', say: ({ json }) => json.forgiven(fault.what) };
    case 'json-lost-digits':
      return { code: 'json.lost-digits', say: ({ json }) => json.lostDigits(fault) };
    case 'json-lone-surrogate':
      return { code: 'json.lone-surrogate', say: ({ json }) => json.loneSurrogate };
    case 'json-text-after-end':
      return { code: 'json.text-after-end', say: ({ json }) => json.textAfterEnd };
    case 'json-missing-end':
      return { code: 'json.missing-end', say: ({ json }) => json.missingEnd };
    case 'json-rest-not-read':
      return { code: 'json.rest-not-read', say: ({ json }) => json.restNotRead };
    case 'yaml-syntax':
      return { code: 'yaml.syntax', say: ({ yaml }) => yaml.syntax };
    case 'yaml-tab':
      return { code: 'yaml.syntax', say: ({ yaml }) => yaml.tab };
    case 'yaml-aliases':
      return { code: 'yaml.aliases', say: ({ yaml }) => yaml.aliases };
    case 'yaml-several-documents':
      return { code: 'yaml.several-documents', say: ({ yaml }) => yaml.severalDocuments };
    case 'yaml-other-meaning':
      return { code: 'yaml.other-meaning', say: ({ yaml }) => yaml.otherMeaning(fault) };
    case 'duplicate-key':
      return { code: 'record.duplicate-key', say: ({ record }) => record.duplicateKey(fault.key) };
    case 'too-deep':
      return { code: 'record.too-deep', say: ({ record }) => record.tooDeep };
    case 'too-long':
      return { code: 'record.too-long', say: ({ record }) => record.tooLong };
    case 'not-a-record':
      return { code: 'record.not-an-object', say: ({ record }) => record.notAnObject(fault.value) };
    case 'late-key':
      return { code: 'record.late-key', say: ({ record }) => record.lateKey(fault.key) };
    case 'nested-value':
      return { code: 'record.nested-value', say: ({ record }) => record.nestedValue(fault.key) };
    case 'value-as-text':
      return { code: 'record.value-as-text', say: ({ record }) => record.valueAsText(fault) };
    case 'left-alone':
      return { code: 'record.left-alone', say: ({ record }) => record.leftAlone(fault.key) };
  }
}
