import { Trash2 } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { type AttributeReading, competitorName, scoreOf, US } from '../../../shared/analysis/positioning.ts';
import { formatNumber } from '../../../shared/format.ts';
import { ATTRIBUTE_KINDS } from '../../../shared/frameworks/positioning.ts';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { AddRow, classes, IconButton, NumberInput, SelectInput, shorten } from '../../ui/index.ts';
import { cellAfterKey, cellOf, cellProps, focusCell } from '../frame/cells.ts';
import { InlineText } from '../frame/InlineText.tsx';
import styles from './AttributeTable.module.css';
import type { PositioningContext } from './PositioningBoard.tsx';
import { ShapeMark } from './ShapeMark.tsx';
import { withAttribute, withNewAttribute, withoutAttribute, withScore } from './scores.ts';

interface AttributeTableProps extends PositioningContext {
  readonly readings: readonly AttributeReading[];
}

type Kind = keyof typeof ATTRIBUTE_KINDS;
const KINDS = [
  { value: 'parity', label: 'Parity' },
  { value: 'difference', label: 'Difference' },
];
const isKind = (value: string | null): value is Kind => value !== null && value in ATTRIBUTE_KINDS;

/** Attributes down, us and the competitors across: scores edited where they stand. Up, Down and Enter go from score to score. */
export function AttributeTable({ view, us, order, chosen, onChoose, readings }: AttributeTableProps) {
  const { record, data, change } = view;
  const body = useRef<HTMLTableSectionElement>(null);
  const everybody = [
    { id: US, name: us },
    ...data.competitors.map((competitor) => ({ id: competitor.id, name: shorten(competitorName(data, competitor), 40) })),
  ];

  const onKeyDown = (event: KeyboardEvent): void => {
    const from = cellOf(event.target);
    const isWay = event.key === 'Enter' || event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (!from || !isWay || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = cellAfterKey(event.key, from, { rows: data.attributes.length, columns: everybody.length });
    if (!next || !body.current) return;
    event.preventDefault();
    focusCell(body.current, next);
  };

  return (
    <>
      {data.attributes.length === 0 ? (
        <p className={styles.none}>
          {t('What do customers in the target compare by? Name it in their words: a place to work, closeness to the sea, breakfast.')}
        </p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('Attribute')}</th>
                <th scope="col">{t('Kind')}</th>
                {everybody.map(({ id, name }) => (
                  <th key={id} scope="col" className={classes(styles.score, id === US && styles.ours, id === chosen && styles.chosen)}>
                    <button
                      type="button"
                      className={styles.who}
                      aria-pressed={id === chosen}
                      onClick={() => onChoose(id === chosen ? null : id)}
                    >
                      <ShapeMark id={id} order={order} />
                      <span>{name}</span>
                    </button>
                  </th>
                ))}
                <th scope="col">{t('Standing')}</th>
                <td />
              </tr>
            </thead>
            <tbody ref={body} onKeyDown={onKeyDown}>
              {readings.map((reading, row) => {
                const { attribute } = reading;
                const name = shorten(attribute.name.trim(), 60) || t('Untitled attribute');
                return (
                  <tr key={attribute.id} aria-label={name}>
                    <th scope="row" className={styles.name}>
                      <InlineText
                        label={t('Name of “{{name}}”', { name })}
                        className={styles.nameText}
                        placeholder={t('Attribute')}
                        value={attribute.name}
                        onChange={(typed) => change((now) => withAttribute(now, attribute.id, { name: typed }))}
                      />
                    </th>
                    <td className={styles.kind}>
                      <SelectInput
                        plain
                        label={t('Kind of “{{name}}”', { name })}
                        options={KINDS}
                        value={attribute.kind}
                        onChange={(kind) => change((now) => withAttribute(now, attribute.id, { kind: isKind(kind) ? kind : null }))}
                      />
                    </td>
                    {everybody.map((who, column) => (
                      <td
                        key={who.id}
                        className={classes(styles.score, who.id === US && styles.ours, who.id === chosen && styles.chosen)}
                        {...cellProps(row, column)}
                      >
                        <NumberInput
                          plain
                          label={t('{{attribute}}: score of {{name}}', { attribute: name, name: who.name })}
                          placeholder="–"
                          min={0}
                          max={10}
                          value={scoreOf(record, attribute, who.id)}
                          onChange={(value) =>
                            change((now) => withScore(now, record.id, { attribute: attribute.id, who: who.id }, value, newId()))
                          }
                        />
                      </td>
                    ))}
                    <td className={styles.standing}>
                      <StandingWords reading={reading} />
                    </td>
                    <td className={styles.end}>
                      <IconButton
                        size="small"
                        label={t('Delete “{{name}}”', { name })}
                        onClick={() => change((now) => withoutAttribute(now, record.id, attribute.id))}
                      >
                        <Trash2 size={13} aria-hidden />
                      </IconButton>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <AddRow
        label={t('Add an attribute')}
        placeholder={t('Type an attribute and press Enter')}
        onAdd={(names) => change((now) => names.reduce((next, name) => withNewAttribute(next, newId(), name), now))}
      />
    </>
  );
}

/** The margin to the best competitor, and what does not fit the kind of attribute that it is said to be. */
function StandingWords({ reading }: { readonly reading: AttributeReading }) {
  const { attribute, standing, margin, alike } = reading;
  if (margin === null) return <span className={styles.fine}>{t('not scored yet')}</span>;
  const by = formatNumber(Math.abs(margin), 1);
  const doubt =
    attribute.kind === 'difference' && standing !== 'lead'
      ? t('no difference yet')
      : attribute.kind === 'parity' && standing === 'lag' && !alike
        ? t('below parity')
        : null;
  return (
    <>
      {alike ? (
        <span>{t('= alike')}</span>
      ) : standing === 'level' ? (
        <span>{t('– level')}</span>
      ) : standing === 'lead' ? (
        <span className={styles.lead}>{t('▲ {{by}} ahead', { by })}</span>
      ) : (
        <span className={styles.lag}>{t('▼ {{by}} behind', { by })}</span>
      )}
      {doubt !== null && <span className={styles.doubt}>{doubt}</span>}
    </>
  );
}
