import { FileInput, Plus, Settings2 } from 'lucide-react';
import type { DragEvent, ReactNode } from 'react';
import { shareNegative, shareTold } from '../../../shared/analysis/feedback.ts';
import { formatNumber, formatPercent } from '../../../shared/format.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { assertNever } from '../../../shared/result.ts';
import { Panel } from '../../app/Panel.tsx';
import { useWideScreen } from '../../app/view.ts';
import { pathOfFile } from '../../client.ts';
import { useOpen } from '../../data/navigation.ts';
import { useRowCounts } from '../../data/rows.ts';
import { useActions } from '../../data/strategy.ts';
import { openImport } from '../../import/index.ts';
import { Button, Segmented } from '../../ui/index.ts';
import { useFound, useLater, useSummary } from './data.ts';
import { FeedbackTab } from './FeedbackTab.tsx';
import { useVoiceView, type VoiceTab } from './state.ts';
import { ThemesTab } from './ThemesTab.tsx';
import { TrendsTab } from './TrendsTab.tsx';
import { useVoice, type Voice } from './useVoice.ts';
import styles from './VoiceScreen.module.css';

const IMPORTABLE = /\.(csv|tsv|txt)$/i;

/** The voice of the customer: feedback, its themes, and how they change. */
export function VoiceScreen() {
  const voice = useVoice();
  const [{ tab, pane }, change] = useVoiceView();
  const { create } = useActions();
  const { openRecord } = useOpen();
  const isEmpty = useRowCounts().feedback === 0;
  useWideScreen(true);

  const openListening = async (): Promise<void> => {
    const record = voice.record ?? (await create('voice'));
    if (record) openRecord(record.id, { field: 'sources' });
  };
  const onDrop = (event: DragEvent): void => {
    const file = event.dataTransfer.files[0];
    if (!file || !IMPORTABLE.test(file.name)) return;
    event.preventDefault();
    openImport('feedback', pathOfFile(file) || undefined);
  };

  return (
    <Panel
      layout="whole"
      crumbs={[{ label: t('Voice of the customer') }]}
      actions={
        <>
          <Button variant="quiet" icon={<Settings2 size={15} aria-hidden />} onClick={() => void openListening()}>
            {t('Listening')}
          </Button>
          {isEmpty ? null : (
            <>
              <Button icon={<FileInput size={15} aria-hidden />} onClick={() => openImport('feedback')}>
                {t('Import')}
              </Button>
              <Button
                variant={pane?.shows === 'new' ? 'outline' : 'filled'}
                icon={<Plus size={16} aria-hidden />}
                onClick={() => change({ tab: 'feedback', pane: { shows: 'new' } })}
              >
                {t('Add')}
              </Button>
            </>
          )}
        </>
      }
    >
      <section className={styles.screen} aria-label={t('Voice of the customer')} onDrop={onDrop}>
        <header className={styles.head}>
          <h1 className={styles.title}>{t('Voice of the customer')}</h1>
          <Summary voice={voice} />
          <Segmented<VoiceTab>
            label={t('View')}
            value={tab}
            onChange={(next) => change({ tab: next })}
            options={[
              { value: 'feedback', label: t('Feedback') },
              { value: 'themes', label: t('Themes') },
              { value: 'trends', label: t('Phases and months') },
            ]}
          />
        </header>
        {tabOf(tab, voice)}
      </section>
    </Panel>
  );
}

function tabOf(tab: VoiceTab, voice: Voice): ReactNode {
  switch (tab) {
    case 'feedback':
      return <FeedbackTab key={voice.strategyId} voice={voice} />;
    case 'themes':
      return <ThemesTab voice={voice} />;
    case 'trends':
      return <TrendsTab voice={voice} />;
    default:
      return assertNever(tab);
  }
}

const EVERYTHING = {};

/** All feedback in a few numbers. */
function Summary({ voice }: { readonly voice: Voice }) {
  const [{ tab, filter, sort }] = useVoiceView();
  const find = useFound(voice.strategyId, filter, sort, tab === 'feedback');
  const summary = useSummary(voice.strategyId, EVERYTHING, useLater(tab !== 'feedback' || find.isSuccess));
  if (!summary || summary.total === 0) return <p className={styles.summary} />;
  const negative = shareNegative(summary).percent;
  const told = shareTold(summary).percent;
  const parts = [
    plural(summary.total, '{{count}} item', '{{count}} items').replace(String(summary.total), formatNumber(summary.total)),
    ...(voice.themes.length > 0
      ? [t('{{share}} with a theme', { share: formatPercent((100 * (summary.total - summary.unsorted)) / summary.total) })]
      : []),
    ...(negative === null ? [] : [t('{{share}} negative of those with a sentiment', { share: formatPercent(negative) })]),
    ...(told === null ? [] : [t('{{share}} answered', { share: formatPercent(told) })]),
  ];
  return <p className={styles.summary}>{parts.join(' · ')}</p>;
}
