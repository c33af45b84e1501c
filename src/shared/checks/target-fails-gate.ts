import { inSentence, t } from '../i18n.ts';
import { defineCheck } from './define.ts';
import { openAt } from './fixes.ts';
import { asSentence, listed, nameOf } from './words.ts';

const GATES = {
  measurable: 'Measurable',
  substantial: 'Substantial',
  accessible: 'Accessible',
  differentiable: 'Differentiable',
  actionable: 'Actionable',
} as const;

export const targetFailsGate = defineCheck({
  id: 'target-fails-gate',
  severity: 'warning',
  title: 'A target segment that fails a gate',
  why: 'A target market that cannot be counted, reached or served as a group of its own takes money and gives none.',
  term: 'target market',
  find: ({ of }) =>
    of('segment').flatMap((segment) => {
      const { id: record, data } = segment;
      const failed = (['measurable', 'substantial', 'accessible', 'differentiable', 'actionable'] as const).filter(
        (gate) => data.gates[gate].answer === 'fail',
      );
      const [first] = failed;
      if (data.decision !== 'target' || first === undefined) return [];
      const place = { record, field: `gates.${first}` };
      const words = { segment: nameOf(segment), gates: listed(failed.map((gate) => inSentence(t(GATES[gate])))) };
      return [
        {
          sentence: asSentence(
            failed.length === 1
              ? t('{{segment}} is a target and fails the gate {{gates}}.', words)
              : t('{{segment}} is a target and fails the gates {{gates}}.', words),
          ),
          about: [{ record }],
          place,
          fix: openAt(t('Look at the gate'), place),
        },
      ];
    }),
});
