import { Blend } from 'lucide-react';
import { useState } from 'react';
import { type Coverage, coverageOf } from '../../../shared/analysis/value-fit.ts';
import type { Reference } from '../../../shared/fields.ts';
import { t } from '../../../shared/i18n.ts';
import { useStrategy } from '../../data/strategy.ts';
import { type RecordView, useRecord } from '../../data/useRecord.ts';
import { EmptyState, nameOf, ReferencePicker, shorten } from '../../ui/index.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import { Band } from './Band.tsx';
import { CoverageBar } from './CoverageBar.tsx';
import { JobsAndProducts } from './JobsAndProducts.tsx';
import { Proposition } from './Proposition.tsx';
import styles from './ValueFitBoard.module.css';
import { WhyUs } from './WhyUs.tsx';

/** What is chosen on the board: a need by its key, or an item of the offer by its id. */
export interface Choice {
  readonly side: 'need' | 'offer';
  readonly id: string;
}

export interface MapContext {
  readonly view: RecordView<'value-fit'>;
  readonly coverage: Coverage;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice | null) => void;
}

const AUDIENCES = [{ kind: 'persona' }, { kind: 'segment' }] as const;

export function ValueFitBoard({ id }: { readonly id: string }) {
  const view = useRecord('value-fit', id);
  return view ? <OpenMap view={view} /> : null;
}

/** The customer side at the left, the offer at the right, and a line for every answer. The layout is our own. */
function OpenMap({ view }: { readonly view: RecordView<'value-fit'> }) {
  const { record, data, change } = view;
  const { records } = useStrategy();
  const [choice, setChoice] = useState<Choice | null>(null);
  const coverage = coverageOf(record, records);
  const context: MapContext = { view, coverage, choice, onChoose: setChoice };
  const audience = (
    <ReferencePicker
      single
      label={t('Made for')}
      addLabel={t('Pick a persona or a segment')}
      targets={AUDIENCES}
      record={record.id}
      value={data.audience ? [data.audience] : []}
      onChange={(picked) => change((now) => ({ ...now, audience: firstOf(picked) }))}
    />
  );
  return (
    <BoardFrame
      label={t('Value-fit board')}
      title={shorten(nameOf(record), 80)}
      summary={
        <>
          <span className={styles.audience}>
            {t('Made for')} {audience}
          </span>
          <CoverageBar coverage={coverage} />
        </>
      }
    >
      <div className={styles.scroll}>
        <Proposition view={view} />
        {data.audience === null && (
          <EmptyState
            icon={<Blend size={20} aria-hidden />}
            title={t('Nobody to fit yet')}
            text={t('Pick the persona or the segment that this map is made for. Their jobs, pains and gains then stand at the left.')}
            action={audience}
          />
        )}
        <div className={styles.heads} aria-hidden>
          <span>{t('What they are up against')}</span>
          <span />
          <span>{t('What you answer with')}</span>
        </div>
        <Band {...context} list="relievers" />
        <Band {...context} list="creators" />
        <JobsAndProducts {...context} />
        <WhyUs view={view} />
      </div>
    </BoardFrame>
  );
}

const firstOf = (references: readonly Reference[]): Reference | null => references[0] ?? null;
