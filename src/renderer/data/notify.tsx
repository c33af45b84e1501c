import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { t } from '../../shared/i18n.ts';
import type { AppError } from '../../shared/result.ts';

/** Something that a notification lets the person do. */
export interface Offer {
  readonly label: string;
  readonly run: () => void;
}

function show(id: string | undefined, message: string, offer: Offer | undefined, look: 'plain' | 'error'): void {
  const shown = notifications.show({
    ...(id ? { id } : {}),
    message: (
      <>
        <span>{message}</span>
        {offer ? (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              notifications.hide(shown);
              offer.run();
            }}
          >
            {offer.label}
          </Button>
        ) : null}
      </>
    ),
    autoClose: look === 'error' ? false : 6000,
    withBorder: true,
    closeButtonProps: { 'aria-label': t('Close') },
    className: look === 'error' ? 'notice notice-error' : 'notice',
    role: look === 'error' ? 'alert' : 'status',
  });
}

/** Says one sentence, with at most one thing to do about it. */
export const tell = (message: string, offer?: Offer): void => show(undefined, message, offer, 'plain');

const STEP = 'step';

/** Says what was just done and offers to take it back; the offer goes when something else is done in this way. */
export function tellStep(message: string, takeBackStep: () => Promise<unknown>): void {
  notifications.hide(STEP);
  show(STEP, message, { label: t('Undo'), run: () => void takeBackStep() }, 'plain');
}

/** Says what went wrong. A dialog that the person cancelled is no error. `id` keeps one notice for one cause. */
export function tellError(error: AppError, offer?: Offer, id?: string): void {
  if (error.code === 'cancelled') return;
  if (id) notifications.hide(id);
  show(id, error.message, offer, 'error');
}

/** Says what the person should know before going on; it stays until it is closed. */
export const tellWarning = (message: string): void => show(undefined, message, undefined, 'error');

/** Takes a notice away whose cause is gone. */
export const takeBack = (id: string): void => void notifications.hide(id);
