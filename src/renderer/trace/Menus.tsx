import { Menu } from '@mantine/core';
import { ChevronDown, Columns3, Download, ListFilter } from 'lucide-react';
import { t } from '../../shared/i18n.ts';
import { COLUMNS, type TraceGraph } from '../../shared/trace/index.ts';
import type { PictureFormat } from '../boards/frame/picture.ts';
import { Button, shorten } from '../ui/index.ts';
import styles from './Menus.module.css';
import { OPTIONAL_COLUMNS, type OptionalColumn, type Which } from './part.ts';
import { show, useShown } from './shown.ts';

/** Which segment's part of the strategy is shown. */
export function SegmentMenu({ graph }: { readonly graph: TraceGraph }) {
  const { segment } = useShown();
  const segments = [...graph.nodes.values()].filter(({ column }) => column === 'segment');
  const chosen = segments.find(({ key }) => key === segment);
  if (segments.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal classNames={{ dropdown: styles.dropdown }}>
      <Menu.Target>
        <Button icon={<ListFilter size={15} aria-hidden />} className={styles.segment}>
          <span className={styles.cut}>{chosen ? shorten(chosen.label, 40) : t('All segments')}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={chosen?.key ?? ''} onChange={(value) => show({ segment: value === '' ? null : value })}>
          <Menu.RadioItem value="">{t('All segments')}</Menu.RadioItem>
          {segments.map(({ key, label }) => (
            <Menu.RadioItem key={key} value={key}>
              {shorten(label, 60)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

const isWhich = (value: string): value is Which => value === 'first' || value === 'second';

/** Which of the two lines is shown, and which columns of it. */
export function ColumnsMenu() {
  const { which, switchedOn } = useShown();
  const toggle = (column: OptionalColumn): void =>
    show({ switchedOn: switchedOn.includes(column) ? switchedOn.filter((one) => one !== column) : [...switchedOn, column] });
  return (
    <Menu position="bottom-end" withinPortal closeOnItemClick={false}>
      <Menu.Target>
        <Button icon={<Columns3 size={15} aria-hidden />}>
          {t('Columns')}
          <ChevronDown size={14} className={styles.chevron} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('Line')}</Menu.Label>
        <Menu.RadioGroup value={which} onChange={(value) => isWhich(value) && show({ which: value })}>
          <Menu.RadioItem value="first">{t('Segment to objective')}</Menu.RadioItem>
          <Menu.RadioItem value="second">{t('SWOT to objective')}</Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('Also show')}</Menu.Label>
        {OPTIONAL_COLUMNS.map((column) => (
          <Menu.CheckboxItem
            key={column}
            disabled={which === 'second'}
            checked={switchedOn.includes(column)}
            onChange={() => toggle(column)}
          >
            {t(COLUMNS[column])}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Saves the whole picture, however much of it is on the screen. */
export function ExportMenu({ onSave }: { readonly onSave: (format: PictureFormat) => void }) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button icon={<Download size={15} aria-hidden />}>
          {t('Export')}
          <ChevronDown size={14} className={styles.chevron} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onSave('png')}>{t('Picture (PNG)')}</Menu.Item>
        <Menu.Item onClick={() => onSave('svg')}>{t('Vector picture (SVG)')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
