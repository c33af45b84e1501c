import { Menu } from '@mantine/core';
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
    <Menu position="bottom-start" withinPortal width={320}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown className={styles.dropdown}>
        {quadrants.map((quadrant) => (
          <Fragment key={quadrant}>
            <Menu.Label>{wordsOf(quadrant).name}</Menu.Label>
            {items
              .filter((coded) => coded.quadrant === quadrant)
              .map(({ item, code }) => (
                <Menu.CheckboxItem key={item.id} checked={cites(strategy, record, item.id)} onChange={() => onToggle(item.id)}>
                  <CodeMark code={code} list={quadrant} /> {shorten(item.statement, 120) || code}
                </Menu.CheckboxItem>
              ))}
            {data[quadrant].length === 0 && <p className={styles.none}>{t('None yet')}</p>}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
