import { useMediaQuery } from '@mantine/hooks';
import { PanelRight } from 'lucide-react';
import { useState } from 'react';
import { citationsOf, evidenceLevelOf, ranked, SWOT_QUADRANTS, type SwotQuadrant } from '../../../shared/analysis/swot.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { useOpen } from '../../data/navigation.ts';
import { type RecordView, useRecord } from '../../data/useRecord.ts';
import { Button, nameOf, Segmented, shorten } from '../../ui/index.ts';
import { placeOf } from '../drag/arrangement.ts';
import { DragBoard } from '../drag/DragBoard.tsx';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import { AreaMark } from './AreaMark.tsx';
import { ItemCard } from './ItemCard.tsx';
import { arranged, arrangementOf, codedItems, movedTo, ROWS, type SwotData, withItem, withNewItem, withoutItem } from './items.ts';
import { Quadrant } from './Quadrant.tsx';
import { StrategyPane } from './StrategyPane.tsx';
import styles from './SwotBoard.module.css';
import { TowsMatrix } from './TowsMatrix.tsx';
import { wordsOf } from './words.ts';

type View = 'board' | 'matrix';
type Order = 'own' | 'ranked';

export function SwotBoard({ id }: { readonly id: string }) {
  const view = useRecord('swot', id);
  return view ? <OpenSwot view={view} /> : null;
}

/** Four quadrants and the strategies that follow from them: a view of the record that the form also edits. */
function OpenSwot({ view }: { readonly view: RecordView<'swot'> }) {
  const { record, data, change } = view;
  const [show, setShow] = useState<View>('board');
  const [order, setOrder] = useState<Order>('own');
  const [chosenId, setChosen] = useState<string | null>(null);
  const [paneOpen, setPaneOpen] = useState(false);
  const narrow = useMediaQuery('(max-width: 1199px)') ?? false;

  const items = codedItems(data);
  const chosen = chosenId !== null && items.has(chosenId) ? chosenId : null;
  const counted = plural(items.size, 'One item', '{{count}} items');
  const paneShown = show === 'board' && (!narrow || paneOpen);

  return (
    <BoardFrame
      label={t('SWOT board')}
      title={shorten(nameOf(record), 80)}
      summary={
        <>
          <span>{order === 'ranked' ? t('{{items}}, ranked by impact × confidence', { items: counted }) : counted}</span>
          <span className={styles.legend}>
            <AreaMark impact={4} confidence={3} />
            {t('tall: impact, wide: confidence')}
          </span>
        </>
      }
      controls={
        <>
          {show === 'board' && (
            <Segmented<Order>
              label={t('Order')}
              value={order}
              onChange={setOrder}
              options={[
                { value: 'own', label: t('My order') },
                { value: 'ranked', label: t('Ranked') },
              ]}
            />
          )}
          <Segmented<View>
            label={t('View')}
            value={show}
            onChange={setShow}
            options={[
              { value: 'board', label: t('Quadrants') },
              { value: 'matrix', label: t('TOWS matrix') },
            ]}
          />
          {narrow && show === 'board' && (
            <Button icon={<PanelRight size={15} aria-hidden />} aria-expanded={paneOpen} onClick={() => setPaneOpen(!paneOpen)}>
              {t('Strategies {{count}}', { count: data.strategies.length })}
            </Button>
          )}
        </>
      }
    >
      {show === 'matrix' ? (
        <TowsMatrix record={record} data={data} change={change} chosen={chosen} onChoose={setChosen} />
      ) : (
        <Quadrants view={view} order={order} chosen={chosen} onChoose={setChosen} />
      )}
      {paneShown && <StrategyPane record={record} data={data} change={change} chosen={chosen} onChoose={setChosen} floating={narrow} />}
    </BoardFrame>
  );
}

interface QuadrantsProps {
  readonly view: RecordView<'swot'>;
  readonly order: Order;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

function Quadrants({ view, order, chosen, onChoose }: QuadrantsProps) {
  const { record, data, change } = view;
  const { openRecord } = useOpen();
  const items = codedItems(data);
  const citations = citationsOf(data);
  const own = arrangementOf(data);
  const arrangement = order === 'own' ? own : SWOT_QUADRANTS.map((group) => ({ group, ids: ranked(data[group]).map((item) => item.id) }));

  const nameOfItem = (id: string): string => {
    const found = items.get(id);
    return found ? shorten(found.item.statement, 80) || found.code : '';
  };
  const add = (quadrant: SwotQuadrant, statements: readonly string[]) =>
    change((now) => statements.reduce<SwotData>((next, statement) => withNewItem(next, quadrant, newId(), statement), now));

  return (
    <DragBoard
      arrangement={arrangement}
      rows={ROWS}
      nameOf={nameOfItem}
      groupNameOf={(group) => wordsOf(group).name}
      ordered={order === 'own'}
      onArrange={(id, next) => {
        const to = placeOf(next, id)?.group;
        if (order === 'own') change((now) => arranged(now, next));
        else if (to !== undefined && to !== placeOf(own, id)?.group) change((now) => movedTo(now, id, to));
      }}
    >
      {(shown) => (
        <div className={styles.board}>
          <span className={styles.helps} aria-hidden>
            {t('Helps')}
          </span>
          <span className={styles.harms} aria-hidden>
            {t('Harms')}
          </span>
          <span className={styles.internal} aria-hidden>
            {t('Internal')}
          </span>
          <span className={styles.external} aria-hidden>
            {t('External')}
          </span>
          {shown.map(({ group, ids }) => (
            <Quadrant key={group} quadrant={group} count={ids.length} onAdd={(statements) => add(group, statements)}>
              {ids.map((id, index) => {
                const coded = items.get(id);
                if (!coded) return null;
                return (
                  <ItemCard
                    key={id}
                    coded={coded}
                    group={group}
                    index={index}
                    evidence={evidenceLevelOf(data, id)}
                    citations={citations.get(id) ?? 0}
                    chosen={chosen === id}
                    onChoose={onChoose}
                    onChange={(part) => change((now) => withItem(now, id, part))}
                    onOpen={() => openRecord(record.id, { view: 'form', field: coded.quadrant, item: id })}
                    onDelete={() => change((now) => withoutItem(now, record.id, id))}
                  />
                );
              })}
            </Quadrant>
          ))}
        </div>
      )}
    </DragBoard>
  );
}
