import { Fragment } from 'react';
import { t } from '../../shared/i18n.ts';
import type { NodeKey } from '../../shared/trace/model.ts';
import type { SentencePart } from '../../shared/trace/sentence.ts';
import styles from './Sentence.module.css';

interface SentenceProps {
  readonly parts: readonly SentencePart[];
  readonly onOpen: (key: NodeKey) => void;
}

/** The marked line in words; each name in it opens what it names. */
export function Sentence({ parts, onOpen }: SentenceProps) {
  return (
    <p className={styles.sentence}>
      {parts.map((part, index) => {
        const { node, text } = part;
        return node === undefined ? (
          // A sentence is made anew as a whole; its words have no life of their own.
          <Fragment key={`${String(index)} ${text}`}>{text}</Fragment>
        ) : (
          <button
            key={node}
            type="button"
            className={styles.name}
            title={t('Open “{{name}}”', { name: text })}
            onClick={() => onOpen(node)}
          >
            {text}
          </button>
        );
      })}
    </p>
  );
}
