import { ArrowUpRight, Check, RotateCcw, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import {
  acceptProposal,
  bringBack,
  type DismissedProposal,
  dismissProposal,
  PROPOSAL_KINDS,
  type Proposal,
  type Proposals,
} from '../../../shared/analysis/proposals.ts';
import { formatDate } from '../../../shared/format.ts';
import { DIMENSIONS } from '../../../shared/frameworks/servqual.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { type AnyRecord, recordsOf } from '../../../shared/records.ts';
import { dayOf } from '../../app/time.ts';
import { newId } from '../../data/ids.ts';
import { useOpen } from '../../data/navigation.ts';
import { useActions } from '../../data/strategy.ts';
import { Button, IconButton, RatingView, resolveReference, shorten, TextInput } from '../../ui/index.ts';
import { useAnnounce } from '../frame/announce.ts';
import styles from './ProposalsPanel.module.css';

interface ProposalsPanelProps {
  readonly proposals: Proposals;
  readonly records: readonly AnyRecord[];
  readonly onClose: () => void;
  /** Shows the details of an initiative that was made of a proposal. */
  readonly onOpen: (id: string) => void;
}

/** What the strategy itself proposes to do, each with where it comes from; taken up, dismissed with a reason, or brought back. */
export function ProposalsPanel({ proposals: { open, dismissed }, records, onClose, onOpen }: ProposalsPanelProps) {
  const headId = useId();
  const announce = useAnnounce();
  const { change } = useActions();
  const list = useRef<HTMLDivElement>(null);
  const [dismissing, setDismissing] = useState<string | null>(null);
  const [accepted, setAccepted] = useState<{ readonly id: string; readonly title: string } | null>(null);

  // An undo takes it out of the roadmap again.
  const isThere = recordsOf(records, 'roadmap').some(({ data }) => data.initiatives.some(({ id }) => id === accepted?.id));

  const accept = async (proposal: Proposal): Promise<void> => {
    const ids: string[] = [];
    const made = await change((now) =>
      acceptProposal(now, proposal, () => {
        const id = newId();
        ids.push(id);
        return id;
      }),
    );
    const [initiative] = ids;
    if (!made || initiative === undefined) return;
    announce(t('“{{title}}” is an initiative now.', { title: shorten(proposal.title, 120) }));
    setAccepted({ id: initiative, title: proposal.title });
    list.current?.focus();
  };
  const dismiss = async (proposal: Proposal, reason: string): Promise<void> => {
    setDismissing(null);
    const done = await change((now) => dismissProposal(now, proposal, reason, dayOf(new Date()), newId));
    if (!done) return;
    announce(t('Dismissed “{{title}}”.', { title: shorten(proposal.title, 120) }));
    list.current?.focus();
  };
  const back = async (proposal: DismissedProposal): Promise<void> => {
    if (await change((now) => bringBack(now, proposal)))
      announce(t('“{{title}}” is proposed again.', { title: shorten(proposal.title, 120) }));
  };

  return (
    <section
      aria-labelledby={headId}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        if (dismissing === null) onClose();
        else setDismissing(null);
      }}
    >
      <header className={styles.head}>
        <h2 id={headId} className={styles.heading}>
          {t('Proposals')} <span className={styles.count}>{open.length}</span>
        </h2>
        <IconButton label={t('Close the proposals')} size="small" onClick={onClose}>
          <X size={15} aria-hidden />
        </IconButton>
      </header>
      <div ref={list} className={styles.list} tabIndex={-1}>
        {accepted && isThere && (
          <p className={styles.accepted}>
            <Check size={14} aria-hidden />
            <span>{t('“{{title}}” is an initiative now.', { title: shorten(accepted.title, 120) })}</span>
            <button type="button" className={styles.link} onClick={() => onOpen(accepted.id)}>
              {t('Open its details')}
            </button>
          </p>
        )}
        {open.length === 0 && (
          <p className={styles.calm}>
            {t(
              'Nothing is proposed. Proposals come from pains without an answer, low points of journeys, missed targets, gaps in service quality, and touchpoints that matter and fall short.',
            )}
          </p>
        )}
        <ul className={styles.items}>
          {open.map((proposal) => (
            <li key={proposal.key} aria-label={shorten(proposal.title, 120)} className={styles.item}>
              <Words proposal={proposal} records={records} />
              {dismissing === proposal.key ? (
                <Reason onDismiss={(reason) => void dismiss(proposal, reason)} onCancel={() => setDismissing(null)} />
              ) : (
                <div className={styles.actions}>
                  <Button size="small" icon={<Check size={13} aria-hidden />} onClick={() => void accept(proposal)}>
                    {t('Accept')}
                  </Button>
                  <Button size="small" variant="quiet" onClick={() => setDismissing(proposal.key)}>
                    {t('Dismiss…')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
        {dismissed.length > 0 && (
          <details className={styles.dismissed}>
            <summary>{plural(dismissed.length, 'One was dismissed', '{{count}} were dismissed')}</summary>
            <ul className={styles.items}>
              {dismissed.map((proposal) => (
                <li key={proposal.key} aria-label={shorten(proposal.title, 120)} className={styles.item}>
                  <p className={styles.title}>{shorten(proposal.title, 160)}</p>
                  <p className={styles.reason}>
                    {proposal.dismissal.reason.trim() === '' ? t('No reason given.') : shorten(proposal.dismissal.reason, 300)}{' '}
                    {proposal.dismissal.on !== null && <span className={styles.quiet}>{formatDate(proposal.dismissal.on)}</span>}
                  </p>
                  <div className={styles.actions}>
                    <Button size="small" icon={<RotateCcw size={13} aria-hidden />} onClick={() => void back(proposal)}>
                      {t('Bring back')}
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}

/** What is proposed, why, and the way to where it comes from. */
function Words({ proposal, records }: { readonly proposal: Proposal; readonly records: readonly AnyRecord[] }) {
  const { openRecord } = useOpen();
  const { place, dimension, impact, impactReason, supports } = proposal;
  const objectives = supports.flatMap((reference) => resolveReference(records, reference)?.title ?? []);
  return (
    <>
      <p className={styles.kind}>
        {t(PROPOSAL_KINDS[proposal.kind])}
        {dimension !== null && `: ${t(DIMENSIONS[dimension])}`}
      </p>
      <p className={styles.title}>{shorten(proposal.title, 160)}</p>
      <p className={styles.reason}>{shorten(proposal.reason, 300)}</p>
      <p className={styles.impact}>
        <span>{t('Suggested impact')}</span> <RatingView value={impact} look="dots" label={t('Suggested impact')} />
      </p>
      <p className={styles.derived}>{impactReason}</p>
      {objectives.length > 0 && (
        <p className={styles.reason}>
          {t('Supports {{objectives}}', { objectives: objectives.map((name) => `“${shorten(name, 70)}”`).join(', ') })}
        </p>
      )}
      <button
        type="button"
        className={styles.link}
        onClick={() => openRecord(place.record, { ...place, ...(place.item === undefined ? {} : { view: 'form' as const }) })}
      >
        {t('Where it comes from')} <ArrowUpRight size={13} aria-hidden />
      </button>
    </>
  );
}

interface ReasonProps {
  readonly onDismiss: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why it is not taken up: may stay empty. */
function Reason({ onDismiss, onCancel }: ReasonProps) {
  const [reason, setReason] = useState('');
  return (
    <div className={styles.why}>
      <TextInput
        label={t('Why not? May stay empty')}
        placeholder={t('Why not? May stay empty')}
        inputRef={(element) => element?.focus()}
        value={reason}
        onChange={setReason}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onDismiss(reason.trim());
        }}
      />
      <div className={styles.actions}>
        <Button size="small" onClick={() => onDismiss(reason.trim())}>
          {t('Dismiss')}
        </Button>
        <Button size="small" variant="quiet" onClick={onCancel}>
          {t('Cancel')}
        </Button>
      </div>
    </div>
  );
}
