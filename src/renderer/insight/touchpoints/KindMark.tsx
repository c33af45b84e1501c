import { CHANNEL_KINDS } from '../../../shared/frameworks/brief.ts';
import { t } from '../../../shared/i18n.ts';
import styles from './KindMark.module.css';

export type ChannelKind = keyof typeof CHANNEL_KINDS;

/** Square: digital. Disc: a person. Post with a foot: something physical. Dashes while it is not said. */
export function KindMark({ kind }: { readonly kind: ChannelKind | null }) {
  const word = kind === null ? t('Kind not said') : t(CHANNEL_KINDS[kind]);
  return <span className={styles.mark} data-kind={kind ?? 'none'} role="img" aria-label={word} title={word} />;
}
