import { Menu } from '@mantine/core';
import { modals } from '@mantine/modals';
import { ArrowLeftToLine, ChevronDown, ChevronRight, Ellipsis, FolderOpen, Trash2 } from 'lucide-react';
import { Fragment, useState } from 'react';
import { differenceWords, QUANTITY_GROUPS, type Quantity, quantityWords } from '../../shared/analysis/scenario.ts';
import type { VariantContent, VariantFamily } from '../../shared/contract.ts';
import { plural, t } from '../../shared/i18n.ts';
import { newId } from '../data/ids.ts';
import { useOpen } from '../data/navigation.ts';
import { flushAll } from '../data/pending.ts';
import { setStrategy, useSession } from '../data/session.ts';
import { Button, IconButton, MoneyInput, NumberInput } from '../ui/index.ts';
import { changeIn, removeVariant } from './actions.ts';
import styles from './CompareTable.module.css';
import { type Cell, type Row, tallyOf } from './compare.ts';
import type { Edit } from './edits.ts';
import { commonIds } from './lead.ts';
import { takeNumber, takeRecord } from './take-over.ts';
import { VerdictMark } from './VerdictMark.tsx';

interface CompareTableProps {
  readonly family: VariantFamily;
  /** The base's first, with what is typed. */
  readonly contents: readonly VariantContent[];
  readonly rows: readonly Row[];
  readonly onEdit: (edit: Edit) => void;
}

/** A column for each strategy, a row for each number; what was entered is changed in place. */
export function CompareTable({ family, contents, rows, onEdit }: CompareTableProps) {
  const [isAll, setAll] = useState(false);
  const [explained, setExplained] = useState<ReadonlySet<string>>(new Set());
  const shown = rows.filter(({ isMain, differs }) => isAll || isMain || differs);
  const hidden = rows.length - rows.filter(({ isMain, differs }) => isMain || differs).length;
  const groups = [...Map.groupBy(shown, ({ group }) => group)];
  const explain = (id: string): void =>
    setExplained((now) => (now.has(id) ? new Set([...now].filter((other) => other !== id)) : new Set(now).add(id)));
  return (
    <section aria-label={t('Numbers side by side')} className={styles.section}>
      <table className={styles.table} data-columns={contents.length}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {contents.map((content, column) => (
              <th key={content.strategy.id} scope="col" className={styles.column}>
                <ColumnHead family={family} content={content} tally={column === 0 ? null : tallyOf(rows, column)} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(([group, own]) => (
          <tbody key={group}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={contents.length + 1}>
                {t(QUANTITY_GROUPS[group])}
              </th>
            </tr>
            {own.map((row) => (
              <Fragment key={row.id}>
                <tr className={styles.row} data-head={row.group === 'worth' && row.isMain}>
                  <RowHead row={row} isOpen={explained.has(row.id)} onToggle={() => explain(row.id)} />
                  {row.cells.map((cell, column) => (
                    <NumberCell
                      key={contents[column]?.strategy.id}
                      row={row}
                      cell={cell}
                      column={column}
                      contents={contents}
                      onEdit={onEdit}
                    />
                  ))}
                </tr>
                {explained.has(row.id) && (
                  <tr className={styles.how}>
                    <td />
                    {row.cells.map(({ quantity }, column) => (
                      <td key={contents[column]?.strategy.id}>{quantity ? quantity.formula || quantity.missing : ''}</td>
                    ))}
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
      {hidden > 0 && (
        <Button size="small" variant="quiet" className={styles.more} aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll
            ? t('Only what counts most and what differs')
            : plural(hidden, 'One more number, the same in all', '{{count}} more numbers, the same in all')}
        </Button>
      )}
    </section>
  );
}

interface RowHeadProps {
  readonly row: Row;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The row's name; where something is to be explained it opens that. */
function RowHead({ row, isOpen, onToggle }: RowHeadProps) {
  const hasHow = row.cells.some(({ quantity }) => (quantity?.formula ?? '') !== '');
  return (
    <th scope="row" className={styles.label}>
      {hasHow ? (
        <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
          {row.label}
          {isOpen ? <ChevronDown size={13} aria-hidden /> : <ChevronRight size={13} aria-hidden />}
        </button>
      ) : (
        row.label
      )}
    </th>
  );
}

interface ColumnHeadProps {
  readonly family: VariantFamily;
  readonly content: VariantContent;
  readonly tally: { readonly better: number; readonly worse: number } | null;
}

function ColumnHead({ family, content: { strategy }, tally }: ColumnHeadProps) {
  const { openHome } = useOpen();
  const openId = useSession((state) => state.strategyId);
  const name = strategy.name || t('Untitled strategy');
  const isBase = strategy.id === family.base;
  const isOpen = strategy.id === openId;

  const open = async (): Promise<void> => {
    if (!(await flushAll())) return;
    setStrategy(strategy.id);
    openHome();
  };
  const remove = (): void => {
    modals.openConfirmModal({
      title: t('Remove the variant “{{name}}”?', { name }),
      children: <p>{t('It goes with its records, its history and its versions, and cannot be brought back. The base stays as it is.')}</p>,
      labels: { confirm: t('Remove the variant'), cancel: t('Keep it') },
      closeButtonProps: { 'aria-label': t('Close') },
      onConfirm: () => void removeVariant(strategy.id),
    });
  };

  return (
    <div className={styles.head}>
      <div className={styles.names}>
        <span className={styles.name}>{name}</span>
        <span className={styles.meta}>
          {isBase
            ? t('base')
            : tally && tally.better + tally.worse > 0
              ? t('better in {{better}}, worse in {{worse}}', { ...tally })
              : t('no better, no worse')}
          {isOpen ? ` · ${t('open')}` : ''}
        </span>
      </div>
      {isOpen && isBase ? null : (
        <Menu position="bottom-end" width={200}>
          <Menu.Target>
            <IconButton size="small" label={t('What to do with “{{name}}”', { name })} tip={t('More')}>
              <Ellipsis size={15} aria-hidden />
            </IconButton>
          </Menu.Target>
          <Menu.Dropdown>
            {isOpen ? null : (
              <Menu.Item leftSection={<FolderOpen size={14} aria-hidden />} onClick={() => void open()}>
                {isBase ? t('Open the base') : t('Open this variant')}
              </Menu.Item>
            )}
            {isBase ? null : (
              <Menu.Item leftSection={<Trash2 size={14} aria-hidden />} onClick={remove}>
                {t('Remove…')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}

interface NumberCellProps {
  readonly row: Row;
  readonly cell: Cell;
  readonly column: number;
  readonly contents: readonly VariantContent[];
  readonly onEdit: (edit: Edit) => void;
}

function NumberCell({ row, cell, column, contents, onEdit }: NumberCellProps) {
  const { quantity, difference, verdict } = cell;
  const content = contents[column];
  const base = contents[0];
  if (!content || !base) return <td />;
  const baseQuantity = row.cells[0]?.quantity ?? null;
  const name = content.strategy.name || t('Untitled strategy');
  const canTake = column > 0 && cell.differs && quantity?.place && quantity.value !== null;

  const take = (): void => {
    if (!quantity?.place) return;
    const { record } = quantity.place;
    void changeIn(
      base.strategy.id,
      (stored) =>
        takeNumber(stored.records, baseQuantity, quantity, name) ??
        takeRecord(stored, content, commonIds(content, stored).get(record) ?? record, row.label, name, newId),
      t('The base has {{what}} of “{{name}}”.', { what: row.label, name }),
    );
  };

  return (
    <td className={styles.cell}>
      <div className={styles.value}>
        {quantity?.place ? (
          <NumberField
            quantity={quantity}
            name={name}
            onChange={(value) => quantity.place && onEdit({ strategy: content.strategy.id, place: quantity.place, value })}
          />
        ) : (
          <span className={styles.figure} title={quantity?.missing || undefined}>
            {quantity ? quantityWords(quantity, quantity.value) : '–'}
          </span>
        )}
        {canTake && (
          <IconButton
            size="small"
            className={styles.take}
            label={t('Take over into the base: {{what}} {{value}}', { what: row.label, value: quantityWords(quantity, quantity.value) })}
            tip={t('Take over into the base')}
            onClick={take}
          >
            <ArrowLeftToLine size={14} aria-hidden />
          </IconButton>
        )}
        {quantity && verdict !== null && difference !== null && verdict !== 'same' && (
          <span className={styles.difference}>
            <VerdictMark verdict={verdict} isUp={difference > 0} words={differenceWords(quantity, difference)} />
          </span>
        )}
      </div>
    </td>
  );
}

interface NumberFieldProps {
  readonly quantity: Quantity;
  readonly name: string;
  readonly onChange: (value: number | null) => void;
}

function NumberField({ quantity: { label, unit, value }, name, onChange }: NumberFieldProps) {
  const named = t('{{what}} in {{name}}', { what: label, name });
  if (unit.kind === 'money') {
    return <MoneyInput label={named} value={value} currency={unit.currency} placeholder="–" onChange={onChange} />;
  }
  const isPercent = unit.kind === 'percent';
  return (
    <NumberInput
      label={named}
      value={value}
      placeholder="–"
      min={unit.kind === 'metric' ? undefined : 0}
      max={isPercent ? 100 : undefined}
      unit={isPercent ? '%' : undefined}
      onChange={onChange}
    />
  );
}
