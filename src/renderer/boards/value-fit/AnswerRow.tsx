import { Trash2 } from 'lucide-react';
import type { Need } from '../../../shared/analysis/value-fit.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { Button, CodeMark, classes, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import { type Answer, type AnswerList, keyOf, toggleLink, withAnswerProducts, withAnswerStatement, withoutOffer } from './links.ts';
import styles from './Rows.module.css';
import type { MapContext } from './ValueFitBoard.tsx';

interface AnswerRowProps extends MapContext {
  readonly answer: Answer;
  readonly index: number;
  readonly list: AnswerList;
  readonly needs: readonly Need[];
}

/** A reliever or a creator. Chosen, it offers the needs that it answers and the products that it comes with. */
export function AnswerRow({ view, answer, index, list, needs, choice, onChoose }: AnswerRowProps) {
  const { record, data, change } = view;
  const code = `${list === 'relievers' ? 'R' : 'C'}${index + 1}`;
  const name = shorten(answer.statement, 80) || code;
  const answered = new Set(answer.answers.map(keyOf));
  const shown = needs.filter((need) => answered.has(keyOf(need.reference)));
  const chosen = choice?.side === 'offer' && choice.id === answer.id;
  const related = choice?.side === 'need' && answered.has(choice.id);
  const words = countWords(shown.length, list);
  return (
    <li aria-label={name} className={classes(styles.row, styles.offer, chosen && styles.chosen, related && styles.related)}>
      <div className={styles.line}>
        <span className={shown.length === 0 ? styles.loosePort : styles.port} data-answer={answer.id} aria-hidden />
        <CodeMark code={code} />
        <InlineText
          label={t('Statement of {{code}}', { code })}
          className={styles.text}
          value={answer.statement}
          onChange={(statement) => change((now) => withAnswerStatement(now, list, answer.id, statement))}
        />
        <button
          type="button"
          className={styles.answered}
          aria-expanded={chosen}
          aria-label={t('{{count}}: links of “{{name}}”', { count: words, name })}
          onClick={() => onChoose(chosen ? null : { side: 'offer', id: answer.id })}
        >
          <span className={shown.length === 0 ? styles.loose : undefined}>{words}</span>
        </button>
      </div>
      {chosen && (
        <div className={styles.more}>
          <p className={styles.label}>{list === 'relievers' ? t('Relieves') : t('Creates')}</p>
          <fieldset className={styles.links} aria-label={t('Needs that “{{name}}” answers', { name })}>
            {needs.map((need) => {
              const key = keyOf(need.reference);
              return (
                <button
                  key={key}
                  type="button"
                  className={classes(styles.link, answered.has(key) && styles.linked)}
                  aria-pressed={answered.has(key)}
                  onClick={() => change((now) => toggleLink(now, list, answer.id, need.reference))}
                >
                  {shorten(need.statement, 60) || t('Without words')}
                </button>
              );
            })}
          </fieldset>
          {data.products.length > 0 && <p className={styles.label}>{t('Comes with')}</p>}
          <fieldset className={styles.links} aria-label={t('Products of “{{name}}”', { name })}>
            {data.products.map((product) => {
              const has = answer.products.some(({ record: of, item }) => of === record.id && item === product.id);
              const others = answer.products.filter(({ record: of, item }) => of !== record.id || item !== product.id);
              return (
                <button
                  key={product.id}
                  type="button"
                  className={classes(styles.link, has && styles.linked)}
                  aria-pressed={has}
                  onClick={() =>
                    change((now) =>
                      withAnswerProducts(now, list, answer.id, has ? others : [...others, { record: record.id, item: product.id }]),
                    )
                  }
                >
                  {shorten(product.name, 60) || t('Untitled product')}
                </button>
              );
            })}
          </fieldset>
          <div className={styles.foot}>
            <Button
              size="small"
              variant="quiet"
              icon={<Trash2 size={13} aria-hidden />}
              onClick={() => change((now) => withoutOffer(now, record.id, list, answer.id))}
            >
              {t('Delete')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

function countWords(count: number, list: AnswerList): string {
  if (count === 0) return t('answers nothing yet');
  return list === 'relievers' ? plural(count, 'one pain', '{{count}} pains') : plural(count, 'one gain', '{{count}} gains');
}
