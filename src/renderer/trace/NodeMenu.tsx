import { Menu } from '@mantine/core';
import { ArrowUpRight, Plus, Spline, X } from 'lucide-react';
import { t } from '../../shared/i18n.ts';
import type { OpenEnd } from '../../shared/trace/index.ts';
import styles from './LinkPopover.module.css';
import type { Anchor } from './LinkPopover.tsx';
import { ghostLabel } from './words.ts';

interface NodeMenuProps {
  readonly anchor: Anchor;
  readonly chosen: boolean;
  /** What the node's line lacks. */
  readonly ends: readonly OpenEnd[];
  readonly onOpen: () => void;
  readonly onChoose: () => void;
  readonly onLink: (end: OpenEnd) => void;
  readonly onClose: () => void;
}

/** What can be done with a node. */
export function NodeMenu({ anchor, chosen, ends, onOpen, onChoose, onLink, onClose }: NodeMenuProps) {
  return (
    <Menu opened onClose={onClose} position="bottom-start" withinPortal>
      <Menu.Target>
        <button type="button" tabIndex={-1} className={styles.anchor} style={{ ...anchor }} aria-hidden />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<ArrowUpRight size={14} aria-hidden />} onClick={onOpen}>
          {t('Open')}
        </Menu.Item>
        <Menu.Item leftSection={chosen ? <X size={14} aria-hidden /> : <Spline size={14} aria-hidden />} onClick={onChoose}>
          {chosen ? t('Take the mark away') : t('Mark its line')}
        </Menu.Item>
        {ends.map((end) => (
          <Menu.Item key={`${end.direction} ${end.missing}`} leftSection={<Plus size={14} aria-hidden />} onClick={() => onLink(end)}>
            {ghostLabel(end)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
