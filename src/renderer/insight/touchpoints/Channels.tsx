import { FileText } from 'lucide-react';
import type { ChannelMatrix } from '../../../shared/analysis/touchpoints.ts';
import { formatNumber } from '../../../shared/format.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { recordsOf } from '../../../shared/records.ts';
import { useOpen } from '../../data/navigation.ts';
import { useStrategy } from '../../data/strategy.ts';
import { Button, EmptyState, nameOf, shorten } from '../../ui/index.ts';
import styles from './Channels.module.css';
import { Matrix } from './Matrix.tsx';
import { Phases } from './Phases.tsx';

/** Touchpoints by channel with their gaps, how alike they are across channels, and a journey's phases by channel. */
export function Channels({ matrix }: { readonly matrix: ChannelMatrix }) {
  const { records } = useStrategy();
  const { openRecord } = useOpen();
  const brief = recordsOf(records, 'brief')[0];
  if (matrix.channels.length === 0) {
    return (
      <div className={styles.scroll}>
        <EmptyState
          title={t('No channels yet')}
          text={t('Channels are named in the brief, once for all frameworks. Then each touchpoint is linked to those it is reached by.')}
          action={
            brief && (
              <Button
                variant="filled"
                icon={<FileText size={15} aria-hidden />}
                onClick={() => openRecord(brief.id, { view: 'form', field: 'channels' })}
              >
                {t('Open the channels of the brief')}
              </Button>
            )
          }
        />
      </div>
    );
  }
  return (
    <div className={styles.scroll}>
      <div className={styles.board}>
        <section className={styles.part} aria-label={t('Touchpoints by channel')}>
          <h2 className={styles.head}>
            {t('Touchpoints by channel')} <span className={styles.hint}>{t('a click links or unlinks; arrow keys move, Space sets')}</span>
          </h2>
          <Matrix matrix={matrix} />
        </section>
        <Alike matrix={matrix} />
        <Phases channels={matrix.channels} />
      </div>
    </div>
  );
}

/** How alike touchpoints are across their channels, in a sentence, and which of them are not. */
function Alike({ matrix }: { readonly matrix: ChannelMatrix }) {
  const { openRecord } = useOpen();
  const { mean, several, rated, weak } = matrix.consistency;
  return (
    <section className={styles.part} aria-label={t('Consistency across channels')}>
      <h2 className={styles.head}>{t('Consistency across channels')}</h2>
      {several === 0 ? (
        <p className={styles.text}>{t('No touchpoint is on two channels yet, so there is nothing to compare.')}</p>
      ) : (
        <p className={styles.text}>
          {mean === null ? (
            plural(
              several,
              'The one touchpoint on several channels is not rated yet.',
              'None of the {{count}} touchpoints on several channels is rated yet.',
            )
          ) : (
            <>
              <strong className={styles.figure}>{t('{{mean}} of 5', { mean: formatNumber(mean, 1) })}</strong>{' '}
              {t('on average: {{rated}} rated of {{several}} on two channels or more.', { rated, several })}
            </>
          )}
        </p>
      )}
      {weak.length > 0 && (
        <>
          <p className={styles.text}>{t('Unlike across channels, rated 1 or 2:')}</p>
          <ul className={styles.weak}>
            {weak.map((record) => (
              <li key={record.id}>
                <button type="button" className={styles.link} onClick={() => openRecord(record.id)}>
                  {shorten(nameOf(record), 80)}
                </button>
                <span className={styles.rating}>{t('{{value}} of 5', { value: record.data.consistency ?? 0 })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
