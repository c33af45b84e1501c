import { GraduationCap } from 'lucide-react';
import type { Lesson } from '../../../shared/learning/model.ts';
import { KindIcon } from '../../ui/index.ts';

/** The icon of the framework that a lesson teaches; a cap for one on a subject. */
export function LessonIcon({ lesson, size = 16 }: { readonly lesson: Lesson; readonly size?: number }) {
  const [kind] = lesson.kinds;
  return kind === undefined ? <GraduationCap size={size} strokeWidth={1.4} aria-hidden /> : <KindIcon kind={kind} size={size} />;
}
