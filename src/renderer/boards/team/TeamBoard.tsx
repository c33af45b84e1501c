import type { ReactNode } from 'react';
import { plural, t } from '../../../shared/i18n.ts';
import { type RecordView, useRecord } from '../../data/useRecord.ts';
import { nameOf, shorten } from '../../ui/index.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import { InlineText } from '../frame/InlineText.tsx';
import { Culture } from './Culture.tsx';
import { Rules } from './Rules.tsx';
import styles from './TeamBoard.module.css';
import { Trainings } from './Trainings.tsx';

export type TeamView = RecordView<'team'>;

export function TeamBoard({ id }: { readonly id: string }) {
  const view = useRecord('team', id);
  return view ? <OpenTeam view={view} /> : null;
}

/** What staff may decide, what they learn for it, and what they are thanked for. */
function OpenTeam({ view }: { readonly view: TeamView }) {
  const { record, data, change } = view;
  return (
    <BoardFrame
      label={t('Team and culture board')}
      title={shorten(nameOf(record), 80)}
      summary={
        <>
          <span>{plural(data.empowerment.length, 'One rule', '{{count}} rules')}</span>
          <span>{plural(data.trainings.length, 'one training', '{{count}} trainings')}</span>
          <span>{plural(data.culture.length, 'one principle', '{{count}} principles')}</span>
        </>
      }
    >
      <div className={styles.scroll}>
        <section className={styles.promise} aria-label={t('What customers should feel')} data-field="promise">
          <span className={styles.label} aria-hidden>
            {t('What customers should feel')}
          </span>
          <InlineText
            lines
            label={t('What customers should feel')}
            className={styles.words}
            placeholder={t('The feeling that everybody’s work adds up to')}
            value={data.promise}
            onChange={(promise) => change((now) => ({ ...now, promise }))}
          />
        </section>
        <Part field="empowerment" name={t('Empowerment')} hint={t('what staff may decide by themselves')}>
          <Rules view={view} />
        </Part>
        <Part
          field="culture"
          name={t('Culture')}
          hint={t('what holds when nobody watches, how it looks, how people notice that it is valued')}
        >
          <Culture view={view} />
        </Part>
        <Part field="trainings" name={t('Trainings')} hint={t('what the rules and the tactics ask for')}>
          <Trainings view={view} />
        </Part>
      </div>
    </BoardFrame>
  );
}

interface PartProps {
  readonly field: 'empowerment' | 'culture' | 'trainings';
  readonly name: string;
  readonly hint: string;
  readonly children: ReactNode;
}

function Part({ field, name, hint, children }: PartProps) {
  return (
    <section aria-label={name} data-field={field}>
      <h2 className={styles.head}>
        {name} <span className={styles.hint}>{hint}</span>
      </h2>
      {children}
    </section>
  );
}
