import { Menu } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import { t } from '../../../shared/i18n.ts';
import { IconButton, NumberInput, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import styles from './ScoreTable.module.css';
import { type Criterion, type StudyData, withCriterion } from './scores.ts';

interface CriterionHeadProps {
  readonly criterion: Criterion;
  /** True for the one just added: it takes the focus. */
  readonly fresh: boolean;
  readonly change: (next: (data: StudyData) => StudyData) => void;
  readonly onDelete: () => void;
}

/** A column's head: the criterion's name and weight, edited where they stand. */
export function CriterionHead({ criterion, fresh, change, onDelete }: CriterionHeadProps) {
  const { id, axis, weight } = criterion;
  const name = shorten(criterion.name, 60) || t('Untitled criterion');
  const other = axis === 'attractiveness' ? 'fit' : 'attractiveness';
  return (
    <th scope="col" className={styles.criterion} aria-label={name} data-field="criteria">
      <InlineText
        label={t('Name of the criterion')}
        className={styles.criterionName}
        placeholder={t('Criterion')}
        value={criterion.name}
        inputRef={fresh ? focusNow : undefined}
        onChange={(typed) => change((now) => withCriterion(now, id, { name: typed }))}
      />
      <div className={styles.weight}>
        <NumberInput
          plain
          label={t('Weight of {{name}}', { name })}
          value={weight}
          min={0}
          max={100}
          unit="%"
          onChange={(typed) => change((now) => withCriterion(now, id, { weight: typed }))}
        />
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <IconButton label={t('More for {{name}}', { name })} size="small" className={styles.more}>
              <Ellipsis size={13} aria-hidden />
            </IconButton>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => change((now) => withCriterion(now, id, { axis: other }))}>
              {other === 'fit' ? t('Move to Fit') : t('Move to Attractiveness')}
            </Menu.Item>
            <Menu.Item onClick={onDelete}>{t('Delete')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </th>
  );
}

const focusNow = (element: HTMLElement | null): void => element?.focus();
