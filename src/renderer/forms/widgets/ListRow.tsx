import { ChevronRight, Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import type { Field, Widget } from '../../../shared/fields.ts';
import type { AnyData } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import { itemCode } from '../../../shared/records.ts';
import { isSame } from '../../data/drafts.ts';
import { classes, Grip, IconButton, TextInput, useSortableRow } from '../../ui/index.ts';
import { extraColumn } from '../extras/extra-column.tsx';
import { ItemFindings } from '../Findings.tsx';
import { nameOfItem, ofItem, rowName } from '../names.ts';
import { useFormPlace } from '../place.ts';
import type { Column, Shape } from './columns.ts';
import { FieldControl } from './FieldControl.tsx';
import { focusNext, stepOf, stepRow } from './focus.ts';
import styles from './ListField.module.css';
import { Summary } from './Summary.tsx';
import { asText } from './values.ts';

type Item = AnyData & { readonly id: string };

interface ListRowProps {
  readonly item: Item;
  readonly index: number;
  readonly field: Field;
  readonly widget: Extract<Widget, { kind: 'list' }>;
  readonly shape: Shape;
  readonly path: string;
  readonly open: boolean;
  readonly onSet: (id: string, name: string, value: unknown) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (id: string) => void;
  readonly onOpen: (id: string, open: boolean) => void;
}

/** One item of a list. It is drawn again only when it says something else. */
export const ListRow = memo(
  function ListRow(props: ListRowProps) {
    const { item, index, field, widget, shape, path, open, onSet, onMove, onRemove, onOpen } = props;
    const { ref, handleRef, isDragSource } = useSortableRow(item.id, index);
    const { kind } = useFormPlace();
    const name = nameOfItem(widget, item, index);
    const code = itemCode(field, index);
    const extra = extraColumn(kind, path);
    const cell = (column: Column) => <RowField key={column.name} column={column} item={item} name={name} path={path} onSet={onSet} />;
    return (
      <li ref={ref} className={classes(styles.row, isDragSource && styles.dragged)} data-item={item.id}>
        <div className={styles.line}>
          <Grip
            label={t('Reorder {{name}}', { name })}
            handleRef={handleRef}
            onStep={(by) => stepRow(by, () => onMove(index, index + by))}
          />
          {code !== '' && <span className={styles.code}>{code}</span>}
          <RowMain {...props} name={name} />
          <div className={styles.cells}>
            {shape.inline.map(cell)}
            {extra && (
              <div className={styles.cell}>
                <extra.Cell item={item.id} />
              </div>
            )}
          </div>
          <div className={styles.end}>
            {shape.details.length > 0 && (
              <IconButton
                label={open ? t('Hide details of {{name}}', { name }) : t('Details of {{name}}', { name })}
                tip={open ? t('Hide details') : t('Details')}
                size="small"
                aria-expanded={open}
                onClick={() => onOpen(item.id, !open)}
              >
                <ChevronRight size={15} className={classes(styles.chevron, open && styles.turned)} aria-hidden />
              </IconButton>
            )}
            <IconButton
              label={t('Remove {{name}}', { name })}
              tip={t('Remove')}
              size="small"
              className={styles.quiet}
              onClick={() => onRemove(item.id)}
            >
              <Trash2 size={14} aria-hidden />
            </IconButton>
          </div>
        </div>
        {shape.below.map((column) => (
          <div key={column.name} className={styles.below} data-field={`${path}.${column.name}`}>
            <span className={styles.belowLabel} aria-hidden>
              {t(column.field.label)}
            </span>
            <RowControl column={column} item={item} name={name} path={path} onSet={onSet} />
          </div>
        ))}
        {shape.details.length > 0 && !open && <Summary columns={shape.details} item={item} onOpen={() => onOpen(item.id, true)} />}
        <ItemFindings item={item} hidden={open ? [] : shape.details.map((column) => column.name)} />
        {open && shape.details.length > 0 && (
          <div className={styles.details}>
            {shape.details.map((column) => (
              <div
                key={column.name}
                className={classes(styles.detail, column.width === 0 && styles.wide)}
                data-field={`${path}.${column.name}`}
              >
                <span className={styles.detailLabel} aria-hidden>
                  {t(column.field.label)}
                </span>
                <RowControl column={column} item={item} name={name} path={path} onSet={onSet} boxed />
              </div>
            ))}
          </div>
        )}
      </li>
    );
  },
  (before, after) =>
    before.index === after.index && before.open === after.open && before.field === after.field && isSame(before.item, after.item),
);

/** What an item is called: its text to be edited, or the reference it is about. */
function RowMain({ item, index, widget, path, onSet, onMove, onRemove, name }: ListRowProps & { readonly name: string }) {
  const main = widget.fields[widget.main];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const by = stepOf(event);
    if (by !== 0) {
      event.preventDefault();
      stepRow(by, () => onMove(index, index + by));
    }
    if (event.key === 'Enter') focusNext(event.currentTarget);
    if (event.key === 'Backspace' && asText(item[widget.main]) === '') {
      event.preventDefault();
      focusNext(event.currentTarget);
      onRemove(item.id);
    }
  };
  if (!main) return null;
  return (
    <div className={styles.main} data-main data-field={`${path}.${widget.main}`}>
      {main.widget.kind === 'text' ? (
        <TextInput
          label={rowName(widget, index)}
          look="row"
          plain
          value={asText(item[widget.main])}
          onChange={(value) => onSet(item.id, widget.main, value)}
          onKeyDown={onKeyDown}
        />
      ) : (
        <FieldControl
          field={main}
          value={item[widget.main]}
          onChange={(value) => onSet(item.id, widget.main, value)}
          label={ofItem(t(main.label), name)}
          path={`${path}.${widget.main}`}
          plain
        />
      )}
    </div>
  );
}

interface RowFieldProps {
  readonly column: Column;
  readonly item: Item;
  readonly name: string;
  readonly path: string;
  readonly onSet: (id: string, name: string, value: unknown) => void;
}

function RowField(props: RowFieldProps) {
  const { column, path } = props;
  return (
    <div className={styles.cell} data-field={`${path}.${column.name}`}>
      <span className={styles.cellLabel} aria-hidden>
        {t(column.field.label)}
      </span>
      <RowControl {...props} />
    </div>
  );
}

function RowControl({ column, item, name, path, onSet, boxed = false }: RowFieldProps & { readonly boxed?: boolean }) {
  return (
    <FieldControl
      field={column.field}
      value={item[column.name]}
      onChange={(value) => onSet(item.id, column.name, value)}
      label={ofItem(t(column.field.label), name)}
      path={`${path}.${column.name}`}
      plain={!boxed}
    />
  );
}
