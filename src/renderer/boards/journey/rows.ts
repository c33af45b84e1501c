import { type JourneyData, lanesOf } from '../../../shared/analysis/journey.ts';
import { LANES, type Lane } from '../../../shared/frameworks/journey.ts';
import { t } from '../../../shared/i18n.ts';
import type { RowId } from './cursor.ts';

/** The lines of a service blueprint: between what customers do and see, and what they do not see. */
export type BlueprintLine = 'interaction' | 'visibility';

export type GridRow = { readonly kind: 'cells'; readonly row: RowId } | { readonly kind: 'line'; readonly line: BlueprintLine };

/** The rows of the grid from top to bottom; the lines of the blueprint stand where its lanes begin and part. */
export function rowsOf(data: JourneyData, overlaid: boolean): GridRow[] {
  const lanes = lanesOf(data);
  const firstBehind = lanes.find((lane) => lane === 'backStage' || lane === 'support');
  const rows: GridRow[] = [{ kind: 'cells', row: 'head' }];
  for (const lane of lanes) {
    if (lane === 'frontStage') rows.push({ kind: 'line', line: 'interaction' });
    if (lane === firstBehind) rows.push({ kind: 'line', line: 'visibility' });
    rows.push({ kind: 'cells', row: lane });
    if (lane === 'emotion' && overlaid) rows.push({ kind: 'cells', row: 'difference' });
  }
  return rows;
}

export const lineName = (line: BlueprintLine): string => (line === 'interaction' ? t('Line of interaction') : t('Line of visibility'));

export function rowName(row: RowId): string {
  if (row === 'head') return t('Phase');
  return row === 'difference' ? t('Difference') : t(LANES[row]);
}

/** What an empty cell of a lane asks for. */
export function hintOf(lane: Lane): string {
  switch (lane) {
    case 'goal':
      return t('What they want to have done');
    case 'actions':
      return t('Type an action and press Enter');
    case 'touchpoints':
      return t('Pick or name a touchpoint');
    case 'thoughts':
      return t('In their words');
    case 'emotion':
      return t('Feeling');
    case 'pains':
      return t('Type a pain and press Enter');
    case 'opportunities':
      return t('Type an opportunity and press Enter');
    case 'frontStage':
      return t('What they see you do');
    case 'backStage':
      return t('What happens out of sight');
    case 'support':
      return t('What it rests on');
    case 'owner':
      return t('Who answers for it');
    case 'metrics':
      return t('Pick or name a metric');
  }
}
