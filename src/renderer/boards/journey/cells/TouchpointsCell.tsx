import { Menu } from '@mantine/core';
import { useContext, useLayoutEffect, useRef } from 'react';
import type { Phase } from '../../../../shared/analysis/journey.ts';
import { CHANNEL_KINDS } from '../../../../shared/frameworks/brief.ts';
import { t } from '../../../../shared/i18n.ts';
import { useOpen } from '../../../data/navigation.ts';
import { useRecord } from '../../../data/useRecord.ts';
import { ReferencePicker, shorten } from '../../../ui/index.ts';
import { phaseName } from '../Cell.tsx';
import type { Start } from '../cursor.ts';
import { ShownContext, type ShownTouchpoint, useGrid } from '../grid-context.ts';
import { hintOf } from '../rows.ts';
import chipStyles from '../TouchpointChip.module.css';
import { KindSign, TouchpointChip } from '../TouchpointChip.tsx';
import styles from './cells.module.css';
import { Hint } from './TextCell.tsx';

const TOUCHPOINTS = [{ kind: 'touchpoint' }] as const;

interface TouchpointsCellProps {
  readonly phase: Phase;
  readonly start: Start | null;
}

/** Where the customer meets the organisation in this phase. */
export function TouchpointsCell({ phase, start }: TouchpointsCellProps) {
  const { touchpoints } = useContext(ShownContext);
  if (start) return <TouchpointsEditor phase={phase} />;
  if (phase.touchpoints.length === 0) return <Hint>{hintOf('touchpoints')}</Hint>;
  return (
    <ul className={styles.chips}>
      {phase.touchpoints.map(({ record }) => (
        <li key={record} className={styles.chip}>
          <TouchpointChip touchpoint={touchpoints.get(record)} />
        </li>
      ))}
    </ul>
  );
}

function TouchpointsEditor({ phase }: { readonly phase: Phase }) {
  const grid = useGrid();
  const cell = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => focusPicker(cell.current), []);
  const name = phaseName(phase);
  return (
    <div ref={cell} className={styles.picker}>
      <ReferencePicker
        label={t('Touchpoints of {{phase}}', { phase: name })}
        addLabel={t('Add a touchpoint to {{phase}}', { phase: name })}
        addText={t('Add')}
        targets={TOUCHPOINTS}
        record={grid.recordId}
        value={phase.touchpoints}
        onChange={(touchpoints) => grid.changePhase(phase.id, (now) => ({ ...now, touchpoints: [...touchpoints] }))}
        chip={({ record }, onRemove) => <EditableChip id={record} onRemove={onRemove} />}
      />
    </div>
  );
}

/** Puts the focus into the field in which one searches. */
export const focusPicker = (cell: HTMLElement | null): void =>
  cell?.querySelector<HTMLInputElement>('input')?.focus({ preventScroll: true });

interface EditableChipProps {
  readonly id: string;
  readonly onRemove: () => void;
}

/** A chip that opens its touchpoint, is taken away, and whose kind is chosen where its sign stands. */
function EditableChip({ id, onRemove }: EditableChipProps) {
  const { touchpoints } = useContext(ShownContext);
  const { openRecord } = useOpen();
  const view = useRecord('touchpoint', id);
  const touchpoint = touchpoints.get(id);
  const name = shorten(touchpoint?.name ?? '', 60) || t('Untitled touchpoint');
  const kind = touchpoint?.kind ?? null;
  const choose = (picked: ShownTouchpoint['kind']): void => view?.change((now) => ({ ...now, kind: picked }));
  return (
    <TouchpointChip
      touchpoint={touchpoint}
      onOpen={() => openRecord(id)}
      onRemove={onRemove}
      sign={
        view && (
          <Menu position="bottom-start" withinPortal>
            <Menu.Target>
              <button
                type="button"
                className={chipStyles.tile}
                aria-label={t('Kind of {{name}}: {{kind}}', { name, kind: kind ? t(CHANNEL_KINDS[kind]) : t('not chosen') })}
                title={t('Choose its kind')}
              >
                <KindSign kind={kind} />
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>{t('Kind')}</Menu.Label>
              <Menu.RadioGroup value={kind ?? ''} onChange={(picked) => choose(KINDS.find((one) => one === picked) ?? null)}>
                {KINDS.map((one) => (
                  <Menu.RadioItem key={one} value={one} rightSection={<KindSign kind={one} />}>
                    {t(CHANNEL_KINDS[one])}
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Dropdown>
          </Menu>
        )
      }
    />
  );
}

const KINDS = ['digital', 'human', 'physical'] as const;
