import { CircleCheck, TriangleAlert, Type } from 'lucide-react';
import { plural, t } from '../../shared/i18n.ts';
import type { Missing } from '../../shared/pdf/index.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { gapSentence, gapsOf } from '../../shared/report/chapters/gaps.ts';
import { useOpen } from '../data/navigation.ts';
import { placeOfGap } from '../home/overview.ts';
import { nameOf, shorten } from '../ui/index.ts';
import styles from './Report.module.css';
import { asGap, codeOf, whereIs } from './where.ts';

interface ChecksProps {
  readonly records: readonly AnyRecord[];
  readonly missing: readonly Missing[];
  /** The first page of the list of gaps; undefined while it is not printed. */
  readonly gapsPage: number | undefined;
  readonly goTo: (page: number) => void;
}

/** What the report will own up to, and what it cannot print. */
export function Checks({ records, missing, gapsPage, goTo }: ChecksProps) {
  return (
    <div className={styles.block}>
      <h2 className={styles.heading}>{t('Before you export')}</h2>
      <ul className={styles.checks}>
        <Gaps records={records} page={gapsPage} goTo={goTo} />
        <Characters records={records} missing={missing} goTo={goTo} />
      </ul>
    </div>
  );
}

/** More records than this are on the page of gaps. */
const MOST_RECORDS = 12;
const MOST_GAPS = 4;

function Gaps({
  records,
  page,
  goTo,
}: {
  readonly records: readonly AnyRecord[];
  readonly page: number | undefined;
  readonly goTo: (page: number) => void;
}) {
  const { openRecord } = useOpen();
  const found = gapsOf(records);
  const count = found.reduce((sum, { gaps }) => sum + gaps.length, 0);
  if (count === 0) return <Fine text={t('No gaps: every required field is filled in')} />;
  return (
    <li className={styles.check}>
      <TriangleAlert size={15} className={styles.warning} aria-hidden />
      <div className={styles.checkWords}>
        <strong>
          {page === undefined
            ? plural(count, 'One gap is left out', '{{count}} gaps are left out')
            : plural(count, 'One gap will be listed', '{{count}} gaps will be listed')}
        </strong>
        {page === undefined ? (
          <p>{t('The section with the gaps is switched off.')}</p>
        ) : (
          <p>
            <button type="button" className={styles.link} onClick={() => goTo(page)}>
              {t('Show page {{page}}', { page })}
            </button>
          </p>
        )}
        <details>
          <summary className={styles.link}>{t('Fill them in')}</summary>
          <ul className={styles.gapList}>
            {found.slice(0, MOST_RECORDS).map(({ record, gaps }) => (
              <li key={record.id}>
                <span className={styles.gapRecord}>{shorten(nameOf(record), 60)}</span>
                {gaps.slice(0, MOST_GAPS).map((gap) => (
                  <button
                    key={gap.path.join('.')}
                    type="button"
                    className={styles.link}
                    onClick={() => openRecord(record.id, { ...placeOfGap(gap, record), view: 'form' })}
                  >
                    {shorten(gapSentence(gap), 90)}
                  </button>
                ))}
                {gaps.length > MOST_GAPS ? (
                  <span className="muted">{t('and {{count}} more', { count: gaps.length - MOST_GAPS })}</span>
                ) : null}
              </li>
            ))}
            {found.length > MOST_RECORDS ? (
              <li className="muted">{plural(found.length - MOST_RECORDS, 'and one more record', 'and {{count}} more records')}</li>
            ) : null}
          </ul>
        </details>
      </div>
    </li>
  );
}

const MOST_CHARACTERS = 8;

function Characters({
  records,
  missing,
  goTo,
}: {
  readonly records: readonly AnyRecord[];
  readonly missing: readonly Missing[];
  readonly goTo: (page: number) => void;
}) {
  const { openRecord } = useOpen();
  const count = new Set(missing.map(({ codePoint }) => codePoint)).size;
  if (count === 0) return <Fine text={t('Every character can be printed')} />;
  return (
    <li className={styles.check}>
      <Type size={15} className={styles.fault} aria-hidden />
      <div className={styles.checkWords}>
        <strong>{plural(count, 'One character has no glyph', '{{count}} characters have no glyph')}</strong>
        <p>{t('It is printed as a box.')}</p>
        <ul className={styles.gapList}>
          {missing.slice(0, MOST_CHARACTERS).map((entry) => {
            const place = whereIs(entry.text, records, entry.source?.record);
            const words = t('{{code}} “{{character}}”, page {{page}}', {
              code: codeOf(entry.codePoint),
              character: entry.text,
              page: entry.page,
            });
            return (
              <li key={`${entry.codePoint} ${entry.page} ${entry.source?.label ?? ''}`}>
                <span>
                  {place
                    ? t('{{words}}: {{field}} of {{record}}', { words, field: t(place.label), record: shorten(nameOf(place.record), 50) })
                    : words}
                </span>
                <button
                  type="button"
                  className={styles.link}
                  onClick={() =>
                    place ? openRecord(place.record.id, { ...placeOfGap(asGap(place), place.record), view: 'form' }) : goTo(entry.page)
                  }
                >
                  {place ? t('Show the field') : t('Show page {{page}}', { page: entry.page })}
                </button>
              </li>
            );
          })}
          {missing.length > MOST_CHARACTERS ? (
            <li className="muted">{t('and {{count}} more', { count: missing.length - MOST_CHARACTERS })}</li>
          ) : null}
        </ul>
      </div>
    </li>
  );
}

const Fine = ({ text }: { readonly text: string }) => (
  <li className={styles.check}>
    <CircleCheck size={15} className={styles.fine} aria-hidden />
    <div className={styles.checkWords}>{text}</div>
  </li>
);
