import { ArrowRightLeft } from 'lucide-react';
import { type PointerEvent as ReactPointerEvent, useRef, useState } from 'react';
import { mapOf, suggestedAxes, US } from '../../../shared/analysis/positioning.ts';
import { perceptualMap } from '../../../shared/charts/perceptual-map.ts';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { Button, ChartView, classes, EmptyState, IconButton, SelectInput, shorten } from '../../ui/index.ts';
import { useAnnounce } from '../frame/announce.ts';
import styles from './MapPane.module.css';
import type { PositioningContext } from './PositioningBoard.tsx';
import { ShapeMark } from './ShapeMark.tsx';
import { type At, type Axis, afterKey, onScale, placedAt, swapped, withAxis } from './scores.ts';

/** A mark on its way by the pointer. */
interface Drag {
  readonly id: string;
  readonly at: At;
}

/** The middle of the scale: where somebody without scores is put first. */
const MIDDLE: At = { x: 5, y: 5 };

/** The map with a button over each mark: dragged, or moved by the arrow keys, its scores follow. */
export function MapPane({ view, us, order, chosen, onChoose }: PositioningContext) {
  const { record, change } = view;
  const announce = useAnnounce();
  const area = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  // While a mark is dragged the map shows it there; the scores are set once, when it is dropped: one step to undo.
  const shownData = drag ? placedAt(record, drag.id, drag.at, () => drag.id) : record.data;
  const map = mapOf({ id: record.id, data: shownData }, us);
  const { chart, marks, field } = perceptualMap(map, order, 470, 372);
  const placed = new Map(map.placed.map((who) => [who.id, who]));

  const put = (who: string, at: At): void => change((now) => placedAt({ id: record.id, data: now }, who, at, newId));
  const say = (name: string, { x, y }: At): void =>
    announce(
      t('{{name}}: {{across}} {{x}}, {{up}} {{y}}', {
        name,
        across: map.x?.name ?? '',
        x: formatNumber(x, 1),
        up: map.y?.name ?? '',
        y: formatNumber(y, 1),
      }),
    );

  const atPointer = (event: ReactPointerEvent): At | null => {
    const box = area.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    const scale = chart.width / box.width;
    const across = (event.clientX - box.left) * scale;
    const up = (event.clientY - box.top) * scale;
    return onScale({
      x: (10 * (across - field.left)) / (field.right - field.left),
      y: (10 * (field.bottom - up)) / (field.bottom - field.top),
    });
  };

  if (!map.x || !map.y) return <NoAxes view={view} />;
  const followed = drag ? placed.get(drag.id) : undefined;
  const followedMark = drag ? marks.find(({ id }) => id === drag.id) : undefined;
  return (
    <>
      <div ref={area} className={styles.area}>
        <ChartView chart={chart} picture={t('Perceptual map')} />
        {marks.map(({ id, cx, cy }) => {
          const who = placed.get(id);
          if (!who) return null;
          const name = shorten(who.name, 60);
          return (
            <button
              key={id}
              type="button"
              className={classes(styles.mark, id === chosen && styles.chosen, drag?.id === id && styles.dragged)}
              style={{ left: `${(100 * cx) / chart.width}%`, top: `${(100 * cy) / chart.height}%` }}
              aria-pressed={id === chosen}
              aria-label={t('{{name}}: {{across}} {{x}}, {{up}} {{y}}', {
                name,
                across: shorten(map.x?.name ?? '', 60),
                x: formatNumber(who.x, 1),
                up: shorten(map.y?.name ?? '', 60),
                y: formatNumber(who.y, 1),
              })}
              aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+ArrowDown"
              title={t('Drag it, or press the arrow keys; with Shift by a whole point')}
              onClick={() => onChoose(id)}
              onPointerDown={(event) => {
                if (event.button !== 0) return;
                event.currentTarget.setPointerCapture(event.pointerId);
                onChoose(id);
              }}
              onPointerMove={(event) => {
                if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
                const at = atPointer(event);
                const moved = drag !== null || (at !== null && Math.hypot(at.x - who.x, at.y - who.y) > 0.15);
                if (at && moved) setDrag({ id, at });
              }}
              onPointerUp={(event) => {
                event.currentTarget.releasePointerCapture(event.pointerId);
                if (!drag) return;
                setDrag(null);
                put(id, drag.at);
                say(name, drag.at);
              }}
              onPointerCancel={() => setDrag(null)}
              onKeyDown={(event) => {
                if (event.key === 'Escape' && drag) {
                  event.stopPropagation();
                  setDrag(null);
                  return;
                }
                const at = event.altKey || event.ctrlKey || event.metaKey ? undefined : afterKey(event.key, event.shiftKey, who);
                if (!at) return;
                event.preventDefault();
                put(id, at);
                say(name, at);
              }}
            />
          );
        })}
        {followed && followedMark && (
          <span
            className={classes(styles.readout, followed.y > 9 && styles.under)}
            style={{ left: `${(100 * followedMark.cx) / chart.width}%`, top: `${(100 * followedMark.cy) / chart.height}%` }}
            aria-hidden
          >
            {formatNumber(followed.x, 1)} · {formatNumber(followed.y, 1)}
          </span>
        )}
      </div>
      {map.unplaced.length > 0 && (
        <div className={styles.unplaced}>
          <span>{t('Not on the map, for want of a score:')}</span>
          {map.unplaced.map(({ id, name }) => (
            <Button
              key={id}
              size="small"
              icon={<ShapeMark id={id} order={order} />}
              onClick={() => {
                put(id, MIDDLE);
                onChoose(id);
                say(name, MIDDLE);
              }}
            >
              {t('Put {{name}} in the middle', { name: id === US ? us : shorten(name, 40) })}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

/** The two attributes of the map. */
export function AxisChoice({ view }: Pick<PositioningContext, 'view'>) {
  const { record, data, change } = view;
  const options = data.attributes.map(({ id, name }) => ({ value: id, label: shorten(name, 50) || t('Untitled attribute') }));
  const chosen = (axis: Axis): string | null => (data.map[axis]?.record === record.id ? (data.map[axis]?.item ?? null) : null);
  const choose = (axis: Axis, attribute: string | null): void => change((now) => withAxis(now, record.id, axis, attribute));
  return (
    <div className={styles.axes}>
      <span aria-hidden>{t('Across')}</span>
      <SelectInput label={t('Across')} options={options} value={chosen('x')} onChange={(value) => choose('x', value)} />
      <IconButton size="small" label={t('Change the two axes over')} onClick={() => change(swapped)}>
        <ArrowRightLeft size={14} aria-hidden />
      </IconButton>
      <span aria-hidden>{t('Up')}</span>
      <SelectInput label={t('Up')} options={options} value={chosen('y')} onChange={(value) => choose('y', value)} />
    </div>
  );
}

function NoAxes({ view }: Pick<PositioningContext, 'view'>) {
  const { record, change } = view;
  const offer = suggestedAxes(record);
  if (!offer) {
    return (
      <EmptyState
        title={t('No map yet')}
        text={t('It takes two attributes that customers compare by. Add them to the table, then score us and the competitors.')}
      />
    );
  }
  const [x, y] = offer;
  return (
    <EmptyState
      title={t('No axes chosen yet')}
      text={t('Choose two attributes above that the target cares about and that do not move together.')}
      action={
        <Button onClick={() => change((now) => withAxis(withAxis(now, record.id, 'x', x.id), record.id, 'y', y.id))}>
          {t('Take {{x}} and {{y}}', { x: shorten(x.name, 40), y: shorten(y.name, 40) })}
        </Button>
      }
    />
  );
}
