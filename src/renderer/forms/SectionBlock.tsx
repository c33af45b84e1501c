import { memo, useId } from 'react';
import { useWatch } from 'react-hook-form';
import type { Field } from '../../shared/fields.ts';
import type { Section } from '../../shared/frameworks/define.ts';
import type { AnyFramework } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { CiteFromData } from '../evidence/CiteFromData.tsx';
import { classes } from '../ui/index.ts';
import { specialField } from './extras/special-field.ts';
import { FieldFindings } from './Findings.tsx';
import { fieldsOf, type Placed, placeFields } from './layout.ts';
import { useFormPlace } from './place.ts';
import styles from './SectionBlock.module.css';
import { type FormControl, useFormField } from './use-draft-form.ts';
import { FieldBox } from './widgets/FieldBox.tsx';

interface SectionBlockProps {
  readonly section: Section;
  readonly framework: AnyFramework;
  readonly control: FormControl;
  readonly first: boolean;
}

/** A section of the form: its heading and its fields, each in the room it gets. */
export const SectionBlock = memo(function SectionBlock({ section, framework, control, first }: SectionBlockProps) {
  const id = useId();
  // What is asked for depends on the scope of a marketing mix and on nothing else.
  const scope = useWatch({ control, name: 'scope' });
  const placed = placeFields(fieldsOf(framework, section.fields, { scope }));
  const side = placed.find(({ room }) => room === 'side');
  const rest = placed.filter((entry) => entry !== side);
  // Beside a picture stand the fields that come first; what has a label at its left goes below.
  const end = side ? rest.findIndex(({ room }) => room !== 'half' && room !== 'full') : 0;
  const beside = side ? rest.slice(0, end === -1 ? rest.length : end) : [];
  const below = rest.slice(beside.length);
  const alone = placed.length === 1;
  const draw = (entry: Placed) => (
    <TopField key={entry.name} placed={entry} control={control} heading={!alone && entry.field.label !== section.label} />
  );
  return (
    <section className={styles.section} data-section={section.id} aria-labelledby={id}>
      <div className={classes(styles.head, first && styles.hiddenHead)}>
        <h2 id={id} className={styles.title} tabIndex={-1}>
          {t(section.label)}
        </h2>
        {section.hint && <span className={styles.hint}>{t(section.hint)}</span>}
      </div>
      {side && (
        <div className={styles.withPicture}>
          {draw(side)}
          <div className={styles.grid}>{beside.map(draw)}</div>
        </div>
      )}
      {below.length > 0 && <div className={styles.grid}>{below.map(draw)}</div>}
    </section>
  );
});

/** A field of the record itself. */
const TopField = memo(function TopField({
  placed,
  control,
  heading,
}: {
  readonly placed: Placed;
  readonly control: FormControl;
  readonly heading: boolean;
}) {
  const { name, field } = placed;
  const { value, set } = useFormField(control, name);
  const { kind, recordId } = useFormPlace();
  const Special = specialField(kind, name);
  if (Special) {
    return (
      <div className={styles.whole} data-field={name}>
        {heading && <h3 className={styles.subhead}>{t(field.label)}</h3>}
        <Special field={field} value={value} onChange={set} label={t(field.label)} path={name} />
        <FieldFindings name={name} withItems />
      </div>
    );
  }
  return (
    <FieldBox placed={placed} value={value} onChange={set} label={t(field.label)} path={name} heading={heading}>
      <FieldFindings name={name} />
      {name === 'evidence' ? <CiteFromData record={recordId} /> : null}
    </FieldBox>
  );
}, sameField);

interface TopFieldProps {
  readonly placed: Placed;
  readonly control: FormControl;
  readonly heading: boolean;
}

function sameField(before: TopFieldProps, after: TopFieldProps): boolean {
  const field: Field = before.placed.field;
  return (
    field === after.placed.field &&
    before.placed.room === after.placed.room &&
    before.control === after.control &&
    before.heading === after.heading
  );
}
