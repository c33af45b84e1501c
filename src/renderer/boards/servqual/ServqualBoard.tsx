import { useMemo, useState } from 'react';
import { readServqual } from '../../../shared/analysis/servqual.ts';
import { formatDate, formatNumber, signedFixed } from '../../../shared/format.ts';
import { SERVQUAL_SOURCES } from '../../../shared/frameworks/servqual.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { type RecordView, useRecord } from '../../data/useRecord.ts';
import { nameOf, Segmented, shorten } from '../../ui/index.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import { Respondents } from './Respondents.tsx';
import { Results } from './Results.tsx';
import styles from './ServqualBoard.module.css';
import { Statements } from './Statements.tsx';

type Source = keyof typeof SERVQUAL_SOURCES;
type View = 'answers' | 'results';

export function ServqualBoard({ id }: { readonly id: string }) {
  const view = useRecord('servqual', id);
  return view ? <OpenStudy view={view} /> : null;
}

/** Expectations and perceptions entered on one side, what they say on the other. */
function OpenStudy({ view }: { readonly view: RecordView<'servqual'> }) {
  const { record, data, change } = view;
  const [show, setShow] = useState<View>('answers');
  const reading = useMemo(() => readServqual(data), [data]);
  const byRespondent = data.source === 'respondents';
  const { quality, respondents } = reading;
  return (
    <BoardFrame
      label={t('Service quality board')}
      title={shorten(nameOf(record), 80)}
      summary={
        <>
          {data.date !== null && <span>{formatDate(data.date)}</span>}
          {respondents !== null && <span>{plural(respondents, 'One respondent', '{{count}} respondents')}</span>}
          <span>{t('{{count}} of 22 statements', { count: formatNumber(reading.ranked.length) })}</span>
          {quality.ok && (
            <span>
              {t('overall gap')} <strong className={styles.figure}>{signedFixed(quality.value.value, 2)}</strong>
            </span>
          )}
        </>
      }
      controls={
        <>
          {byRespondent && (
            <Segmented<View>
              label={t('View')}
              value={show}
              onChange={setShow}
              options={[
                { value: 'answers', label: t('Answers') },
                { value: 'results', label: t('Results') },
              ]}
            />
          )}
          <Segmented<Source>
            label={t('Entered as')}
            value={data.source}
            onChange={(source) => change((now) => ({ ...now, source }))}
            options={[
              { value: 'averages', label: t(SERVQUAL_SOURCES.averages) },
              { value: 'respondents', label: t(SERVQUAL_SOURCES.respondents) },
            ]}
          />
        </>
      }
    >
      {byRespondent && show === 'answers' ? (
        <Respondents data={data} change={change} reading={reading} />
      ) : (
        <div className={styles.scroll}>
          <div className={styles.board}>
            <Statements data={data} change={change} reading={reading} />
            <Results data={data} change={change} reading={reading} />
          </div>
        </div>
      )}
    </BoardFrame>
  );
}
