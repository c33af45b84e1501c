import { Check, Minus, SquareArrowOutUpRight, X } from 'lucide-react';
import type { SegmentRow } from '../../../shared/analysis/segments.ts';
import { formatNumber } from '../../../shared/format.ts';
import { GATE_ANSWERS, SEGMENT_DECISIONS } from '../../../shared/frameworks/segmentation.ts';
import { t } from '../../../shared/i18n.ts';
import type { RecordOf } from '../../../shared/records.ts';
import { newId } from '../../data/ids.ts';
import { useOpen } from '../../data/navigation.ts';
import { useRecord } from '../../data/useRecord.ts';
import { classes, IconButton, NumberInput, nameOf, SelectInput, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import styles from './ScoreTable.module.css';
import { AXES, criteriaOf, GATES, type Gate, type GateAnswer, nextAnswer, ratingOf, withGate, withRating } from './scores.ts';
import { gateWord } from './words.ts';

interface SegmentLineProps {
  readonly row: SegmentRow;
  readonly rank: number;
  readonly study: RecordOf<'segmentation'>;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
}

/** One segment: what is changed here is changed in its own record. */
export function SegmentLine({ row, rank, study, chosen, onChoose }: SegmentLineProps) {
  const view = useRecord('segment', row.record.id);
  const { openRecord } = useOpen();
  if (!view) return null;
  const { record, data, change } = view;
  const name = shorten(nameOf(record), 60);
  const choose = () => onChoose(record.id);
  return (
    <tr
      aria-label={name}
      className={classes(styles.row, chosen && styles.chosen)}
      onFocus={choose}
      onClick={choose}
      onKeyDown={() => undefined}
    >
      <td className={styles.rank}>{row.attractiveness === null ? '–' : rank}</td>
      <th scope="row" className={styles.segment}>
        <div className={styles.name}>
          <InlineText
            label={t('Name of {{name}}', { name })}
            className={styles.nameText}
            value={data.name}
            placeholder={t('Segment')}
            onChange={(typed) => change((now) => ({ ...now, name: typed }))}
          />
          <IconButton label={t('Open {{name}}', { name })} size="small" className={styles.open} onClick={() => openRecord(record.id)}>
            <SquareArrowOutUpRight size={13} aria-hidden />
          </IconButton>
        </div>
      </th>
      {AXES.flatMap((axis) => [
        ...criteriaOf(study.data, axis).map((criterion) => (
          <td key={criterion.id} className={styles.rating}>
            <NumberInput
              plain
              label={t('{{criterion}}, rating of {{name}}', { criterion: shorten(criterion.name, 60) || t('Untitled criterion'), name })}
              placeholder="–"
              min={0}
              max={100}
              value={ratingOf(data, study.id, criterion.id)}
              onChange={(value) => change((now) => withRating(now, study.id, criterion.id, value, newId()))}
            />
          </td>
        )),
        <td key={axis} className={styles.total}>
          <Score value={row[axis]} />
        </td>,
      ])}
      <td className={styles.gates}>
        <div className={styles.answers}>
          {GATES.map((gate) => (
            <GateButton
              key={gate}
              gate={gate}
              answer={data.gates[gate].answer}
              reason={data.gates[gate].reason}
              onPress={() => change((now) => withGate(now, gate, nextAnswer(now.gates[gate].answer)))}
            />
          ))}
        </div>
      </td>
      <td className={styles.decision}>
        <SelectInput
          plain
          label={t('Decision on {{name}}', { name })}
          options={decisionOptions}
          value={data.decision}
          onChange={(value) => change((now) => ({ ...now, decision: decisionOf(value) }))}
        />
      </td>
    </tr>
  );
}

type Decision = keyof typeof SEGMENT_DECISIONS;
const decisionOptions = Object.entries(SEGMENT_DECISIONS).map(([value, label]) => ({ value, label }));
const isDecision = (value: string): value is Decision => value in SEGMENT_DECISIONS;
const decisionOf = (value: string | null): Decision | null => (value !== null && isDecision(value) ? value : null);

/** A score of 0–100 as a number over a bar. */
function Score({ value }: { readonly value: number | null }) {
  return (
    <span className={styles.score}>
      {value === null ? '–' : formatNumber(value, 1)}
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ width: `${value ?? 0}%` }} />
      </span>
    </span>
  );
}

interface GateButtonProps {
  readonly gate: Gate;
  readonly answer: GateAnswer;
  readonly reason: string;
  readonly onPress: () => void;
}

/** One gate: a tick, a cross or a dash. Each press gives the next answer. */
function GateButton({ gate, answer, reason, onPress }: GateButtonProps) {
  const said = answer ?? 'unknown';
  const word = answer === null ? t('not answered') : t(GATE_ANSWERS[answer]).toLowerCase();
  const label = t('{{gate}}: {{answer}}', { gate: gateWord(gate), answer: word });
  return (
    <button
      type="button"
      className={classes(styles.gate, styles[said], answer === null && styles.unanswered)}
      aria-label={label}
      title={reason === '' ? label : `${label}. ${shorten(reason)}`}
      onClick={onPress}
    >
      <GateIcon answer={said} />
    </button>
  );
}

function GateIcon({ answer }: { readonly answer: 'pass' | 'fail' | 'unknown' }) {
  if (answer === 'pass') return <Check size={14} strokeWidth={2.4} aria-hidden />;
  return answer === 'fail' ? <X size={14} strokeWidth={2.4} aria-hidden /> : <Minus size={12} aria-hidden />;
}
