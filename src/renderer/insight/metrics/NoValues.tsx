import { Calculator, FileInput, ListPlus, Plus } from 'lucide-react';
import { isSurveyKind } from '../../../shared/frameworks/metric.ts';
import { t } from '../../../shared/i18n.ts';
import type { RecordOf } from '../../../shared/records.ts';
import { openImport } from '../../import/index.ts';
import { Button, EmptyState, KindIcon } from '../../ui/index.ts';
import styles from './NoValues.module.css';
import { formulaOfKind } from './starters.ts';
import { useMetricsView } from './state.ts';

/** What belongs to a metric that has no value yet, and the ways to bring the first. */
export function NoValues({ metric }: { readonly metric: RecordOf<'metric'> }) {
  const [, change] = useMetricsView();
  const isSurvey = isSurveyKind(metric.data.kind);
  const formula = formulaOfKind(metric.data.kind);
  return (
    <EmptyState
      icon={<KindIcon kind="metric" size={20} />}
      title={t('No values yet')}
      text={
        isSurvey
          ? t(
              'The value is counted from answers: import them row by row, or enter how many gave each score. A value from elsewhere can be added as it is.',
            )
          : t('Add the values that there are, with the day that each stands for, and the trend begins.')
      }
      action={
        <div className={styles.ways}>
          {isSurvey ? (
            <>
              <Button
                variant="outline"
                icon={<ListPlus size={15} aria-hidden />}
                onClick={() => change({ dialog: { shows: 'survey', metric: metric.id } })}
              >
                {t('Enter a survey')}
              </Button>
              <Button icon={<FileInput size={15} aria-hidden />} onClick={() => openImport('responses')}>
                {t('Import responses')}
              </Button>
            </>
          ) : null}
          <Button
            icon={<Plus size={15} aria-hidden />}
            onClick={() => change({ dialog: { shows: 'value', metric: metric.id, point: null } })}
          >
            {t('Add value')}
          </Button>
          {formula === null || isSurvey ? null : (
            <Button icon={<Calculator size={15} aria-hidden />} onClick={() => change({ dialog: { shows: 'calculator', formula } })}>
              {t('Calculate')}
            </Button>
          )}
        </div>
      }
    />
  );
}
