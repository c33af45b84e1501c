import type { Finding } from '../../shared/checks/model.ts';
import type { AnyData } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { SeverityMark } from '../checks/SeverityMark.tsx';
import { useFix } from '../checks/use-fix.ts';
import { useFindingsIn } from '../data/findings.ts';
import { Button, classes } from '../ui/index.ts';
import styles from './Findings.module.css';
import { foundAtField, foundAtItem, foundIn, leadsAway } from './found.ts';
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
  const all = useFindingsIn(recordId);
  return <Lines findings={withItems ? foundIn(all, [name]) : foundAtField(all, name)} />;
}

interface ItemFindingsProps {
  readonly item: AnyData & { readonly id: string };
  /** Lists of the item that are not drawn: what is found in them is said at the row. */
  readonly hidden: readonly string[];
}

/** What was found about an item of a list, under its row. */
export function ItemFindings({ item, hidden }: ItemFindingsProps) {
  const { recordId } = useFormPlace();
  return <Lines findings={foundAtItem(useFindingsIn(recordId), item, hidden)} inRow />;
}

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
