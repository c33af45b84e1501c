import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import type { Widget } from '../../../shared/fields.ts';
import type { AnyData } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import { isObject, itemsOf } from '../../../shared/records.ts';
import { newId } from '../../data/ids.ts';
import { tell } from '../../data/notify.tsx';
import { AddRow, emptyItem, moved, ReferencePicker, SortableList } from '../../ui/index.ts';
import { extraColumn } from '../extras/extra-column.tsx';
import { addLabel, nameOfItem, typeLabel } from '../names.ts';
import { useFormPlace } from '../place.ts';
import { useStable } from '../use-stable.ts';
import { shapeOf, stackUpTo, trackOf } from './columns.ts';
import styles from './ListField.module.css';
import { ListRow } from './ListRow.tsx';
import type { WidgetProps } from './types.ts';

interface ListFieldProps extends WidgetProps {
  readonly widget: Extract<Widget, { kind: 'list' }>;
}

/** Items as rows; the last row adds. */
export function ListField({ field, widget, value, onChange, label, path }: ListFieldProps) {
  const place = useFormPlace();
  const items = itemsOf(value);
  const extra = extraColumn(place.kind, path);
  const shape = shapeOf(widget.fields, widget.main, extra?.width);
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(place.item === undefined ? [] : [place.item]));

  const setItem = useStable((id: string, name: string, next: unknown) =>
    onChange(items.map((item) => (item.id === id ? { ...item, [name]: next } : item))),
  );
  const move = useStable((from: number, to: number) => onChange(moved(items, from, to)));
  const remove = useStable((id: string) => {
    const index = items.findIndex((item) => item.id === id);
    const gone = items[index];
    if (!gone) return;
    onChange(items.toSpliced(index, 1));
    tell(t('Removed {{item}}.', { item: nameOfItem(widget, gone, index) }), {
      label: t('Undo'),
      run: () => place.change((data) => changeAt(data, path.split('.'), (list) => putBack(list, gone, index))),
    });
  });
  const nameOfRow = (id: string): string => {
    const index = items.findIndex((item) => item.id === id);
    const item = items[index];
    return item ? nameOfItem(widget, item, index) : '';
  };
  const open = useStable((id: string, on: boolean) => {
    setOpened((before) => {
      const next = new Set(before);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  });
  const add = (mains: readonly unknown[]): void =>
    onChange([...items, ...mains.map((main) => ({ ...emptyItem(field, newId()), [widget.main]: main }))]);

  const mainField = widget.fields[widget.main];
  const columns = [...shape.inline.map(trackOf), ...(extra ? [`${extra.width}px`] : [])];
  const end = shape.details.length > 0 ? 54 : 28;
  const code = widget.code ? 26 : 0;
  const stack = columns.length === 0 ? 0 : stackUpTo(24 + code + shape.width + end);
  return (
    <div
      className={styles.list}
      data-list
      data-stack={stack}
      style={{ '--columns': columns.join(' '), '--code': `${code}px`, '--end': `${end}px` }}
    >
      {items.length > 0 && columns.length > 0 && (
        <div className={styles.head} aria-hidden>
          <span className={styles.headMain}>{t(mainField?.label ?? '')}</span>
          {shape.inline.map((column) => (
            <span key={column.name} className={headLook(column.field.widget)}>
              {t(column.field.label)}
            </span>
          ))}
          {extra && <span>{t(extra.label)}</span>}
        </div>
      )}
      {items.length === 0 && (
        <p className={styles.empty}>
          <CircleHelp size={15} strokeWidth={1.5} aria-hidden />
          <span>{t(field.help.what)}</span>
        </p>
      )}
      <SortableList nameOf={nameOfRow} onMove={move}>
        <ul className={styles.rows} aria-label={label}>
          {items.map((item, index) => (
            <ListRow
              key={item.id}
              item={item}
              index={index}
              field={field}
              widget={widget}
              shape={shape}
              path={path}
              open={opened.has(item.id)}
              onSet={setItem}
              onMove={move}
              onRemove={remove}
              onOpen={open}
            />
          ))}
        </ul>
      </SortableList>
      {mainField?.widget.kind === 'reference' ? (
        <div className={styles.addReference}>
          <ReferencePicker
            label={label}
            targets={mainField.widget.targets}
            value={[]}
            onChange={(picked) => add(picked)}
            record={place.recordId}
            addLabel={addLabel(widget.itemName)}
          />
        </div>
      ) : (
        <AddRow
          label={addLabel(widget.itemName)}
          placeholder={items.length === 0 ? typeLabel(widget.itemName) : addLabel(widget.itemName)}
          onAdd={add}
        />
      )}
    </div>
  );
}

/** Heads stand where the words below them begin or end. */
function headLook({ kind }: Widget): string | undefined {
  if (kind === 'number' || kind === 'money') return styles.headRight;
  return kind === 'rating' || kind === 'reference' ? undefined : styles.headPadded;
}

/** The data with the value at this path of field names put through `change`. */
function changeAt(data: AnyData, path: readonly string[], change: (value: unknown) => unknown): AnyData {
  const [name, ...rest] = path;
  if (name === undefined) return data;
  const value = data[name];
  const inner = rest.length > 0 && isObject(value) ? changeAt(value, rest, change) : change(value);
  return { ...data, [name]: inner };
}

/** The list with a removed item back in its place, unless it is there again already. */
function putBack(list: unknown, item: AnyData & { readonly id: string }, index: number): unknown {
  const items = itemsOf(list);
  return items.some(({ id }) => id === item.id) ? list : items.toSpliced(Math.min(index, items.length), 0, item);
}
