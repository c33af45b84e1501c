import { modals } from '@mantine/modals';
import { t } from '../../../shared/i18n.ts';
import { answeredCount, isExam, type Running } from './running.ts';
import { discardQuiz } from './store.ts';

/** Asks before a quiz is thrown away in the middle. */
export function askToStop(running: Running): void {
  const exam = isExam(running);
  modals.openConfirmModal({
    title: exam ? t('Discard the exam?') : t('Stop this quiz?'),
    children: t('{{answered}} of {{all}} questions are answered. What is stopped in the middle is not kept.', {
      answered: answeredCount(running),
      all: running.items.length,
    }),
    labels: { confirm: exam ? t('Discard the exam') : t('Stop the quiz'), cancel: t('Keep it') },
    onConfirm: discardQuiz,
    closeButtonProps: { 'aria-label': t('Close') },
  });
}
