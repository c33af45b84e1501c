import { inQuotes, type Phase } from '../../../../shared/analysis/journey.ts';
import { LANES } from '../../../../shared/frameworks/journey.ts';
import { t } from '../../../../shared/i18n.ts';
import { classes } from '../../../ui/index.ts';
import { phaseName } from '../Cell.tsx';
import type { Start } from '../cursor.ts';
import { EditText } from '../EditText.tsx';
import { useGrid } from '../grid-context.ts';
import { hintOf } from '../rows.ts';
import styles from './cells.module.css';

export type TextLane = 'goal' | 'thoughts' | 'frontStage' | 'backStage' | 'support' | 'owner';

interface CellProps {
  readonly lane: TextLane;
  readonly phase: Phase;
  readonly start: Start | null;
}

const LOOKS: Readonly<Partial<Record<TextLane, string | undefined>>> = {
  thoughts: styles.thought,
  frontStage: styles.stage,
  backStage: styles.stage,
  support: styles.stage,
};

/** Words. Enter ends the editing; Shift and Enter begin a new line. */
export function TextCell({ lane, phase, start }: CellProps) {
  const grid = useGrid();
  const text = phase[lane];
  const look = classes(styles.text, LOOKS[lane]);
  if (!start) return text === '' ? <Hint>{hintOf(lane)}</Hint> : <p className={look}>{lane === 'thoughts' ? inQuotes(text) : text}</p>;
  return (
    <EditText
      label={t('{{lane}} of {{phase}}', { lane: t(LANES[lane]), phase: phaseName(phase) })}
      className={look}
      value={text}
      placeholder={hintOf(lane)}
      focus={{ caret: start.caret ?? text.length }}
      onChange={(typed) => grid.changePhase(phase.id, (now) => ({ ...now, [lane]: typed }))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        grid.leave();
      }}
    />
  );
}

/** What an empty cell says once it is pointed at. */
export const Hint = ({ children }: { readonly children: string }) => (
  <p className={styles.hint} data-hint aria-hidden>
    {children}
  </p>
);
