/** The screens of learning, as its bar lists them. */
export const LEARN_TABS = {
  cards: 'Cards',
  glossary: 'Glossary',
  lessons: 'Lessons',
  quiz: 'Quizzes',
  cases: 'Cases',
} as const;
export type LearnTab = keyof typeof LEARN_TABS;
export const learnTabs: readonly LearnTab[] = ['cards', 'glossary', 'lessons', 'quiz', 'cases'];
