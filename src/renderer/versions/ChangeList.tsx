import type { ReactNode } from 'react';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import type { ChangeSentence } from '../../shared/versions/model.ts';
import { Button, KindIcon } from '../ui/index.ts';
import styles from './ChangeList.module.css';
import { ChangeMark } from './ChangeMark.tsx';
import { type ChangeGroup, isWhole } from './groups.ts';

interface ChangeListProps {
  readonly groups: readonly ChangeGroup[];
  /** True for a record that can be gone to; left out where nothing leads anywhere. */
  readonly isThere?: (record: string) => boolean;
  readonly onGo?: (place: ChangeSentence['place']) => void;
  /** Something to be done with a record's changes, at the right of its name. */
  readonly action?: {
    readonly icon: ReactNode;
    readonly label: string;
    readonly name: (title: string) => string;
    readonly run: (group: ChangeGroup) => void;
  };
}

/** What changed, record by record: its name above its sentences, each of which leads to its place. */
export function ChangeList({ groups, isThere = () => false, onGo, action }: ChangeListProps) {
  return (
    <ul className={styles.list}>
      {groups.map((group) => (
        <li key={group.record} className={styles.group}>
          <div className={styles.head}>
            <KindIcon kind={group.kind} size={15} />
            <h3 className={styles.title}>
              {isThere(group.record) ? (
                <button type="button" className={styles.name} onClick={() => onGo?.({ record: group.record })}>
                  {group.title}
                </button>
              ) : (
                <span className={styles.name}>{group.title}</span>
              )}
            </h3>
            {t(frameworkOf(group.kind).singular) !== group.title && (
              <span className={styles.kind}>{t(frameworkOf(group.kind).singular)}</span>
            )}
            {action && (
              <Button
                size="small"
                variant="quiet"
                className={styles.action}
                icon={action.icon}
                aria-label={action.name(group.title)}
                onClick={() => action.run(group)}
              >
                {action.label}
              </Button>
            )}
          </div>
          <ul className={styles.lines}>
            {group.lines.map(({ sentence, text }) => (
              <li key={`${sentence.place.field ?? ''} ${sentence.place.item ?? ''} ${sentence.text}`} className={styles.line}>
                <ChangeMark look={sentence.look} />
                {isThere(group.record) && !isWhole(sentence) ? (
                  <button type="button" className={styles.go} onClick={() => onGo?.(sentence.place)}>
                    {text}
                  </button>
                ) : (
                  <span className={styles.words}>{text}</span>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
