/** What the learner's decks, questions and lessons are sorted by, in the order a strategy is made. */
export const TOPICS = {
  foundations: 'Foundations and strategy',
  customers: 'Personas and segments',
  journey: 'Journey and touchpoints',
  voice: 'Voice and relationship',
  service: 'Service quality, Kano',
  metrics: 'Metrics and formulas',
  swot: 'SWOT and TOWS',
  value: 'Value fit, positioning',
  mix: 'Marketing mix, personalisation',
  delivery: 'Team, technology, roadmap',
} as const;
export type TopicId = keyof typeof TOPICS;

export const topicIds = Object.keys(TOPICS).filter((id): id is TopicId => id in TOPICS);
