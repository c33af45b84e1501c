import { Quote, Trash2, X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { isOverdue } from '../../../shared/analysis/feedback.ts';
import { suggestSentiment } from '../../../shared/analysis/sentiment.ts';
import { t } from '../../../shared/i18n.ts';
import type { AnyRecord } from '../../../shared/records.ts';
import type { Feedback, FeedbackChange } from '../../../shared/rows.ts';
import { writeWithAll } from '../../data/pending.ts';
import { useStrategy } from '../../data/strategy.ts';
import { Button, IconButton, ReferenceChip, TextInput } from '../../ui/index.ts';
import { changeItems, removeItems } from './changes.ts';
import { useItem } from './data.ts';
import { EntryFields } from './EntryFields.tsx';
import { LONGEST_READ } from './FeedbackRow.tsx';
import { LoopSteps } from './LoopSteps.tsx';
import styles from './Pane.module.css';
import type { Voice } from './useVoice.ts';
import { originOf } from './words.ts';

interface ItemPaneProps {
  readonly voice: Voice;
  readonly number: number;
  readonly onClose: () => void;
  readonly onCite: () => void;
  readonly verbatimRef: RefObject<HTMLTextAreaElement | null>;
}

/** One item in full, each part of it edited in place. */
export function ItemPane({ voice, number, onClose, onCite, verbatimRef }: ItemPaneProps) {
  const item = useItem(voice.strategyId, number);
  return (
    <section className={styles.pane} aria-label={t('The chosen item')} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      {item === undefined ? null : item === null ? (
        <>
          <PaneHead title={t('Not here any more')} onClose={onClose} />
          <p className={styles.quiet}>{t('This item was deleted. The bin keeps it.')}</p>
        </>
      ) : (
        <Item key={item.number} voice={voice} item={item} onClose={onClose} onCite={onCite} verbatimRef={verbatimRef} />
      )}
    </section>
  );
}

interface PaneHeadProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function PaneHead({ title, onClose, children }: PaneHeadProps) {
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      {children}
      <IconButton label={t('Close')} size="small" onClick={onClose}>
        <X size={15} aria-hidden />
      </IconButton>
    </div>
  );
}

interface ItemProps extends Omit<ItemPaneProps, 'number'> {
  readonly item: Feedback;
}

function Item({ voice, item: stored, onClose, onCite, verbatimRef }: ItemProps) {
  // What was just chosen is shown at once; the file's answer takes its place.
  const [pending, setPending] = useState<Partial<Feedback>>({});
  const item = { ...stored, ...pending };
  const { strategyId, names } = voice;

  const change = async (next: FeedbackChange, shown: Partial<Feedback>): Promise<boolean> => {
    setPending((before) => ({ ...before, ...shown }));
    const changed = await changeItems(strategyId, [stored.number], next, '');
    setPending({});
    return changed;
  };
  const suggestion = suggestSentiment(item.verbatim.slice(0, LONGEST_READ));
  const overdue = isOverdue(item, voice.overdueBefore);

  return (
    <>
      <PaneHead title={originOf(item) || t('Feedback')} onClose={onClose}>
        <IconButton label={t('Delete this item')} size="small" onClick={() => void removeItems(strategyId, [item.number])}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </PaneHead>
      <div className={styles.scroll}>
        <Verbatim verbatim={item.verbatim} inputRef={verbatimRef} onSave={(verbatim) => change({ verbatim }, { verbatim })} />
        <div className={styles.row}>
          <Button icon={<Quote size={14} aria-hidden />} onClick={onCite}>
            {t('Cite as evidence…')}
          </Button>
        </div>
        <CitedBy id={item.id} />
        <EntryFields
          voice={voice}
          entry={item}
          suggestion={suggestion}
          onChange={(field) => void change(field, field)}
          onAddTheme={(theme) => void change({ addThemes: [theme] }, { themes: [...item.themes, theme] })}
          onRemoveTheme={(theme) => void change({ removeThemes: [theme] }, { themes: item.themes.filter((id) => id !== theme) })}
          themeName={names.theme}
        />
        <LoopSteps
          item={item}
          overdue={overdue}
          today={voice.today}
          answerWithin={voice.record?.data.answerWithin ?? null}
          onChange={(next) => void change(next, next)}
        />
        <p className={styles.quiet}>
          {item.batch === null ? t('Typed in.') : t('Imported.')}
          {item.externalId === '' ? '' : ` ${t('Called {{id}} where it came from.', { id: item.externalId })}`}
        </p>
      </div>
    </>
  );
}

/** After the last key so many milliseconds. */
const QUIET = 800;

interface VerbatimProps {
  readonly verbatim: string;
  readonly onSave: (verbatim: string) => Promise<boolean>;
  readonly inputRef: RefObject<HTMLTextAreaElement | null>;
}

/** The customer's words. What is changed in them is written down in a pause, and when one leaves. */
function Verbatim({ verbatim, onSave, inputRef }: VerbatimProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const save = useRef(onSave);
  const open = useRef<string | null>(null);
  useEffect(() => {
    save.current = onSave;
    open.current = typed !== null && typed !== verbatim ? typed : null;
  });
  useEffect(() => {
    if (typed === null) return;
    const timer = window.setTimeout(() => void write(open, save), QUIET);
    return () => window.clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const stop = writeWithAll(() => write(open, save));
    return () => {
      stop();
      void write(open, save);
    };
  }, []);
  const text = typed ?? verbatim;
  return (
    <TextInput
      label={t('What was said')}
      look="quote"
      plain
      className={styles.verbatim}
      value={text}
      onChange={setTyped}
      onBlur={() => {
        void write(open, save);
        setTyped(null);
      }}
      inputRef={(element) => {
        inputRef.current = element;
      }}
    />
  );
}

/** @returns whether nothing is left to write */
async function write(open: RefObject<string | null>, save: RefObject<(verbatim: string) => Promise<boolean>>): Promise<boolean> {
  const words = open.current;
  if (words === null) return true;
  open.current = null;
  return save.current(words);
}

/** The records that cite the item as evidence. */
function CitedBy({ id }: { readonly id: string }) {
  const { records } = useStrategy();
  const citing = records.filter((record) => isCiting(record, id));
  if (citing.length === 0) return null;
  return (
    <div className={styles.field}>
      <span className={styles.label}>{t('Cited in')}</span>
      <div className={styles.chips}>
        {citing.map((record) => (
          <ReferenceChip key={record.id} reference={{ record: record.id }} records={records} />
        ))}
      </div>
    </div>
  );
}

const isCiting = ({ data }: AnyRecord, id: string): boolean =>
  data.evidence.some((entry) => entry.cites.some((cite) => cite.kind === 'feedback' && cite.id === id));
