import { Menu } from '@mantine/core';
import { ArrowLeft, ArrowRight, Diamond, GripVertical, SquarePen, Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import type { Phase } from '../../../shared/analysis/journey.ts';
import { t } from '../../../shared/i18n.ts';
import { useOpen } from '../../data/navigation.ts';
import { classes, shorten } from '../../ui/index.ts';
import { useCard } from '../drag/Card.tsx';
import { CellFrame, type CellState, phaseName, startOfState } from './Cell.tsx';
import { EditText } from './EditText.tsx';
import { useGrid } from './grid-context.ts';
import styles from './Head.module.css';

interface HeadProps {
  readonly phase: Phase;
  readonly index: number;
  readonly gridRow: number;
  readonly state: CellState;
  readonly tabbable: boolean;
  /** True when a cell of its column is chosen. */
  readonly current: boolean;
  readonly onStep: (id: string, by: -1 | 1) => void;
}

/** What a phase is called and when it takes place; dragged, it takes its whole column along. */
function PlainHead({ phase, index, gridRow, state, tabbable, current, onStep }: HeadProps) {
  const grid = useGrid();
  const { ref, gripRef, isDragSource } = useCard(phase.id, 'phases', index);
  const start = startOfState(state);
  const name = phaseName(phase);
  const set = (part: Partial<Pick<Phase, 'name' | 'when'>>): void => grid.changePhase(phase.id, (now) => ({ ...now, ...part }));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    grid.leave();
  };
  const oneLine = (typed: string): string => typed.replace(/\s*[\r\n]+\s*/g, ' ');
  return (
    <CellFrame
      row="head"
      phase={phase.id}
      gridRow={gridRow}
      gridColumn={index + 2}
      state={state}
      tabbable={tabbable}
      label={phase.momentOfTruth ? t('{{phase}}, moment of truth', { phase: name }) : name}
      className={classes(styles.head, current && styles.current)}
    >
      <div ref={ref} className={classes(styles.inner, isDragSource && styles.dragged)}>
        {start ? (
          <>
            <EditText
              label={t('Name of the phase')}
              className={styles.name}
              value={phase.name}
              placeholder={t('Name the phase')}
              focus={
                start.part === 'when'
                  ? null
                  : { caret: start.part === 'name' && start.caret !== undefined ? start.caret : phase.name.length }
              }
              onChange={(typed) => set({ name: oneLine(typed) })}
              onKeyDown={onKeyDown}
            />
            <EditText
              label={t('When {{phase}} takes place', { phase: name })}
              className={styles.when}
              value={phase.when}
              placeholder={t('When')}
              focus={start.part === 'when' ? { caret: start.caret ?? phase.when.length } : null}
              onChange={(typed) => set({ when: oneLine(typed) })}
              onKeyDown={onKeyDown}
            />
          </>
        ) : (
          <>
            <p className={styles.top}>
              <span className={styles.name} data-part="name">
                {name}
              </span>
              {phase.momentOfTruth && (
                <span className={styles.moment}>
                  <Diamond size={11} strokeWidth={2.2} aria-hidden />
                  {t('Moment of truth')}
                </span>
              )}
            </p>
            <p className={styles.when} data-part="when">
              {phase.when}
            </p>
          </>
        )}
      </div>
      <HeadMenu phase={phase} name={name} editing={start !== null} gripRef={gripRef} onStep={onStep} />
    </CellFrame>
  );
}

export const Head = memo(
  PlainHead,
  (a, b) =>
    a.phase.id === b.phase.id &&
    a.phase.name === b.phase.name &&
    a.phase.when === b.phase.when &&
    a.phase.momentOfTruth === b.phase.momentOfTruth &&
    a.index === b.index &&
    a.gridRow === b.gridRow &&
    a.state === b.state &&
    a.tabbable === b.tabbable &&
    a.current === b.current,
);

interface HeadMenuProps extends Pick<HeadProps, 'phase' | 'onStep'> {
  readonly name: string;
  readonly editing: boolean;
  readonly gripRef: (element: Element | null) => void;
}

/** The grip: it drags the column, and pressed it opens what else can be done with the phase. */
function HeadMenu({ phase, name, editing, gripRef, onStep }: HeadMenuProps) {
  const grid = useGrid();
  const { openRecord } = useOpen();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <button
          ref={gripRef}
          type="button"
          tabIndex={editing ? 0 : -1}
          className={styles.grip}
          aria-label={t('Move or change “{{name}}”', { name: shorten(name, 60) })}
          title={t('Drag to move, press for more')}
          aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
        >
          <GripVertical size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.CheckboxItem
          checked={phase.momentOfTruth}
          onChange={(momentOfTruth) => grid.changePhase(phase.id, (now) => ({ ...now, momentOfTruth }))}
        >
          {t('Moment of truth')}
        </Menu.CheckboxItem>
        <Menu.Divider />
        <Menu.Item leftSection={<ArrowLeft size={14} aria-hidden />} onClick={() => onStep(phase.id, -1)}>
          {t('Move left')}
        </Menu.Item>
        <Menu.Item leftSection={<ArrowRight size={14} aria-hidden />} onClick={() => onStep(phase.id, 1)}>
          {t('Move right')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<SquarePen size={14} aria-hidden />}
          onClick={() => openRecord(grid.recordId, { view: 'form', field: 'phases', item: phase.id })}
        >
          {t('Open in the form')}
        </Menu.Item>
        <Menu.Item leftSection={<Trash2 size={14} aria-hidden />} onClick={() => grid.removePhase(phase.id)}>
          {t('Delete the phase')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
