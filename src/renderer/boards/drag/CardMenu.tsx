import { Menu } from '@mantine/core';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../../shared/i18n.ts';
import { classes } from '../../ui/index.ts';
import styles from './CardMenu.module.css';
import { useCardMoves } from './DragBoard.tsx';

interface CardMenuProps {
  readonly id: string;
  /** What the card is called. */
  readonly name: string;
  readonly gripRef: (element: Element | null) => void;
  /** The columns that it can go to, in the words of the menu. */
  readonly targets: readonly { readonly group: string; readonly label: string }[];
  /** False where a column has no order of the person's own. */
  readonly ordered?: boolean;
  /** True where the grip stands in the middle of the card's height. */
  readonly centred?: boolean;
  /** What else can be done with it: items of the menu. */
  readonly children?: ReactNode;
}

/** The grip of a card: it drags the card, and pressed it opens what else can be done with it. */
export function CardMenu({ id, name, gripRef, targets, ordered = true, centred = false, children }: CardMenuProps) {
  const { step, moveTo } = useCardMoves();
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <button
          ref={gripRef}
          type="button"
          className={classes(styles.grip, centred && styles.centred)}
          aria-label={t('Move “{{name}}”', { name })}
          title={t('Drag to move, press for more')}
          aria-keyshortcuts={ordered ? 'Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight' : 'Alt+ArrowLeft Alt+ArrowRight'}
        >
          <GripVertical size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {targets.map(({ group, label }) => (
          <Menu.Item key={group} onClick={() => moveTo(id, group)}>
            {label}
          </Menu.Item>
        ))}
        {ordered && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<ArrowUp size={14} aria-hidden />} onClick={() => step(id, 'up')}>
              {t('Move up')}
            </Menu.Item>
            <Menu.Item leftSection={<ArrowDown size={14} aria-hidden />} onClick={() => step(id, 'down')}>
              {t('Move down')}
            </Menu.Item>
          </>
        )}
        {children && <Menu.Divider />}
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
