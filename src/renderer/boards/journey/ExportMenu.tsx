import { Menu } from '@mantine/core';
import { ChevronDown, Download } from 'lucide-react';
import type { Journey } from '../../../shared/analysis/journey.ts';
import { pairOf } from '../../../shared/analysis/journey.ts';
import { journeySheet } from '../../../shared/charts/journey-sheet.ts';
import { t } from '../../../shared/i18n.ts';
import { useObserved } from '../../data/rows.ts';
import { useStrategy } from '../../data/strategy.ts';
import { Button, nameOf } from '../../ui/index.ts';
import { type PictureFormat, savePicture } from '../frame/picture.ts';
import styles from './menus.module.css';
import { shownMetric } from './use-shown.ts';

interface ExportMenuProps {
  readonly journey: Journey;
  readonly overlaid: boolean;
}

/** Saves the whole map as one picture, however much of it is on the screen. */
export function ExportMenu({ journey, overlaid }: ExportMenuProps) {
  const { records } = useStrategy();
  const observed = useObserved();
  const save = (format: PictureFormat): void => {
    const { asIs, toBe } = pairOf(journey, records);
    const sheet = journeySheet(journey, {
      records,
      beside: overlaid ? (journey.data.kind === 'to-be' ? asIs : toBe) : null,
      metric: (metric) => {
        const { value, target } = shownMetric(metric, observed);
        return [value, target].filter((part) => part !== '').join(', ');
      },
    });
    void savePicture(sheet, format, nameOf(journey));
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button icon={<Download size={15} aria-hidden />}>
          {t('Export')}
          <ChevronDown size={14} className={styles.chevron} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => save('png')}>{t('Picture (PNG)')}</Menu.Item>
        <Menu.Item onClick={() => save('svg')}>{t('Vector picture (SVG)')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
