import { Trash2 } from 'lucide-react';
import type { Need } from '../../../shared/analysis/value-fit.ts';
import { GAIN_RELEVANCE } from '../../../shared/frameworks/persona.ts';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { useOpen } from '../../data/navigation.ts';
import { AddRow, Button, CodeMark, classes, RatingInput, RatingView, SelectInput, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import { bandWords } from './Band.tsx';
import {
  type AnswerList,
  answersOf,
  keyOf,
  toggleLink,
  withExtraStatement,
  withNewAnswer,
  withoutExtra,
  withRelevance,
  withSeverity,
} from './links.ts';
import styles from './Rows.module.css';
import type { MapContext } from './ValueFitBoard.tsx';

interface NeedRowProps extends MapContext {
  readonly need: Need;
  readonly list: AnswerList;
}

/** A pain or a gain. Chosen, it offers what may answer it and a row to make a new answer. */
export function NeedRow({ view, need, list, choice, onChoose }: NeedRowProps) {
  const { record, data, change } = view;
  const key = keyOf(need.reference);
  const chosen = choice?.side === 'need' && choice.id === key;
  const related = choice?.side === 'offer' && need.coveredBy.some(({ item }) => item === choice.id);
  const open = need.coveredBy.length === 0;
  const name = shorten(need.statement, 80) || t('Without words');
  const words = bandWords(list);
  const toggle = () => onChoose(chosen ? null : { side: 'need', id: key });
  return (
    <li aria-label={name} className={classes(styles.row, chosen && styles.chosen, related && styles.related)}>
      <div className={styles.line}>
        {need.extra ? (
          <InlineText
            label={list === 'relievers' ? t('Pain of this map') : t('Gain of this map')}
            className={styles.text}
            value={need.statement}
            onChange={(statement) => change((now) => withExtraStatement(now, need.reference.item ?? '', statement))}
          />
        ) : (
          <button type="button" className={styles.statement} onClick={toggle}>
            {need.statement || name}
          </button>
        )}
        <Weight view={view} need={need} list={list} name={name} />
        <button
          type="button"
          className={styles.answered}
          aria-expanded={chosen}
          aria-label={
            open
              ? t('{{add}} for “{{name}}”', { add: words.addAnswer, name })
              : t('{{codes}}: answers to “{{name}}”', { codes: need.coveredBy.map(({ code }) => code).join(' '), name })
          }
          onClick={toggle}
        >
          {open ? (
            <span className={styles.add}>{words.addAnswer}</span>
          ) : (
            need.coveredBy.map(({ item, code }) => <CodeMark key={item} code={code} />)
          )}
        </button>
        <span className={open ? styles.openPort : styles.port} data-need={key} aria-hidden />
      </div>
      {chosen && (
        <div className={styles.more}>
          <fieldset className={styles.links} aria-label={t('What answers “{{name}}”', { name })}>
            {answersOf(data, list).map((answer, index) => {
              const linked = need.coveredBy.some(({ item }) => item === answer.id);
              const code = `${list === 'relievers' ? 'R' : 'C'}${index + 1}`;
              return (
                <button
                  key={answer.id}
                  type="button"
                  className={classes(styles.link, linked && styles.linked)}
                  aria-pressed={linked}
                  onClick={() => change((now) => toggleLink(now, list, answer.id, need.reference))}
                >
                  <CodeMark code={code} /> {shorten(answer.statement, 60) || code}
                </button>
              );
            })}
          </fieldset>
          <AddRow
            label={t('{{add}} for “{{name}}”', { add: words.addAnswer, name })}
            placeholder={words.typeAnswer}
            onAdd={(texts) => change((now) => texts.reduce((next, text) => withNewAnswer(next, list, newId(), text, need.reference), now))}
          />
          <NeedFoot
            need={need}
            list={list}
            onDelete={() => change((now) => withoutExtra(now, record.id, words.extra, need.reference.item ?? ''))}
          />
        </div>
      )}
    </li>
  );
}

interface NeedFootProps {
  readonly need: Need;
  readonly list: AnswerList;
  readonly onDelete: () => void;
}

/** Where the need can be changed: in the persona it comes from, or here where it is the map's own. */
function NeedFoot({ need, list, onDelete }: NeedFootProps) {
  const { openRecord } = useOpen();
  const { record, item } = need.reference;
  return (
    <div className={styles.foot}>
      {need.extra ? (
        <Button size="small" variant="quiet" icon={<Trash2 size={13} aria-hidden />} onClick={onDelete}>
          {t('Delete')}
        </Button>
      ) : (
        <Button size="small" variant="quiet" onClick={() => openRecord(record, { field: list === 'relievers' ? 'pains' : 'gains', item })}>
          {t('Open in the persona')}
        </Button>
      )}
    </div>
  );
}

interface WeightProps extends Pick<NeedRowProps, 'view' | 'need' | 'list'> {
  readonly name: string;
}

const relevances = Object.entries(GAIN_RELEVANCE).map(([value, label]) => ({ value, label }));
type Relevance = keyof typeof GAIN_RELEVANCE;
const isRelevance = (value: string): value is Relevance => value in GAIN_RELEVANCE;
/** The words of the weights 1 to 4 of a gain. */
const RELEVANCE_OF: readonly Relevance[] = ['unexpected', 'desired', 'expected', 'essential'];

/** A pain's severity as bars, a gain's relevance as a word; the map's own can be changed here. */
function Weight({ view, need, list, name }: WeightProps) {
  const { data, change } = view;
  const id = need.reference.item ?? '';
  if (list === 'relievers') {
    const own = data.extraPains.find((pain) => pain.id === id);
    return need.extra && own ? (
      <RatingInput
        label={t('Severity of “{{name}}”', { name })}
        look="bars"
        value={own.severity}
        onChange={(severity) => change((now) => withSeverity(now, id, severity))}
      />
    ) : (
      <RatingView label={t('Severity')} look="bars" value={need.weight} />
    );
  }
  const own = data.extraGains.find((gain) => gain.id === id);
  if (need.extra && own) {
    return (
      <span className={styles.relevance}>
        <SelectInput
          plain
          label={t('Relevance of “{{name}}”', { name })}
          options={relevances}
          value={own.relevance}
          onChange={(value) => change((now) => withRelevance(now, id, value !== null && isRelevance(value) ? value : null))}
        />
      </span>
    );
  }
  const relevance = RELEVANCE_OF[need.weight - 1];
  return <span className={styles.relevance}>{relevance ? `${t(GAIN_RELEVANCE[relevance])} ${need.weight}` : need.weight}</span>;
}
