import type { LessonId } from './lesson-ids.ts';
import type { Lesson } from './model.ts';

/** Every lesson, in the order in which they are offered. */
export const lessons: readonly Lesson[] = [];

/** The lesson of this id; undefined for one that is not there. */
export const lessonOf = (id: LessonId): Lesson | undefined => lessons.find((lesson) => lesson.id === id);
