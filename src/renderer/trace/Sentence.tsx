import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { t } from '../../shared/i18n.ts';
import type { Place } from '../../shared/place.ts';
import type { NodeKey, SentencePart } from '../../shared/trace/index.ts';
import styles from './Sentence.module.css';

interface SentenceProps {
  readonly parts: readonly SentencePart[];
  readonly placeOf: (key: NodeKey) => Place | undefined;
}

/** The marked line in words; each name in it leads to what it names. */
export function Sentence({ parts, placeOf }: SentenceProps) {
  return (
    <p className={styles.sentence}>
      {parts.map(({ node, text }, index) => {
        const place = node === undefined ? undefined : placeOf(node);
        // A sentence is made anew as a whole; its words have no life of their own.
        return place ? <NameLink key={node} place={place} text={text} /> : <Fragment key={`${String(index)} ${text}`}>{text}</Fragment>;
      })}
    </p>
  );
}

function NameLink({ place: { record, field, item }, text }: { readonly place: Place; readonly text: string }) {
  return (
    <Link
      to="/record/$id"
      params={{ id: record }}
      search={{ ...(field && { field }), ...(item && { item }), view: 'form' }}
      className={styles.name}
      title={t('Open “{{name}}”', { name: text })}
    >
      {text}
    </Link>
  );
}
