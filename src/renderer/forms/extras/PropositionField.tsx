import { propositionOf, type SlotName } from '../../../shared/analysis/value-fit.ts';
import { t } from '../../../shared/i18n.ts';
import { isObject, recordsOf } from '../../../shared/records.ts';
import { TextInput } from '../../ui/index.ts';
import { useFormPlace, useFormRecords } from '../place.ts';
import type { WidgetProps } from '../widgets/types.ts';
import { asText } from '../widgets/values.ts';
import styles from './extras.module.css';

/** The proposition as a sentence with slots; an empty slot shows what the map's own data puts there. */
export function PropositionField({ field, value, onChange, path }: WidgetProps) {
  const records = useFormRecords();
  const { recordId } = useFormPlace();
  const map = recordsOf(records, 'value-fit').find(({ id }) => id === recordId);
  if (!map || field.widget.kind !== 'group') return null;
  const data = isObject(value) ? value : {};
  const proposition = propositionOf(map, records);
  const filled = (name: string): string => proposition.slots.find(({ slot, from }) => slot === name && from === 'data')?.text ?? '';
  return (
    <div>
      <p className={styles.legend}>{t('Grey words come from your data. Type over them to say it your way.')}</p>
      <div className={styles.slots}>
        {Object.entries(field.widget.fields).map(([name, slot]) => (
          <div key={name} style={{ display: 'contents' }} data-field={`${path}.${name}`}>
            <span className={styles.word} aria-hidden>
              {t(slot.label)}
            </span>
            <TextInput
              label={t('{{group}}: {{field}}', { group: t(field.label), field: t(SLOT_NAMES[name] ?? slot.label) })}
              look="row"
              placeholder={filled(name) || t(SLOT_NAMES[name] ?? '')}
              value={asText(data[name])}
              onChange={(next) => onChange({ ...data, [name]: next })}
            />
          </div>
        ))}
      </div>
      <p className={styles.sentence}>{proposition.sentence}</p>
    </div>
  );
}

const SLOT_NAMES: Readonly<Record<string, string | undefined>> = {
  target: 'Target',
  need: 'Need',
  offer: 'Offer',
  category: 'Category',
  benefit: 'Benefit',
  alternative: 'Alternative',
  difference: 'Difference',
} satisfies Record<SlotName, string>;
