import { Menu } from '@mantine/core';
import { ChevronDown, Rows3 } from 'lucide-react';
import { ALL_LANES, type JourneyData, lanesOf } from '../../../shared/analysis/journey.ts';
import { LANES, type Lane } from '../../../shared/frameworks/journey.ts';
import { t } from '../../../shared/i18n.ts';
import { Button } from '../../ui/index.ts';
import styles from './menus.module.css';

interface LanesMenuProps {
  readonly data: JourneyData;
  readonly onToggle: (lane: Lane) => void;
  readonly onShowAll: () => void;
}

/** Which lanes the board shows. What stands in a hidden one stays. */
export function LanesMenu({ data, onToggle, onShowAll }: LanesMenuProps) {
  const shown = lanesOf(data);
  return (
    <Menu position="bottom-end" withinPortal closeOnItemClick={false}>
      <Menu.Target>
        <Button
          icon={<Rows3 size={15} aria-hidden />}
          aria-label={t('Lanes, {{shown}} of {{all}} shown', { shown: shown.length, all: ALL_LANES.length })}
        >
          {t('Lanes')}
          <span className={styles.count}>{t('{{shown}} of {{all}}', { shown: shown.length, all: ALL_LANES.length })}</span>
          <ChevronDown size={14} className={styles.chevron} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ALL_LANES.map((lane) => (
          <Menu.CheckboxItem key={lane} checked={shown.includes(lane)} onChange={() => onToggle(lane)}>
            {t(LANES[lane])}
          </Menu.CheckboxItem>
        ))}
        <Menu.Divider />
        <Menu.Item disabled={shown.length === ALL_LANES.length} onClick={onShowAll}>
          {t('Show all lanes')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
