import { plural, t } from '../../../shared/i18n.ts';
import { recordsOf } from '../../../shared/records.ts';
import { newId } from '../../data/ids.ts';
import { useOpen } from '../../data/navigation.ts';
import { drafts } from '../../data/open-drafts.ts';
import { useActions } from '../../data/strategy.ts';
import { Chip, CodeMark, shorten } from '../../ui/index.ts';
import { useFormPlace, useFormRecords } from '../place.ts';
import { type AnswerKind, answersTo, mapFor, withAnswer } from './answers.ts';
import styles from './extras.module.css';

interface AnsweredByProps {
  readonly item: string;
  readonly answer: AnswerKind;
}

/** What answers a pain or brings a gain of a persona; an open circle where nothing does. */
export function AnsweredBy({ item, answer }: AnsweredByProps) {
  const records = useFormRecords();
  const { recordId } = useFormPlace();
  const { openRecord } = useOpen();
  const { create } = useActions();
  const field = answer === 'reliever' ? 'relievers' : 'creators';
  const answers = answersTo(records, answer, recordId, item);
  const first = answers[0];

  const add = async (): Promise<void> => {
    const persona = recordsOf(records, 'persona').find(({ id }) => id === recordId);
    if (!persona) return;
    const map = mapFor(records, persona) ?? (await create('value-fit', newMapFor(persona.id, persona.data.name)));
    if (!map) return;
    const id = newId();
    // The map came from the store or from main with this kind; its draft is one of the same kind.
    drafts.change(map, () => withAnswer(map.data, answer, { record: recordId, item }, id));
    openRecord(map.id, { field, item: id, view: 'form' });
  };

  if (!first) {
    return (
      <button type="button" className={styles.open} onClick={() => void add()}>
        <span className={styles.circle} aria-hidden />
        {answer === 'reliever' ? t('Add a reliever') : t('Add a creator')}
      </button>
    );
  }
  return (
    <span className={styles.answers}>
      <Chip
        icon={<CodeMark code={first.code} />}
        title={shorten(first.statement || first.code, 500)}
        onOpen={() => openRecord(first.map.id, { field, item: first.item, view: 'form' })}
      >
        {shorten(first.statement || first.code, 60)}
      </Chip>
      {answers.length > 1 && (
        <span className={styles.more} title={answers.map(({ statement }) => shorten(statement, 80)).join('\n')}>
          {plural(answers.length - 1, '+1', '+{{count}}')}
        </span>
      )}
    </span>
  );
}

const newMapFor = (record: string, name: string) => ({
  title: name.trim() === '' ? t('New map') : t('{{name}}: value fit', { name: shorten(name, 80) }),
  audience: { record },
});
