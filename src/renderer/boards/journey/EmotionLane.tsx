import { type KeyboardEvent, memo, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { type Feeling, feelingText } from '../../../shared/analysis/journey.ts';
import {
  type Curve,
  type CurveFeeling,
  type CurveLabel,
  columnCentres,
  curveLabels,
  curveOf,
  EMOTION_STEPS,
  emotionAt,
  emotionTone,
  emotionWordTone,
  emotionY,
  gapsOf,
} from '../../../shared/charts/journey-curve.ts';
import { gapText } from '../../../shared/charts/journey-emotion.ts';
import { interWidth } from '../../../shared/charts/text.ts';
import { EMOTIONS } from '../../../shared/fields.ts';
import { signed } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { classes, shorten } from '../../ui/index.ts';
import { CellFrame, type CellState, phaseName, startOfState } from './Cell.tsx';
import type { Start } from './cursor.ts';
import { EditText } from './EditText.tsx';
import styles from './EmotionLane.module.css';
import { valueAfterKey } from './emotion-keys.ts';
import { useGrid } from './grid-context.ts';

/** Height of the lane, in pixels. */
export const EMOTION_HEIGHT = 153;

export type MapKind = 'as-is' | 'to-be';

interface EmotionLaneProps {
  /** Which of the two maps is edited. */
  readonly open: MapKind;
  readonly feelings: readonly Feeling[];
  /** The other map's, over the same columns; null while it is not laid over. */
  readonly other: readonly CurveFeeling[] | null;
  readonly columnWidth: number;
  readonly gridRow: number;
  readonly stateOf: (phase: string) => CellState;
  readonly isTabbable: (phase: string) => boolean;
  /** Changes when any of these cells stands otherwise. */
  readonly stateKey: string;
}

interface Drawn {
  readonly own: Curve;
  readonly asIs: Curve | null;
  readonly toBe: Curve | null;
  readonly labels: readonly CurveLabel[];
}

function draw(open: MapKind, feelings: readonly CurveFeeling[], other: readonly CurveFeeling[] | null, columnWidth: number): Drawn {
  const box = { width: columnWidth * feelings.length, height: EMOTION_HEIGHT, xs: columnCentres(feelings.length, columnWidth) };
  const own = curveOf(feelings, box);
  const beside = other ? curveOf(other, box) : null;
  const asIs = open === 'as-is' ? own : beside;
  const toBe = open === 'to-be' ? own : beside;
  const words = { point: (point: CurveFeeling) => shorten(feelingText(point), 24), gap: gapText };
  return { own, asIs, toBe, labels: curveLabels(asIs, toBe, open, box, words, interWidth) };
}

/** The curve over the phases. Each phase's dot is dragged, or moved with the arrow keys, by whole steps. */
function PlainEmotionLane({ open, feelings, other, columnWidth, gridRow, stateOf, isTabbable }: EmotionLaneProps) {
  const drawn = useMemo(() => draw(open, feelings, other, columnWidth), [open, feelings, other, columnWidth]);
  const { own, labels } = drawn;
  return (
    <>
      <Picture {...drawn} open={open} width={columnWidth * feelings.length} columns={feelings.length} gridRow={gridRow} />
      {feelings.map((feeling, index) => {
        const point = own.points.find((one) => one.index === index);
        const label = labels.find((one) => one.of === open && one.index === index);
        return (
          <CellFrame
            key={feeling.id}
            row="emotion"
            phase={feeling.id}
            gridRow={gridRow}
            gridColumn={index + 2}
            state={stateOf(feeling.id)}
            tabbable={isTabbable(feeling.id)}
            label={t('Emotion of {{phase}}: {{feeling}}', { phase: phaseName(feeling), feeling: feelingText(feeling) || t('not known') })}
            className={styles.cell}
          >
            <EmotionCell
              feeling={feeling}
              open={open}
              y={point?.y ?? emotionY(0, EMOTION_HEIGHT)}
              columnWidth={columnWidth}
              label={label}
              left={index * columnWidth}
              start={startOfState(stateOf(feeling.id))}
            />
          </CellFrame>
        );
      })}
    </>
  );
}

export const EmotionLane = memo(
  PlainEmotionLane,
  (a, b) =>
    a.open === b.open &&
    a.feelings === b.feelings &&
    a.other === b.other &&
    a.columnWidth === b.columnWidth &&
    a.gridRow === b.gridRow &&
    a.stateKey === b.stateKey,
);

interface PictureProps extends Drawn {
  readonly open: MapKind;
  readonly width: number;
  readonly columns: number;
  readonly gridRow: number;
}

const pointsOf = (points: readonly (readonly [number, number])[]): string => points.map((point) => point.join(',')).join(' ');

/** All of the curve but the dots that can be moved; the cells say the same in words. */
function Picture({ asIs, toBe, own, labels, open, width, columns, gridRow }: PictureProps) {
  const gaps = asIs && toBe ? gapsOf(asIs, toBe) : [];
  const other = open === 'as-is' ? toBe : asIs;
  return (
    <td className={styles.picture} style={{ gridRow }} aria-hidden>
      <svg width={width} height={EMOTION_HEIGHT} viewBox={`0 0 ${width} ${EMOTION_HEIGHT}`} aria-hidden>
        {((asIs?.areas.length ? asIs : own).areas ?? []).map(({ side, points }) => (
          <polygon key={`${side} ${String(points[0]?.[0])}`} points={pointsOf(points)} className={styles[side]} />
        ))}
        {EMOTION_STEPS.map((step) => {
          const y = emotionY(step, EMOTION_HEIGHT);
          return <line key={step} x1={0} y1={y} x2={width} y2={y} className={step === 0 ? styles.zero : styles.step} />;
        })}
        {Array.from({ length: columns }, (_, index) => (index * width) / columns + 0.5).map((x) => (
          <line key={x} x1={x} y1={0} x2={x} y2={EMOTION_HEIGHT} className={styles.step} />
        ))}
        {gaps.map(({ index, x, from, to }) => (
          <line key={index} x1={x} y1={from} x2={x} y2={to} className={styles.gap} />
        ))}
        {toBe && <path d={toBe.path} className={styles.toBe} />}
        {asIs && <path d={asIs.path} className={styles.asIs} />}
        {other &&
          gaps.map(({ index, x }) => {
            const point = other.points.find((one) => one.index === index);
            return point && <circle key={index} cx={x} cy={point.y} r={4.25} className={open === 'as-is' ? styles.hollow : styles.past} />;
          })}
        {labels
          .filter(({ of }) => of !== open)
          .map(({ key, text, fill, box }) => (
            <text key={key} x={box.x + 2} y={box.y + 12} className={styles.words} fill={`var(--${fill})`}>
              {text}
            </text>
          ))}
      </svg>
    </td>
  );
}

interface EmotionCellProps {
  readonly feeling: Feeling;
  readonly open: MapKind;
  /** Where the dot is, in pixels from the top of the lane. */
  readonly y: number;
  readonly columnWidth: number;
  /** Where the words stand; undefined where there are none, or no free place. */
  readonly label: CurveLabel | undefined;
  /** Where the column begins. */
  readonly left: number;
  readonly start: Start | null;
}

function EmotionCell({ feeling, open, y, columnWidth, label, left, start }: EmotionCellProps) {
  const grid = useGrid();
  const { id, value, momentOfTruth } = feeling;
  const name = phaseName(feeling);
  const slider = useRef<HTMLDivElement>(null);
  const lane = useRef<HTMLDivElement>(null);
  const part = start?.part;
  useLayoutEffect(() => {
    if (start && part !== 'word') slider.current?.focus({ preventScroll: true });
  }, [start, part]);

  const set = (emotion: number | null): void => grid.changePhase(id, (now) => (now.emotion === emotion ? now : { ...now, emotion }));
  const valueAt = (clientY: number): number => emotionAt(clientY - (lane.current?.getBoundingClientRect().top ?? 0), EMOTION_HEIGHT);

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grid.edit({ row: 'emotion', phase: id }, { part: 'slider' });
    if (value === null) set(valueAt(event.clientY));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(valueAt(event.clientY));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = valueAfterKey(event.key, value);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') grid.leave();
    else set(next);
  };

  const words = value === null ? t('Not known') : emotionWords(value);
  return (
    <div ref={lane} className={styles.lane}>
      <div
        ref={slider}
        role="slider"
        tabIndex={start ? 0 : -1}
        aria-label={t('Emotion of {{phase}}', { phase: name })}
        aria-orientation="vertical"
        aria-valuemin={-2}
        aria-valuemax={2}
        aria-valuenow={value ?? 0}
        aria-valuetext={value === null ? words : `${signed(value)}, ${words}`}
        className={classes(styles.grasp, value === null && styles.whole)}
        style={value === null ? undefined : { top: y }}
        title={t('Drag it up or down, or press the arrow keys')}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
      >
        {momentOfTruth && <span className={classes(styles.diamond, open === 'to-be' && styles.future)} />}
        <span
          className={classes(styles.dot, value === null && styles.unknown, open === 'to-be' && value !== null && styles.open)}
          style={value === null ? undefined : { '--emotion': `var(--${emotionTone(value)})` }}
        />
      </div>
      <Word feeling={feeling} label={label} left={left} y={y} columnWidth={columnWidth} start={start} />
    </div>
  );
}

const emotionWords = (value: number): string => {
  const step = EMOTION_STEPS.find((one) => one === value) ?? 0;
  return t(EMOTIONS[`${step}`]);
};

/** Its frame makes the words a little higher while they are edited: they keep off the dot. */
const clear = (place: { readonly left: number; readonly top: number }, y: number) => ({
  left: place.left,
  top: place.top + (place.top < y ? -4 : 4),
});

/** The word for a feeling, beside its dot. */
function Word({ feeling, label, left, y, columnWidth, start }: Omit<EmotionCellProps, 'open'>) {
  const grid = useGrid();
  const { id, value, word } = feeling;
  const tone = value === null ? 'ink-2' : emotionWordTone(value);
  const free = y > EMOTION_HEIGHT / 2 ? y - 34 : y + 18;
  const place = label ? { left: label.box.x - left + 2, top: label.box.y } : { left: columnWidth / 2 - 40, top: free };
  if (!start) {
    return label ? (
      <span className={styles.word} style={{ ...place, color: `var(--${label.fill})` }} data-part="word">
        {label.text}
      </span>
    ) : null;
  }
  return (
    <span className={styles.wordEdit} style={{ ...clear(place, y), color: `var(--${tone})` }}>
      <EditText
        label={t('Feeling in {{phase}}', { phase: phaseName(feeling) })}
        className={styles.wordText}
        value={word}
        placeholder={t('a word for it')}
        focus={start.part === 'word' ? { caret: start.caret ?? word.length } : null}
        onChange={(typed) => grid.changePhase(id, (now) => ({ ...now, emotionWord: typed.replace(/\s*[\r\n]+\s*/g, ' ') }))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          grid.leave();
        }}
      />
      <span aria-hidden>{value === null ? '' : signed(value)}</span>
    </span>
  );
}
