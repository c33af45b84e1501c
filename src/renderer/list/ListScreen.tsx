import { ChartScatter, FileUp, Plus } from 'lucide-react';
import { frameworkOf, type Kind } from '../../shared/frameworks/index.ts';
import { inSentence, t } from '../../shared/i18n.ts';
import { recordsOf } from '../../shared/records.ts';
import { Panel } from '../app/Panel.tsx';
import { useOpen } from '../data/navigation.ts';
import { useActions, useStrategy } from '../data/strategy.ts';
import { entryOf } from '../home/overview.ts';
import { openImport } from '../import/index.ts';
import { AddRow, Button, EmptyState, KindIcon, nameOf, SortableList } from '../ui/index.ts';
import { columnsOf } from './columns.tsx';
import styles from './List.module.css';
import { nameField } from './naming.ts';
import { PersonaCard } from './PersonaCard.tsx';
import { Row } from './Row.tsx';

/** All records of a kind: personas as cards, the others as a table. Typed names add, rows are dragged into order. */
export function ListScreen({ kind }: { readonly kind: Kind }) {
  const framework = frameworkOf(kind);
  const { records } = useStrategy();
  const { create, move } = useActions();
  const { openRecord, openKind } = useOpen();
  const own = recordsOf(records, kind);
  const entry = entryOf(kind);
  const name = inSentence(t(framework.singular));

  const add = async (names: readonly string[]): Promise<void> => {
    const field = nameField(kind);
    for (const typed of names) await create(kind, field === null ? {} : { [field]: typed });
  };
  const addAndOpen = async (): Promise<void> => {
    const record = await create(kind);
    if (record) openRecord(record.id);
  };
  const reorder = (from: number, to: number): void => {
    const moved = own[from];
    if (moved && to >= 0 && to < own.length) void move(moved.id, to);
  };

  const titleOfId = (id: string): string => {
    const found = records.find((record) => record.id === id);
    return found ? nameOf(found) : '';
  };

  const newOne = (
    <Button variant="filled" icon={<Plus size={16} aria-hidden />} onClick={() => void addAndOpen()}>
      {t('New {{name}}', { name })}
    </Button>
  );
  const board =
    entry && entry.kind !== kind ? (
      <Button icon={<ChartScatter size={16} aria-hidden />} onClick={() => openKind(entry.kind)}>
        {t('Scoring board')}
      </Button>
    ) : null;

  // Records that organisations keep as tables.
  const importable = kind === 'persona' || kind === 'touchpoint' ? kind : null;

  return (
    <Panel
      crumbs={[{ label: t(framework.plural) }]}
      actions={
        board || importable || own.length > 0 ? (
          <>
            {board}
            {importable ? (
              <Button variant="quiet" icon={<FileUp size={16} aria-hidden />} onClick={() => openImport(importable)}>
                {t('Import')}
              </Button>
            ) : null}
            {own.length > 0 ? newOne : null}
          </>
        ) : null
      }
    >
      <h1 className={styles.title}>{t(framework.plural)}</h1>
      <p className={styles.lead}>{t(framework.help.what)}</p>
      {own.length === 0 ? (
        <EmptyState
          icon={<KindIcon kind={kind} size={20} />}
          title={t('No {{names}} yet', { names: inSentence(t(framework.plural)) })}
          text={t(framework.help.apply)}
          action={newOne}
        />
      ) : null}
      <SortableList nameOf={titleOfId} onMove={reorder}>
        {kind === 'persona' ? (
          <ul className={styles.cards}>
            {recordsOf(records, 'persona').map((persona, index) => (
              <PersonaCard key={persona.id} persona={persona} index={index} onStep={(by) => reorder(index, index + by)} />
            ))}
          </ul>
        ) : own.length > 0 ? (
          <RecordTable kind={kind} onStep={reorder} />
        ) : null}
      </SortableList>
      <div className={styles.add} data-own-undo>
        <AddRow
          label={t('Add a {{name}}', { name })}
          placeholder={t('Type a {{name}} and press Enter', { name })}
          onAdd={(texts) => void add(texts)}
        />
      </div>
    </Panel>
  );
}

function RecordTable({ kind, onStep }: { readonly kind: Kind; readonly onStep: (from: number, to: number) => void }) {
  const { records } = useStrategy();
  const columns = columnsOf(kind, records);
  return (
    <table className={styles.table}>
      <thead>
        <tr className={styles.heads}>
          <th scope="col" className={styles.gripColumn}>
            <span className="visually-hidden">{t('Order')}</span>
          </th>
          <th scope="col">{t('Name')}</th>
          {columns.map((column) => (
            <th key={column.label} scope="col" data-number={column.number} data-minor={column.minor}>
              {t(column.label)}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{t('More')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {recordsOf(records, kind).map((record, index) => (
          <Row key={record.id} id={record.id} index={index} columns={columns} onStep={(by) => onStep(index, index + by)} />
        ))}
      </tbody>
    </table>
  );
}
