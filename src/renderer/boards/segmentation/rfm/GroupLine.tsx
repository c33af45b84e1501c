import { Menu } from '@mantine/core';
import { Ellipsis, Trash2, TriangleAlert, Users } from 'lucide-react';
import { t } from '../../../../shared/i18n.ts';
import { classes, Grip, IconButton, shorten, useSortableRow } from '../../../ui/index.ts';
import { InlineText } from '../../frame/InlineText.tsx';
import styles from './GroupTable.module.css';
import type { GroupFigures } from './GroupTable.tsx';
import { fitsNobody, type GroupRow, SCORES, type Score } from './groups.ts';

interface LineProps {
  readonly place: number;
  readonly figures: GroupFigures;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onSegment: () => void;
}

interface OwnLineProps extends LineProps {
  readonly row: GroupRow;
  readonly onStep: (by: -1 | 1) => void;
  readonly onChange: (part: Partial<Omit<GroupRow, 'id'>>) => void;
  /** Undefined for the last one: a table without a group would be the usual one again. */
  readonly onDelete: (() => void) | undefined;
}

/** One group with its rule and figures; without a row it is the line of those who fit no rule. */
export function GroupLine(props: OwnLineProps | (LineProps & { readonly row: null })) {
  return props.row === null ? <OthersLine {...props} /> : <OwnLine {...props} />;
}

function OwnLine(props: OwnLineProps) {
  const { row, place, onStep, onChange } = props;
  const { ref, handleRef, isDragSource } = useSortableRow(row.id, place);
  const name = shorten(row.name, 60) || t('Untitled group');
  return (
    <tr ref={ref} className={classes(props.chosen && styles.chosen, isDragSource && styles.dragged)}>
      <td className={styles.grip}>
        <Grip label={t('Move “{{name}}”', { name })} handleRef={handleRef} onStep={onStep} />
      </td>
      <th scope="row" className={styles.name}>
        <InlineText
          label={t('Name of the group')}
          className={styles.nameText}
          placeholder={t('Group')}
          value={row.name}
          onChange={(typed) => onChange({ name: typed })}
        />
        {fitsNobody(row) && (
          <span className={styles.warning}>
            <TriangleAlert size={13} aria-hidden />
            {t('Fits nobody: “from” is above “to”')}
          </span>
        )}
      </th>
      {SCORES.map((score) => (
        <td key={score} className={styles.rule}>
          <span className={styles.range}>
            <ScoreSelect
              label={t('{{score}} from, {{name}}', { score: scoreWord(score), name })}
              value={row[`${score}From`] ?? 1}
              onChange={(value) => onChange({ [`${score}From`]: value })}
            />
            –
            <ScoreSelect
              label={t('{{score}} to, {{name}}', { score: scoreWord(score), name })}
              value={row[`${score}To`] ?? 5}
              onChange={(value) => onChange({ [`${score}To`]: value })}
            />
          </span>
        </td>
      ))}
      <Cells {...props} name={name} onDelete={props.onDelete} />
    </tr>
  );
}

function OthersLine(props: LineProps) {
  return (
    <tr className={classes(props.chosen && styles.chosen)}>
      <td className={styles.grip} />
      <th scope="row" className={styles.name}>
        <span className={styles.others}>{props.figures.name}</span>
      </th>
      <td colSpan={3} className={styles.none}>
        {t('fit none of the rules')}
      </td>
      <Cells {...props} name={props.figures.name} onDelete={undefined} />
    </tr>
  );
}

interface CellsProps extends LineProps {
  readonly name: string;
  readonly onDelete: (() => void) | undefined;
}

function Cells({ name, figures, chosen, onChoose, onSegment, onDelete }: CellsProps) {
  return (
    <>
      <td className={styles.number}>
        <button
          type="button"
          className={styles.count}
          aria-pressed={chosen}
          aria-label={t('Show the {{count}} customers of {{name}}', { count: figures.customers, name })}
          onClick={onChoose}
        >
          {figures.customers}
        </button>
      </td>
      <td className={styles.number}>{figures.share}</td>
      <td className={styles.number}>{figures.days}</td>
      <td className={styles.number}>{figures.orders}</td>
      <td className={styles.number}>{figures.spend}</td>
      <td className={styles.number}>{figures.revenue}</td>
      <td className={styles.more}>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <IconButton label={t('More for “{{name}}”', { name })} size="small">
              <Ellipsis size={15} aria-hidden />
            </IconButton>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<Users size={14} aria-hidden />} onClick={onSegment}>
              {t('Make a segment of it')}
            </Menu.Item>
            {onDelete && (
              <Menu.Item leftSection={<Trash2 size={14} aria-hidden />} onClick={onDelete}>
                {t('Delete')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </td>
    </>
  );
}

function scoreWord(score: Score): string {
  switch (score) {
    case 'recency':
      return t('Recency');
    case 'frequency':
      return t('Frequency');
    case 'monetary':
      return t('Monetary value');
  }
}

interface ScoreSelectProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A score of 1–5: by its number on the keyboard too. */
const ScoreSelect = ({ label, value, onChange }: ScoreSelectProps) => (
  <select className={styles.score} aria-label={label} value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
    {[1, 2, 3, 4, 5].map((score) => (
      <option key={score} value={score}>
        {score}
      </option>
    ))}
  </select>
);
