import { overdueBefore } from '../analysis/feedback.ts';
import { plural, t } from '../i18n.ts';
import { defineCheck } from './define.ts';

/** So many days may pass before something is done. */
const DAYS = 30;

export const feedbackLoopOpen = defineCheck({
  id: 'feedback-loop-open',
  severity: 'warning',
  title: 'Negative feedback that nobody acted on within 30 days',
  why: 'Customer feedback that leads to nothing teaches customers not to give any.',
  term: 'customer feedback',
  find: ({ of, observed, today }) => {
    const before = overdueBefore(today, DAYS);
    const record = (of('voice')[0] ?? of('brief')[0])?.id;
    const count = observed.feedback.unanswered.reduce((sum, day) => (before !== null && day.date < before ? sum + day.count : sum), 0);
    if (record === undefined || count === 0) return [];
    return [
      {
        sentence: plural(
          count,
          'One negative comment is older than 30 days, and nobody has acted on it.',
          '{{count}} negative comments are older than 30 days, and nobody has acted on them.',
        ),
        about: [{ record }],
        place: { record },
        fix: { kind: 'screen' as const, label: t('Read them'), screen: 'voice' as const },
      },
    ];
  },
});
