import { FileOutput } from 'lucide-react';
import { useMemo } from 'react';
import { t } from '../../shared/i18n.ts';
import { Panel } from '../app/Panel.tsx';
import { useOverview } from '../app/useOverview.ts';
import { useOpen } from '../data/navigation.ts';
import { useStrategy } from '../data/strategy.ts';
import { Button, shorten } from '../ui/index.ts';
import { Areas } from './Areas.tsx';
import { Changes } from './Changes.tsx';
import { ChecksSection } from './ChecksSection.tsx';
import { Evidence } from './Evidence.tsx';
import { Gaps } from './Gaps.tsx';
import styles from './Home.module.css';
import { metaOf } from './meta.ts';
import { NextStepCard } from './NextStepCard.tsx';
import { Objectives } from './Objectives.tsx';
import { PathSection } from './PathSection.tsx';
import { Scorecard } from './Scorecard.tsx';
import { Tactics } from './Tactics.tsx';
import { ThroughlineSection } from './ThroughlineSection.tsx';

/** Where a strategy stands: one next step, how far each area is, what is lacking, and what changed lately. */
export function HomeScreen() {
  const { strategy, records } = useStrategy();
  const { openReport } = useOpen();
  const overview = useOverview();
  const meta = useMemo(() => metaOf(records), [records]);
  return (
    <Panel
      crumbs={[{ label: t('Home') }]}
      actions={
        <Button icon={<FileOutput size={15} aria-hidden />} onClick={openReport}>
          {t('Build report')}
        </Button>
      }
    >
      <div className={styles.page}>
        <h1 className={styles.title}>{shorten(strategy.name) || t('Untitled strategy')}</h1>
        <div className={styles.meta}>
          <ul className={styles.parts}>
            {meta.map((part) => (
              <li key={part}>{shorten(part)}</li>
            ))}
          </ul>
        </div>
        <NextStepCard overview={overview} records={records} />
        <Areas overview={overview} />
        <div className={styles.columns}>
          <div className={styles.column}>
            <ThroughlineSection records={records} />
            <ChecksSection />
            <Gaps overview={overview} />
            <Tactics records={records} />
          </div>
          <div className={styles.column}>
            <Scorecard records={records} />
            <Objectives records={records} />
            <Evidence records={records} />
            <PathSection />
            <Changes />
          </div>
        </div>
      </div>
    </Panel>
  );
}
