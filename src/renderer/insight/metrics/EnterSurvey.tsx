import { useElementSize } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { answerScale, countAnswers, rangeWords } from '../../../shared/analysis/answers.ts';
import { intervalWords, valueWords } from '../../../shared/analysis/metric-words.ts';
import type { ScorecardRow } from '../../../shared/analysis/scorecard.ts';
import { countBar } from '../../../shared/charts/count-bar.ts';
import { formatNumber } from '../../../shared/format.ts';
import { SCALES, type Scale } from '../../../shared/frameworks/metric.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { recordsOf } from '../../../shared/records.ts';
import { dayOf } from '../../app/time.ts';
import { undo } from '../../data/actions.ts';
import { tell } from '../../data/notify.tsx';
import { changeRows } from '../../data/rows.ts';
import { useStrategy } from '../../data/strategy.ts';
import { useRecord } from '../../data/useRecord.ts';
import { Button, ChartView, DateInput, NumberInput, nameOf, SelectInput, shorten, TextInput } from '../../ui/index.ts';
import styles from './Form.module.css';
import { FormulaLine } from './FormulaLine.tsx';
import { Labelled } from './Labelled.tsx';
import { pointsOf } from './pixels.ts';

/** So many rows one request takes; more is what the import is for. */
const MOST_ANSWERS = 20_000;

const SCALE_OPTIONS = Object.entries(SCALES).map(([value, label]) => ({ value, label }));
const isScale = (value: string | null): value is Scale => value !== null && value in SCALES;

/** A wave of answers entered by how many gave each score; what comes of it is shown before it is saved. */
export function EnterSurvey({ row, onDone }: { readonly row: ScorecardRow; readonly onDone: () => void }) {
  const { metric, series } = row;
  const { data } = metric;
  const { strategy, records } = useStrategy();
  const view = useRecord('metric', metric.id);
  const { ref, width } = useElementSize();
  const [wave, setWave] = useState('');
  const [date, setDate] = useState<string | null>(dayOf(new Date()));
  const [segment, setSegment] = useState<string | null>(null);
  const [counts, setCounts] = useState<ReadonlyMap<number, number>>(new Map());
  const [busy, setBusy] = useState(false);
  const scale = answerScale(data, []);
  const scores = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index);
  const list = scores.map((score) => counts.get(score) ?? 0);
  const n = list.reduce((sum, count) => sum + count, 0);
  const counted = n === 0 ? null : countAnswers(data, scale, list);
  const same = series.waves.find(({ label, source }) => source === 'responses' && label.toLowerCase() === wave.trim().toLowerCase());
  const name = same?.label ?? wave.trim();

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (n === 0 || n > MOST_ANSWERS || busy) return;
    setBusy(true);
    const entries = scores.flatMap((score) =>
      Array.from({ length: counts.get(score) ?? 0 }, () => ({ metric: metric.id, score, wave: name, date, segment })),
    );
    const added = await changeRows(strategy.id, 'responses.add', { strategyId: strategy.id, entries });
    setBusy(false);
    if (!added) return;
    tell(plural(added.added, 'One answer was added.', '{{count}} answers were added.'), { label: t('Undo'), run: () => void undo() });
    onDone();
  };

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <p className={styles.note}>
        {t('How many answered with each score? Each answer becomes a row of its own, so that it can be counted by wave and segment.')}
      </p>
      <div className={styles.grid}>
        <Labelled label={t('Wave')}>
          {(id) => <TextInput id={id} label={t('Wave')} value={wave} onChange={setWave} placeholder={t('Summer 2026')} />}
        </Labelled>
        <Labelled label={t('Day')} hint={t('of the answers')}>
          {(id) => <DateInput id={id} label={t('Day')} value={date} onChange={setDate} />}
        </Labelled>
        <Labelled label={t('Segment')} hint={t('if it is one')}>
          {(id) => (
            <SelectInput
              id={id}
              label={t('Segment')}
              placeholder={t('Not known')}
              options={recordsOf(records, 'segment').map((record) => ({ value: record.id, label: shorten(nameOf(record), 60) }))}
              value={segment}
              onChange={setSegment}
            />
          )}
        </Labelled>
        {scale.chosen ? null : (
          <Labelled label={t('Scale')} hint={t('kept in the metric')} wide>
            {(id) => (
              <SelectInput
                id={id}
                label={t('Scale')}
                placeholder={t('{{scale}} is shown; choose the scale that was asked on', { scale: rangeWords(scale) })}
                options={SCALE_OPTIONS}
                value={null}
                onChange={(chosen) => {
                  if (isScale(chosen)) view?.change((before) => ({ ...before, scale: chosen }));
                }}
              />
            )}
          </Labelled>
        )}
      </div>
      <fieldset className={styles.scores} style={{ '--scores': scores.length }}>
        <legend>{t('Answers by score, {{scale}}', { scale: rangeWords(scale) })}</legend>
        {scores.map((score) => (
          <div key={score} className={styles.score} data-group={data.kind === 'NPS' ? npsGroup(score) : undefined}>
            <span className={styles.scoreName} aria-hidden>
              {score}
            </span>
            <NumberInput
              label={t('Answers with {{score}}', { score })}
              min={0}
              max={MOST_ANSWERS}
              value={counts.get(score) ?? null}
              onChange={(count) => setCounts(new Map(counts).set(score, Math.round(count ?? 0)))}
            />
          </div>
        ))}
      </fieldset>
      <div ref={ref} className={styles.preview} aria-live="polite">
        {counted === null ? (
          <p className={styles.note}>{t('The result is shown here as soon as a count is entered.')}</p>
        ) : counted.ok ? (
          <>
            <div className={styles.previewHead}>
              <span className={styles.big}>{valueWords(data, counted.value.figure.value)}</span>
              <span className={styles.note}>{t('n {{count}}', { count: formatNumber(n) })}</span>
            </div>
            <FormulaLine
              substituted={counted.value.figure.substituted}
              result={valueWords(data, counted.value.figure.value)}
              note={
                counted.value.figure.interval
                  ? t('{{confidence}}% {{interval}}', {
                      confidence: counted.value.figure.interval.confidence,
                      interval: intervalWords(data, counted.value.figure.interval),
                    })
                  : null
              }
            />
            <ChartView chart={countBar(counted.value.counts, pointsOf(Math.max(width, 200)))} />
            <p className={styles.note}>{counted.value.figure.convention}</p>
          </>
        ) : (
          <p className={styles.problem}>{counted.error.message}</p>
        )}
      </div>
      <div className={styles.foot}>
        {n > MOST_ANSWERS ? (
          <p className={styles.problem} role="alert">
            {t('These are {{count}} answers; more than {{most}} at once are imported from a file.', {
              count: formatNumber(n),
              most: formatNumber(MOST_ANSWERS),
            })}
          </p>
        ) : same ? (
          <p className={styles.note}>
            {t('They are added to “{{wave}}”, which has {{count}} already.', { wave: same.label, count: formatNumber(same.n ?? 0) })}
          </p>
        ) : null}
        <Button onClick={onDone}>{t('Cancel')}</Button>
        <Button variant="filled" type="submit" disabled={n === 0 || n > MOST_ANSWERS || busy}>
          {n === 0 ? t('Add answers') : plural(n, 'Add one answer', 'Add {{count}} answers')}
        </Button>
      </div>
    </form>
  );
}

const npsGroup = (score: number): 'good' | 'bad' | 'plain' => (score >= 9 ? 'good' : score <= 6 ? 'bad' : 'plain');
