import type { Finding } from '../../shared/checks/model.ts';
import type { AnyData } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { itemsOf } from '../../shared/records.ts';
import { SeverityMark } from '../checks/SeverityMark.tsx';
import { useFix } from '../checks/use-fix.ts';
import { useFindingsIn } from '../data/findings.ts';
import { Button, classes } from '../ui/index.ts';
import styles from './Findings.module.css';
import { useFormPlace } from './place.ts';

interface FieldFindingsProps {
  /** A field of the record itself. */
  readonly name: string;
  /** Those of its items too, where these have no rows of their own. */
  readonly withItems?: boolean;
}

/** What was found about a field of the record, under it. */
export function FieldFindings({ name, withItems = false }: FieldFindingsProps) {
  const { recordId } = useFormPlace();
  const findings = useFindingsIn(recordId).filter(
    ({ place }) => place.field?.split('.')[0] === name && (withItems || place.item === undefined),
  );
  return <Lines findings={findings} />;
}

interface ItemFindingsProps {
  readonly item: AnyData & { readonly id: string };
  /** Lists of the item that are not drawn: what is found in them is said at the row. */
  readonly hidden: readonly string[];
}

/** What was found about an item of a list, under its row. */
export function ItemFindings({ item, hidden }: ItemFindingsProps) {
  const { recordId } = useFormPlace();
  const findings = useFindingsIn(recordId).filter(
    ({ place }) => place.item !== undefined && (place.item === item.id || hidden.some((name) => holds(item[name], place.item))),
  );
  return <Lines findings={findings} inRow />;
}

/** True when the item of this id is in the list, or in a list of one of its items. */
const holds = (list: unknown, id: string | undefined): boolean =>
  itemsOf(list).some((item) => item.id === id || Object.values(item).some((value) => holds(value, id)));

function Lines({ findings, inRow = false }: { readonly findings: readonly Finding[]; readonly inRow?: boolean }) {
  const fix = useFix();
  if (findings.length === 0) return null;
  return (
    <ul className={classes(styles.lines, inRow && styles.inRow)} aria-label={t('Findings')}>
      {findings.map((finding) => (
        <li key={`${finding.check} ${finding.sentence}`} className={styles.line}>
          <SeverityMark severity={finding.severity} size={14} />
          <span className={styles.sentence} title={finding.why}>
            {finding.sentence}
          </span>
          {leadsAway(finding) ? (
            <Button
              size="small"
              aria-label={t('{{fix}}: {{finding}}', { fix: finding.fix.label, finding: finding.sentence })}
              onClick={() => fix(finding)}
            >
              {finding.fix.label}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** False where the fix is to fill in what the line stands under. */
const leadsAway = ({ fix, place }: Finding): boolean =>
  fix.kind !== 'open' ||
  fix.place.record !== place.record ||
  fix.place.item !== place.item ||
  topOf(fix.place.field) !== topOf(place.field);

const topOf = (field: string | undefined): string | undefined => field?.split('.')[0];
