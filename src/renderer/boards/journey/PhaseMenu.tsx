import { Menu } from '@mantine/core';
import { ChevronDown, Plus } from 'lucide-react';
import { Fragment } from 'react';
import { fold } from '../../../shared/fold.ts';
import { type OfferedPhase, PHASE_SETS } from '../../../shared/frameworks/journey.ts';
import { t } from '../../../shared/i18n.ts';
import { Button } from '../../ui/index.ts';
import styles from './menus.module.css';

interface PhaseMenuProps {
  /** What the phases of the map are called: those are not offered again. */
  readonly names: readonly string[];
  readonly onAdd: (offered: OfferedPhase | null) => void;
}

/** Adds a phase at the end: an empty one to be named, or one that is offered with its goal. */
export function PhaseMenu({ names, onAdd }: PhaseMenuProps) {
  const taken = new Set(names.map((name) => fold(name).trim()));
  const seen = new Set(taken);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button icon={<Plus size={15} aria-hidden />} aria-label={t('Add a phase')}>
          {t('Phase')}
          <ChevronDown size={14} className={styles.chevron} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.dropdown}>
        <Menu.Item leftSection={<Plus size={14} aria-hidden />} onClick={() => onAdd(null)}>
          {t('Empty phase')}
        </Menu.Item>
        {PHASE_SETS.map(({ id, label, phases }) => {
          const offered = phases.filter(({ name }) => !seen.has(fold(name)));
          for (const { name } of offered) seen.add(fold(name));
          if (offered.length === 0) return null;
          return (
            <Fragment key={id}>
              <Menu.Label>{t(label)}</Menu.Label>
              {offered.map((phase) => (
                <Menu.Item key={phase.name} onClick={() => onAdd(phase)}>
                  {t(phase.name)}
                  <span className={styles.goal}>{t(phase.goal)}</span>
                </Menu.Item>
              ))}
            </Fragment>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
