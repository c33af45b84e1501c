import { type StatementParts, statementFrom, statementParts } from '../../../shared/analysis/positioning.ts';
import { t } from '../../../shared/i18n.ts';
import { useStrategy } from '../../data/strategy.ts';
import { Button, ReferencePicker, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import type { PositioningContext } from './PositioningBoard.tsx';
import styles from './Statement.module.css';

const SEGMENTS = [{ kind: 'segment' }] as const;

/** The sentence, and the parts that it should be made of, each from where it is decided. */
export function Statement({ view }: Pick<PositioningContext, 'view' | 'us'>) {
  const { record, data, change } = view;
  const { records } = useStrategy();
  const parts = statementParts(record, records);
  const offer = data.statement.trim() === '' ? statementFrom(parts) : null;
  return (
    <>
      <InlineText
        lines
        label={t('Positioning statement')}
        className={styles.statement}
        placeholder={t('For whom, what it is, and why it is preferred to the alternatives')}
        value={data.statement}
        onChange={(statement) => change((now) => ({ ...now, statement }))}
      />
      {offer !== null && (
        <Button size="small" onClick={() => change((now) => ({ ...now, statement: offer }))}>
          {t('Start from the parts below')}
        </Button>
      )}
      <dl className={styles.parts}>
        <dt>{t('For')}</dt>
        <dd>
          <ReferencePicker
            single
            label={t('Target segment')}
            addLabel={t('Pick the target segment')}
            targets={SEGMENTS}
            record={record.id}
            value={data.target ? [data.target] : []}
            onChange={([target]) => change((now) => ({ ...now, target: target ?? null }))}
          />
        </dd>
        <Rest parts={parts} />
      </dl>
    </>
  );
}

/** The parts that are decided elsewhere on the board, or in the brief. */
function Rest({ parts }: { readonly parts: StatementParts }) {
  const { us, offering, rivals, differences } = parts;
  return (
    <>
      <dt>{t('The offer')}</dt>
      <dd>{us === '' ? <Missing>{t('no organisation in the brief yet')}</Missing> : offerWords(us, offering)}</dd>
      <dt>{t('Unlike')}</dt>
      <dd>{rivals.length === 0 ? <Missing>{t('no competitor named yet')}</Missing> : listed(rivals)}</dd>
      <dt>{t('Because of')}</dt>
      <dd>{differences.length === 0 ? <Missing>{t('no point of difference on which we lead')}</Missing> : listed(differences)}</dd>
    </>
  );
}

const offerWords = (us: string, offering: string): string =>
  offering === '' ? shorten(us, 60) : `${shorten(us, 60)}: ${shorten(offering, 110)}`;
const listed = (names: readonly string[]): string => shorten(names.map((name) => shorten(name, 60)).join(' · '), 200);

const Missing = ({ children }: { readonly children: string }) => <span className={styles.missing}>{children}</span>;
