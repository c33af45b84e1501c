import { Menu } from '@mantine/core';
import { CopyPlus, Ellipsis, Plus, SquarePlus, Trash2 } from 'lucide-react';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { useOpen } from '../data/navigation.ts';
import { useSession } from '../data/session.ts';
import { useActions } from '../data/strategy.ts';
import { makeCard } from '../learn/cards/make-card.ts';
import { IconButton, nameOf } from '../ui/index.ts';

interface RecordMenuProps {
  readonly record: AnyRecord;
  readonly size?: 'medium' | 'small';
  /** Called when the record was deleted. */
  readonly onRemoved?: () => void;
}

/** What is done with a whole record: made into a card, copied to another strategy, deleted. */
export function RecordMenu({ record, size = 'medium', onRemoved }: RecordMenuProps) {
  const { create, remove, copyTo } = useActions();
  const { openRecord } = useOpen();
  const framework = frameworkOf(record.kind);
  const strategies = useSession((state) => state.workspace?.strategies) ?? [];
  const others = strategies.filter(({ id }) => id !== record.strategyId);
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <IconButton label={t('More for “{{name}}”', { name: nameOf(record) })} size={size}>
          <Ellipsis size={16} aria-hidden />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {framework.count === 'few' ? (
          <Menu.Item
            leftSection={<Plus size={14} aria-hidden />}
            onClick={() => void create(record.kind).then((made) => made && openRecord(made.id))}
          >
            {t('New {{name}}', { name: t(framework.singular) })}
          </Menu.Item>
        ) : null}
        <Menu.Item leftSection={<SquarePlus size={14} aria-hidden />} onClick={() => void makeCard(record)}>
          {t('Make a card…')}
        </Menu.Item>
        {others.length > 0 ? (
          <>
            <Menu.Label>{t('Copy to')}</Menu.Label>
            {others.map((strategy) => (
              <Menu.Item
                key={strategy.id}
                leftSection={<CopyPlus size={14} aria-hidden />}
                onClick={() => void copyTo(record.id, strategy.id)}
              >
                {strategy.name || t('Untitled strategy')}
              </Menu.Item>
            ))}
            <Menu.Divider />
          </>
        ) : null}
        <Menu.Item
          leftSection={<Trash2 size={14} aria-hidden />}
          onClick={() => void remove(record.id).then((gone) => (gone ? onRemoved?.() : undefined))}
        >
          {t('Delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
