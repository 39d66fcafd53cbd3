import type { FileReport, Finding } from '../finding.js';
import { findingCodes } from '../rules/catalogue.js';
import { exactFix } from './exact-fix.js';
import { messageOf } from './message.js';
import { sarifLevels } from './sarif-rules.js';
import { sarifText } from './sarif-text.js';
import { uriOf } from './uri.js';

interface Around {
  /** The how manieth finding with this fingerprint in its file, from 1. */
  readonly nth: number;
  /** Where the file stands among the artifacts; -1: nowhere. */
  readonly artifact: number;
  readonly file: FileReport | undefined;
}

/** One finding in SARIF. */
export function sarifResult(finding: Finding, { nth, artifact, file }: Around): object {
  const { code, severity, hint, suggestion, fingerprint, cell } = finding;
  const message = messageOf(finding);
  const { record, path, key, field, header, value, expected, evidence } = finding;
  const artifactLocation = {
    uri: uriOf(finding.file),
    ...(artifact >= 0 && { index: artifact }),
  };
  const fix = exactFix(finding, file);
  return {
    ruleId: code,
    ruleIndex: findingCodes().indexOf(code),
    level: sarifLevels[severity],
    message: { text: sarifText(hint === undefined ? message : `${message} ${hint}`) },
    locations: [
      {
        physicalLocation: { artifactLocation, region: region(finding) },
        ...(cell !== undefined && {
          logicalLocations: [
            {
              name: cell,
              fullyQualifiedName: file?.sheet === undefined ? cell : `${file.sheet}!${cell}`,
              kind: 'cell',
            },
          ],
        }),
      },
    ],
    // The first is the one by which GitHub knows a result again; both survive moved lines.
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint}:${nth}`,
      'finding/v1': fingerprint,
    },
    ...(fix !== undefined && {
      fixes: [
        {
          description: { text: sarifText(suggestion ?? fix) },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: extent(finding), insertedContent: { text: fix } }],
            },
          ],
        },
      ],
    }),
    properties: { record, path, key, field, header, value, expected, suggestion, hint, evidence },
  };
}

function region(finding: Finding): object {
  const { text, start, length } = finding.excerpt;
  // A workbook has rows and columns in their place: they are no text that a reader could cut out.
  if (finding.cell !== undefined) {
    return { startLine: finding.line, startColumn: finding.column };
  }
  // The excerpt is one line of the file: of a longer region it is only a part.
  const whole = text !== '' && finding.endLine === undefined;
  const snippet = [...text].slice(start, start + length).join('');
  return { ...extent(finding), ...(whole && { snippet: { text: snippet } }) };
}

function extent({ line, column, endLine, endColumn }: Finding): object {
  return {
    startLine: line,
    startColumn: column,
    ...(endLine !== undefined && { endLine }),
    // Without an end a region goes to the end of its line, which would be more than is meant.
    endColumn: endColumn ?? (endLine === undefined ? column : undefined),
  };
}
