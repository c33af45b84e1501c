import { plural, t } from '../../../shared/i18n.ts';
import type { QuizTopic } from '../../../shared/learning/quiz/model.ts';
import { TOPICS, topicIds } from '../../../shared/learning/topics.ts';

/** What a quiz can be about, in the order in which it is offered. The exam stands apart. */
export const offeredTopics: readonly Exclude<QuizTopic, 'exam'>[] = ['all', 'workspace', ...topicIds];

export const isQuizTopic = (value: string): value is QuizTopic => value === 'exam' || offeredTopics.some((topic) => topic === value);

/** How a quiz is called. An attempt may be of a topic that this version does not know: it is called by its own name. */
export function topicName(topic: string): string {
  if (topic === 'exam') return t('Mock exam');
  if (topic === 'all') return t('All topics');
  if (topic === 'workspace') return t('Made from your workspace');
  const known = topicIds.find((id) => id === topic);
  return known ? t(TOPICS[known]) : topic;
}

/** "40 seconds", "3 minutes"; under two minutes in seconds. */
export const spanWords = (seconds: number): string => {
  const whole = Math.round(seconds);
  return whole < 120
    ? plural(whole, '{{count}} second', '{{count}} seconds')
    : plural(Math.round(whole / 60), '{{count}} minute', '{{count}} minutes');
};
