import { Calculator } from 'lucide-react';
import type { ReactNode } from 'react';
import { plural, t } from '../../../shared/i18n.ts';
import { glossary } from '../../../shared/learning/glossary.ts';
import { lessons } from '../../../shared/learning/lessons.ts';
import { SECTORS, SOURCE_KINDS, type TermEntry } from '../../../shared/learning/model.ts';
import { questions } from '../../../shared/learning/questions.ts';
import { headOf, termInSentence } from '../../../shared/learning/term-forms.ts';
import type { TermId } from '../../../shared/learning/terms.ts';
import { TOPICS } from '../../../shared/learning/topics.ts';
import { useOpen } from '../../data/navigation.ts';
import { useSession } from '../../data/session.ts';
import { askForCalculator, CALCULATED } from '../../insight/metrics/state.ts';
import { Button } from '../../ui/index.ts';
import { MarkedText } from '../term/MarkedText.tsx';
import styles from './Glossary.module.css';
import { UsedIn } from './UsedIn.tsx';

/** One entry of the glossary, with everything that it leads to. */
export function TermPage({ term }: { readonly term: TermId }) {
  const { name, abbreviation, aliases = [], topic } = headOf(term);
  const entry = glossary[term];
  return (
    <article className={styles.entry}>
      <p className={styles.topicName}>{t(TOPICS[topic])}</p>
      <h1 className={styles.name} tabIndex={-1}>
        {t(name)}
        {abbreviation === undefined ? null : <span className={styles.nameShort}>{abbreviation}</span>}
      </h1>
      {aliases.length > 0 ? <p className={styles.also}>{t('Also called {{names}}', { names: aliases.join(', ') })}</p> : null}
      <EntryText term={term} entry={entry} />
      <dl className={styles.rows}>
        <Row label={t('Related')}>
          <Related terms={entry.related} />
        </Row>
        <UsedIn term={term} />
        <Taught term={term} />
        <Row label={t('Source')}>
          <p className={styles.quiet}>
            {t(SOURCE_KINDS[entry.source.kind])}
            {entry.source.note === undefined ? null : `: ${entry.source.note}`}
          </p>
        </Row>
      </dl>
    </article>
  );
}

function EntryText({ term, entry }: { readonly term: TermId; readonly entry: TermEntry }) {
  return (
    <>
      <p className={styles.definition}>
        <MarkedText text={t(entry.definition)} except={[term]} />
      </p>
      {entry.formula ? <Formula formula={entry.formula} /> : null}
      <dl className={styles.rows}>
        <Row label={t('Example')}>
          <p>
            <span className={styles.sector}>{t(SECTORS[entry.sector])}</span>
            {t(entry.example)}
          </p>
        </Row>
        <Row label={t('Not')}>
          <p>{t(entry.not)}</p>
        </Row>
        <Row label={t('Apply it')} strong>
          <p>
            <MarkedText text={t(entry.apply)} except={[term]} />
          </p>
        </Row>
      </dl>
    </>
  );
}

/** A formula and what its letters stand for, each on a line of its own. */
const formulaLines = (text: string): readonly string[] => text.split(/; |, (?=where )/);

function Formula({ formula }: { readonly formula: NonNullable<TermEntry['formula']> }) {
  const { openKind } = useOpen();
  const isOpen = useSession((state) => state.strategyId !== null);
  const { calculate } = formula;
  return (
    <div className={styles.formula}>
      <div>
        {formulaLines(t(formula.text)).map((line) => (
          <p key={line} className={line.includes('=') ? styles.formulaText : styles.letters}>
            {line}
          </p>
        ))}
      </div>
      {isOpen && calculate !== undefined && CALCULATED.includes(calculate) ? (
        <Button
          size="small"
          icon={<Calculator size={14} aria-hidden />}
          onClick={() => {
            askForCalculator(calculate);
            openKind('metric');
          }}
        >
          {t('Calculate')}
        </Button>
      ) : null}
    </div>
  );
}

function Related({ terms }: { readonly terms: readonly TermId[] }) {
  const { openTerm } = useOpen();
  return (
    <ul className={styles.links}>
      {terms.map((other) => (
        <li key={other}>
          <button type="button" className={styles.link} onClick={() => openTerm(other)}>
            {termInSentence(other)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Lessons and questions on the term. */
function Taught({ term }: { readonly term: TermId }) {
  const { openLesson, openLearn } = useOpen();
  const teaching = lessons.filter(({ steps }) => steps.some(({ terms }) => terms.includes(term)));
  const asking = questions.filter(({ terms }) => terms.includes(term)).length;
  return (
    <>
      {teaching.length > 0 ? (
        <Row label={t('Lessons')}>
          <ul className={styles.links}>
            {teaching.map(({ id, title }) => (
              <li key={id}>
                <button type="button" className={styles.link} onClick={() => openLesson(id)}>
                  {t(title)}
                </button>
              </li>
            ))}
          </ul>
        </Row>
      ) : null}
      {asking > 0 ? (
        <Row label={t('Questions')}>
          <p>
            {plural(asking, 'One question is about it.', '{{count}} questions are about it.')}{' '}
            <button type="button" className={styles.link} onClick={() => openLearn('quiz', headOf(term).topic)}>
              {t('Quiz on this topic')}
            </button>
          </p>
        </Row>
      ) : null}
    </>
  );
}

interface RowProps {
  readonly label: string;
  /** What one does with it oneself. */
  readonly strong?: boolean;
  readonly children: ReactNode;
}

export function Row({ label, strong = false, children }: RowProps) {
  return (
    <div className={styles.row}>
      <dt className={strong ? styles.labelStrong : styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
