import { frameworkOf } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import type { TryIt } from '../../../shared/learning/model.ts';
import { assertNever } from '../../../shared/result.ts';
import type { Open } from '../../data/navigation.ts';

/** What the place of a task is called, as the sidebar calls it. */
export function placeName(where: TryIt['where']): string {
  if ('kind' in where) return t(frameworkOf(where.kind).plural);
  switch (where.screen) {
    case 'throughline':
      return t('Throughline');
    case 'checks':
      return t('Checks');
    case 'evidence':
      return t('Evidence');
    case 'path':
      return t('Strategy path');
    default:
      return assertNever(where.screen);
  }
}

export const goToPlace = (open: Open, where: TryIt['where']): void =>
  'kind' in where ? open.openKind(where.kind) : open.openScreen(where.screen);
