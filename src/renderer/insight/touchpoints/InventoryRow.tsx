import { SquareArrowOutUpRight } from 'lucide-react';
import type { Channel, PhaseUse, TouchpointRow } from '../../../shared/analysis/touchpoints.ts';
import { CHANNEL_KINDS } from '../../../shared/frameworks/brief.ts';
import { t } from '../../../shared/i18n.ts';
import { RecordMenu } from '../../app/RecordMenu.tsx';
import { InlineText } from '../../boards/frame/InlineText.tsx';
import { useOpen } from '../../data/navigation.ts';
import { useStrategy } from '../../data/strategy.ts';
import { useRecord } from '../../data/useRecord.ts';
import {
  Chip,
  classes,
  Grip,
  IconButton,
  nameOf,
  RatingInput,
  ReferenceChip,
  SelectInput,
  shorten,
  useSortableRow,
} from '../../ui/index.ts';
import { ChannelsCell } from './ChannelsCell.tsx';
import styles from './Inventory.module.css';
import { phaseNames, type TouchpointKind } from './inventory.ts';
import { KindMark } from './KindMark.tsx';

interface InventoryRowProps {
  readonly row: TouchpointRow;
  readonly channels: readonly Channel[];
}

const kinds = Object.entries(CHANNEL_KINDS).map(([value, label]) => ({ value, label }));
const isKind = (value: string | null): value is TouchpointKind => value !== null && value in CHANNEL_KINDS;
/** Most chips of a cell; the form shows them all. */
const MOST_CHIPS = 2;

interface SortableRowProps extends InventoryRowProps {
  readonly index: number;
  readonly onStep: (by: -1 | 1) => void;
}

/** A touchpoint that can be moved, while the order is the person's own. */
export function SortableRow({ row, index, channels, onStep }: SortableRowProps) {
  const { ref, handleRef, isDragSource } = useSortableRow(row.record.id, index);
  return (
    <tr ref={ref} className={classes(styles.row, isDragSource && styles.dragged)}>
      <td className={styles.grip}>
        <Grip label={t('Move “{{name}}”', { name: shorten(nameOf(row.record), 60) })} handleRef={handleRef} onStep={onStep} />
      </td>
      <Cells row={row} channels={channels} />
    </tr>
  );
}

/** A touchpoint that stands where the chosen order puts it. */
export function InventoryRow(props: InventoryRowProps) {
  return (
    <tr className={styles.row}>
      <td className={styles.grip} />
      <Cells {...props} />
    </tr>
  );
}

/** One touchpoint: what is changed here is changed in its record. */
function Cells({ row, channels }: InventoryRowProps) {
  const view = useRecord('touchpoint', row.record.id);
  const { records } = useStrategy();
  const { openRecord } = useOpen();
  if (!view) return null;
  const { record, data, change } = view;
  const name = shorten(nameOf(record), 60);
  return (
    <>
      <th scope="row" className={styles.name} aria-label={name}>
        <div className={styles.nameCell}>
          <InlineText
            label={t('Name of {{name}}', { name })}
            className={styles.nameText}
            value={data.name}
            placeholder={t('Touchpoint')}
            onChange={(typed) => change((now) => ({ ...now, name: typed }))}
          />
          <IconButton label={t('Open {{name}}', { name })} size="small" className={styles.open} onClick={() => openRecord(record.id)}>
            <SquareArrowOutUpRight size={13} aria-hidden />
          </IconButton>
        </div>
      </th>
      <td data-field="kind">
        <div className={styles.kind}>
          <KindMark kind={data.kind} />
          <SelectInput
            plain
            label={t('Kind of {{name}}', { name })}
            options={kinds}
            value={data.kind}
            onChange={(kind) => change((now) => ({ ...now, kind: isKind(kind) ? kind : null }))}
          />
        </div>
      </td>
      <td className={styles.channels} data-field="channels">
        <ChannelsCell name={name} row={row} channels={channels} change={change} />
      </td>
      <td data-field="importance">
        <RatingInput
          label={t('Importance of {{name}}', { name })}
          look="dots"
          value={data.importance}
          onChange={(importance) => change((now) => ({ ...now, importance }))}
        />
      </td>
      <td className={styles.performance} data-field="performance">
        <RatingInput
          label={t('Performance of {{name}}', { name })}
          look="bars"
          value={data.performance}
          onChange={(performance) => change((now) => ({ ...now, performance }))}
        />
      </td>
      <td data-field="consistency">
        <RatingInput
          label={t('Consistency of {{name}}', { name })}
          look="ticks"
          value={data.consistency}
          onChange={(consistency) => change((now) => ({ ...now, consistency }))}
        />
      </td>
      <td data-field="personalised">
        <label className={styles.flag}>
          <input
            type="checkbox"
            aria-label={t('{{name}} is personalised', { name })}
            checked={data.personalised}
            onChange={(event) => change((now) => ({ ...now, personalised: event.target.checked }))}
          />
        </label>
      </td>
      <td className={styles.phases}>
        <Phases row={row} />
      </td>
      <td className={styles.owner} data-field="owner">
        <InlineText
          label={t('Owner of {{name}}', { name })}
          value={data.owner}
          placeholder="–"
          onChange={(owner) => change((now) => ({ ...now, owner }))}
        />
      </td>
      <td className={styles.metrics} data-field="metrics">
        <div className={styles.chips}>
          {data.metrics.slice(0, MOST_CHIPS).map((reference) => (
            <ReferenceChip key={reference.record} reference={reference} records={records} />
          ))}
          {data.metrics.length > MOST_CHIPS && <span className={styles.more}>+{data.metrics.length - MOST_CHIPS}</span>}
          {data.metrics.length === 0 && <span className={styles.dash}>–</span>}
        </div>
      </td>
      <td className={styles.menu}>
        <RecordMenu record={record} size="small" />
      </td>
    </>
  );
}

/** The phases in which it is met, those of one name together; each opens the journey that has it. */
function Phases({ row }: { readonly row: TouchpointRow }) {
  const { openRecord } = useOpen();
  const names = phaseNames(row.phases);
  if (names.length === 0) return <span className={styles.dash}>–</span>;
  return (
    <div className={styles.chips}>
      {names.slice(0, MOST_CHIPS).map(({ name, uses: [first, ...others] }) => (
        <Chip
          key={first.phase.id}
          title={[first, ...others].map(titleOfUse).join('; ')}
          onOpen={() => openRecord(first.journey.id, { view: 'board' })}
        >
          {shorten(name, 30) || t('Untitled phase')}
        </Chip>
      ))}
      {names.length > MOST_CHIPS && (
        <span
          className={styles.more}
          title={names
            .slice(MOST_CHIPS)
            .map(({ name }) => shorten(name, 60))
            .join(', ')}
        >
          +{names.length - MOST_CHIPS}
        </span>
      )}
    </div>
  );
}

const titleOfUse = ({ journey, phase }: PhaseUse): string =>
  t('{{phase}} in “{{journey}}”', { phase: shorten(phase.name, 60) || t('Untitled phase'), journey: shorten(nameOf(journey), 80) });
