import { Menu } from '@mantine/core';
import { Check } from 'lucide-react';
import { Fragment, type ReactElement } from 'react';
import type { SwotQuadrant, TowsStrategy } from '../../../shared/analysis/swot.ts';
import { t } from '../../../shared/i18n.ts';
import { CodeMark, shorten } from '../../ui/index.ts';
import styles from './CitePicker.module.css';
import { cites, codedItems, type SwotData } from './items.ts';
import { wordsOf } from './words.ts';

interface CitePickerProps {
  readonly record: string;
  readonly data: SwotData;
  readonly strategy: TowsStrategy;
  /** The quadrants offered. */
  readonly quadrants: readonly SwotQuadrant[];
  readonly onToggle: (item: string) => void;
  /** The button that opens it. */
  readonly children: ReactElement;
}

/** The items of some quadrants, to be cited or not by a strategy. */
export function CitePicker({ record, data, strategy, quadrants, onToggle, children }: CitePickerProps) {
  const items = [...codedItems(data).values()];
  return (
    <Menu position="bottom-start" withinPortal closeOnItemClick={false} width={320}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown className={styles.dropdown}>
        {quadrants.map((quadrant) => (
          <Fragment key={quadrant}>
            <Menu.Label>{wordsOf(quadrant).name}</Menu.Label>
            {items
              .filter((coded) => coded.quadrant === quadrant)
              .map(({ item, code }) => {
                const cited = cites(strategy, record, item.id);
                return (
                  <Menu.Item
                    key={item.id}
                    role="menuitemcheckbox"
                    aria-checked={cited}
                    onClick={() => onToggle(item.id)}
                    leftSection={<CodeMark code={code} list={quadrant} />}
                    rightSection={cited ? <Check size={14} aria-hidden /> : undefined}
                  >
                    {shorten(item.statement, 120) || code}
                  </Menu.Item>
                );
              })}
            {data[quadrant].length === 0 && <p className={styles.none}>{t('None yet')}</p>}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
