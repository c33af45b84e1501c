import { Trash2 } from 'lucide-react';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { AddRow, CodeMark, IconButton, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import type { PositioningContext } from './PositioningBoard.tsx';
import styles from './SellingPoints.module.css';
import { withSellingPoint } from './scores.ts';

/** What only we offer, each with its proof under it. */
export function SellingPoints({ view }: Pick<PositioningContext, 'view'>) {
  const { data, change } = view;
  return (
    <>
      {data.uniqueSellingPoints.length === 0 && (
        <p className={styles.none}>{t('One to three reasons that nobody else can give, each resting on a difference on which we lead.')}</p>
      )}
      <ul className={styles.rows}>
        {data.uniqueSellingPoints.map((point, index) => {
          const code = `U${index + 1}`;
          const name = shorten(point.statement, 80) || code;
          return (
            <li key={point.id} aria-label={name} className={styles.row}>
              <CodeMark code={code} />
              <div>
                <InlineText
                  label={t('Statement of {{code}}', { code })}
                  className={styles.statement}
                  placeholder={t('What do only you offer?')}
                  value={point.statement}
                  onChange={(statement) => change((now) => withSellingPoint(now, point.id, { statement }))}
                />
                <InlineText
                  label={t('Proof of “{{name}}”', { name })}
                  className={styles.proof}
                  placeholder={t('No proof yet: a number, a test, a source')}
                  value={point.proof}
                  onChange={(proof) => change((now) => withSellingPoint(now, point.id, { proof }))}
                />
              </div>
              <IconButton
                size="small"
                label={t('Delete “{{name}}”', { name })}
                onClick={() =>
                  change((now) => ({ ...now, uniqueSellingPoints: now.uniqueSellingPoints.filter(({ id }) => id !== point.id) }))
                }
              >
                <Trash2 size={13} aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ul>
      <AddRow
        label={t('Add a selling point')}
        placeholder={t('Type a selling point and press Enter')}
        onAdd={(statements) =>
          change((now) => ({
            ...now,
            uniqueSellingPoints: [...now.uniqueSellingPoints, ...statements.map((statement) => ({ id: newId(), statement, proof: '' }))],
          }))
        }
      />
    </>
  );
}
