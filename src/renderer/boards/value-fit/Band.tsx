import type { Need } from '../../../shared/analysis/value-fit.ts';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { AddRow } from '../../ui/index.ts';
import { AnswerRow } from './AnswerRow.tsx';
import styles from './Band.module.css';
import { type AnswerList, answersOf, type ExtraList, keyOf, type MapData, threadsOf, withNewAnswer, withNewExtra } from './links.ts';
import { NeedRow } from './NeedRow.tsx';
import { Threads } from './Threads.tsx';
import type { MapContext } from './ValueFitBoard.tsx';

interface BandWords {
  readonly needs: string;
  readonly answers: string;
  readonly addNeed: string;
  readonly typeNeed: string;
  readonly addAnswer: string;
  readonly typeAnswer: string;
  readonly noNeeds: string;
  readonly extra: ExtraList;
}

export function bandWords(list: AnswerList): BandWords {
  switch (list) {
    case 'relievers':
      return {
        needs: t('Pains'),
        answers: t('Relievers'),
        addNeed: t('Add a pain'),
        typeNeed: t('Type a further pain and press Enter'),
        addAnswer: t('Add a reliever'),
        typeAnswer: t('Type a reliever and press Enter'),
        noNeeds: t('No pains yet.'),
        extra: 'extraPains',
      };
    case 'creators':
      return {
        needs: t('Gains'),
        answers: t('Creators'),
        addNeed: t('Add a gain'),
        typeNeed: t('Type a further gain and press Enter'),
        addAnswer: t('Add a creator'),
        typeAnswer: t('Type a creator and press Enter'),
        noNeeds: t('No gains yet.'),
        extra: 'extraGains',
      };
  }
}

/** Pains with their relievers, or gains with their creators, and the lines between them. */
export function Band({ list, ...context }: MapContext & { readonly list: AnswerList }) {
  const { view, coverage, choice } = context;
  const { data, change } = view;
  const words = bandWords(list);
  const needs = list === 'relievers' ? coverage.pains : coverage.gains;
  const answers = answersOf(data, list);
  const add = (texts: readonly string[], make: (now: MapData, text: string) => MapData) => change((now) => texts.reduce(make, now));
  return (
    <div className={styles.band}>
      <section className={styles.side} aria-label={words.needs} data-field={words.extra}>
        <h2 className={styles.head}>
          {words.needs} <span className={styles.count}>{needs.length}</span>
          <Uncovered needs={needs} />
        </h2>
        <ul className={styles.rows}>
          {needs.map((need) => (
            <NeedRow key={keyOf(need.reference)} {...context} need={need} list={list} />
          ))}
        </ul>
        {needs.length === 0 && <p className={styles.none}>{words.noNeeds}</p>}
        <AddRow
          label={words.addNeed}
          placeholder={words.typeNeed}
          onAdd={(texts) => add(texts, (now, text) => withNewExtra(now, words.extra, newId(), text))}
        />
      </section>
      <Threads threads={threadsOf(data, list, needs)} choice={choice} />
      <section className={styles.side} aria-label={words.answers} data-field={list}>
        <h2 className={styles.head}>
          {words.answers} <span className={styles.count}>{answers.length}</span>
        </h2>
        <ul className={styles.rows}>
          {answers.map((answer, index) => (
            <AnswerRow key={answer.id} {...context} answer={answer} index={index} list={list} needs={needs} />
          ))}
        </ul>
        <AddRow
          label={words.addAnswer}
          placeholder={words.typeAnswer}
          onAdd={(texts) => add(texts, (now, text) => withNewAnswer(now, list, newId(), text, undefined))}
        />
      </section>
    </div>
  );
}

function Uncovered({ needs }: { readonly needs: readonly Need[] }) {
  const open = needs.filter(({ coveredBy }) => coveredBy.length === 0).length;
  return open === 0 ? null : <span className={styles.open}>{t('{{count}} without an answer', { count: open })}</span>;
}
