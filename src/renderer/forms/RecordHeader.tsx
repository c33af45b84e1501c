import { User } from 'lucide-react';
import { useRef } from 'react';
import { completenessOf } from '../../shared/completeness.ts';
import { STATUSES } from '../../shared/frameworks/define.ts';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import type { AnyRecordView } from '../data/useRecord.ts';
import { nameOf, ProgressRing, Segmented, TextInput } from '../ui/index.ts';
import { EvidenceBar } from './EvidenceBar.tsx';
import { FindingsMenu } from './FindingsMenu.tsx';
import { initialsOf } from './names.ts';
import styles from './RecordHeader.module.css';
import { StatusMenu } from './StatusMenu.tsx';
import { TagsField } from './TagsField.tsx';
import type { View } from './view-choice.ts';
import { asText, asTextOrNull, asTexts } from './widgets/values.ts';

interface RecordHeaderProps {
  readonly view: AnyRecordView;
  readonly shown: View;
  /** What the board is called; undefined where the kind has none. */
  readonly boardLabel: string | undefined;
  readonly onChoose: (view: View) => void;
}

const isStatus = (value: string | null): value is keyof typeof STATUSES => value !== null && value in STATUSES;

/** What the record is called, who answers for it, how far it is and what it rests on. */
export function RecordHeader({ view, shown, boardLabel, onChoose }: RecordHeaderProps) {
  const { record, data, change } = view;
  const percent = completenessOf(frameworkOf(record.kind), data).percent;
  const owner = asText(data.owner);
  const status = asTextOrNull(data.status);
  const ownerInput = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const set = (name: string, value: unknown): void => change((before) => ({ ...before, [name]: value }));
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.title} title={nameOf(record)}>
          {nameOf(record)}
        </h1>
        {boardLabel !== undefined && (
          <Segmented
            label={t('View')}
            options={[
              { value: 'form', label: t('Form') },
              { value: 'board', label: t(boardLabel) },
            ]}
            value={shown}
            onChange={onChoose}
          />
        )}
      </div>
      <div className={styles.meta}>
        <div className={styles.owner} data-field="owner">
          <span className={styles.disc} aria-hidden>
            {initialsOf(owner) || <User size={13} strokeWidth={1.6} />}
          </span>
          <TextInput
            label={t('Owner')}
            look="line"
            plain
            className={styles.ownerInput}
            placeholder={t('Add an owner')}
            value={owner}
            onChange={(value) => set('owner', value)}
            onKeyDown={(event) => event.key === 'Enter' && ownerInput.current?.blur()}
            inputRef={ownerInput}
          />
        </div>
        <StatusMenu value={isStatus(status) ? status : null} onChange={(value) => set('status', value)} />
        <TagsField value={asTexts(data.tags)} onChange={(tags) => set('tags', tags)} />
        <div className={styles.standing}>
          <FindingsMenu record={record.id} />
          <EvidenceBar evidence={data.evidence} />
          <span className={styles.complete}>
            <ProgressRing percent={percent} size={16} />
            {t('{{percent}}% complete', { percent })}
          </span>
        </div>
      </div>
    </header>
  );
}
