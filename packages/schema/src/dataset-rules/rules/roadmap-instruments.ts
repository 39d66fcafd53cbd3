import { roadmap } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

export const roadmapInstruments = defineDatasetRule({
  code: 'dataset.roadmap-instruments',
  severity: 'error',
  title: 'A road map does not list an instrument that its commitments name',
  why: 'The field "instruments" lists all instruments of a road map, so that they can be found without searching its commitments.',
  bad: { roadmaps: [roadmap({ instruments: [] })] },
  good: { roadmaps: [roadmap({ instruments: ['C131'] })] },
  scope: 'record',
  of: ['roadmaps'],
  *check({ value: { instruments, areas } }) {
    const missing = new Set<string>();
    for (const { commitments } of areas) {
      for (const { instruments: named = [] } of commitments) {
        for (const code of named) if (!instruments.includes(code)) missing.add(code);
      }
    }
    if (missing.size > 0) yield { path: ['instruments'], facts: [...missing] };
  },
  say: (missing: readonly string[]) => ({
    message: `The instruments do not include ${missing.join(', ')}, named by commitments of the road map.`,
    hint: 'Add what is missing, or correct the commitments.',
  }),
});
