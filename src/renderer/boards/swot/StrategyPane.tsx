import { Menu } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { plural, t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { Button, CodeMark, classes, IconButton, shorten } from '../../ui/index.ts';
import { cites, codedItems, TOWS_ORDER, type TowsKind, uncited, withNewStrategy } from './items.ts';
import { type StrategyContext, StrategyItem } from './Strategy.tsx';
import styles from './StrategyPane.module.css';
import { TowsName } from './TowsName.tsx';
import { towsHint } from './words.ts';

interface StrategyPaneProps extends StrategyContext {
  /** Laid over the board, where there is no room beside it. */
  readonly floating: boolean;
}

/** The TOWS strategies by kind, and the items that none of them cites. */
export function StrategyPane({ floating, ...context }: StrategyPaneProps) {
  const { record, data, change, chosen, onChoose } = context;
  const [fresh, setFresh] = useState<string | null>(null);
  const headId = useId();
  const add = (kind: TowsKind): void => {
    const id = newId();
    setFresh(id);
    change((now) => withNewStrategy(now, record.id, id, kind, chosen ?? undefined));
  };
  const unsorted = data.strategies.filter(({ kind }) => kind === null);
  const left = uncited(data, record.id);
  const citing = chosen === null ? 0 : data.strategies.filter((strategy) => cites(strategy, record.id, chosen)).length;
  const code = chosen === null ? undefined : codedItems(data).get(chosen)?.code;
  return (
    <section aria-labelledby={headId} className={classes(styles.pane, floating && styles.floating)} data-field="strategies">
      <header className={styles.head}>
        <h2 id={headId} className={styles.title}>
          {t('Strategies')}
        </h2>
        <span className={styles.count}>
          {data.strategies.length}
          {code !== undefined &&
            (citing === 0 ? t(', none cites {{code}}', { code }) : `, ${plural(citing, 'one cites', '{{count}} cite')} ${code}`)}
        </span>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button size="small" icon={<Plus size={13} aria-hidden />} className={styles.add}>
              {t('Strategy')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {TOWS_ORDER.map((kind) => (
              <Menu.Item key={kind} onClick={() => add(kind)}>
                {`${kind}: ${towsHint(kind)}`}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </header>
      <div className={styles.scroll}>
        {data.strategies.length === 0 && (
          <p className={styles.none}>
            {t('No strategies yet. Pair what is inside with what is outside: a strength that takes an opportunity is an SO strategy.')}
          </p>
        )}
        {TOWS_ORDER.map((kind) => (
          <section key={kind} className={styles.group} aria-label={t('{{kind}} strategies', { kind })}>
            <header className={styles.groupHead}>
              <TowsName kind={kind} />
              <span className={styles.hint}>{towsHint(kind)}</span>
              <IconButton label={t('Add an {{kind}} strategy', { kind })} size="small" className={styles.plus} onClick={() => add(kind)}>
                <Plus size={14} aria-hidden />
              </IconButton>
            </header>
            <ul className={styles.list}>
              {data.strategies
                .filter((strategy) => strategy.kind === kind)
                .map((strategy) => (
                  <StrategyItem key={strategy.id} {...context} strategy={strategy} fresh={strategy.id === fresh} />
                ))}
            </ul>
          </section>
        ))}
        {unsorted.length > 0 && (
          <section className={styles.group} aria-label={t('Strategies without a kind')}>
            <header className={styles.groupHead}>
              <span className={styles.hint}>{t('without a kind')}</span>
            </header>
            <ul className={styles.list}>
              {unsorted.map((strategy) => (
                <StrategyItem key={strategy.id} {...context} strategy={strategy} fresh={strategy.id === fresh} />
              ))}
            </ul>
          </section>
        )}
        {left.length > 0 && (
          <div className={styles.left}>
            <span>{t('Cited by none')}</span>
            {left.map(({ item, code: own, quadrant }) => (
              <button
                key={item.id}
                type="button"
                className={styles.leftItem}
                aria-label={`${own}: ${shorten(item.statement, 80)}`}
                title={shorten(item.statement)}
                onClick={() => onChoose(item.id)}
              >
                <CodeMark code={own} list={quadrant} />
              </button>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
