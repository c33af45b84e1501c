import { t } from '../../../shared/i18n.ts';
import { assertNever } from '../../../shared/result.ts';
import {
  DateInput,
  EmotionInput,
  MoneyInput,
  NumberInput,
  RatingInput,
  ReferencePicker,
  Segmented,
  SelectInput,
  TextInput,
} from '../../ui/index.ts';
import { isSegmented } from '../layout.ts';
import { useFormPlace } from '../place.ts';
import { ChoicesField } from './ChoicesField.tsx';
import { CitationsField } from './CitationsField.tsx';
import { FlagField } from './FlagField.tsx';
import { GroupField } from './GroupField.tsx';
import { ImageField } from './ImageField.tsx';
import { ListField } from './ListField.tsx';
import { NumbersField } from './NumbersField.tsx';
import { StringsField } from './StringsField.tsx';
import type { WidgetProps } from './types.ts';
import { asNumber, asReferences, asText, asTextOrNull } from './values.ts';

/** The control of a field: one for each kind of widget. */
export function FieldControl(props: WidgetProps) {
  const { field, value, onChange, label, path, plain = false, id } = props;
  const { recordId, currency } = useFormPlace();
  const { widget } = field;
  const placeholder = field.placeholder === undefined ? undefined : t(field.placeholder);
  // In a row or a group the field's own name says whose it is.
  const unique = path.includes('.');
  const look = { label, plain, id, placeholder };
  switch (widget.kind) {
    case 'text':
      return <TextInput {...look} look="row" value={asText(value)} onChange={onChange} />;
    case 'longText':
      return <TextInput {...look} look={widget.look === 'quote' ? 'quote' : 'area'} value={asText(value)} onChange={onChange} />;
    case 'choice':
      return !plain && isSegmented(widget) ? (
        <Segmented label={label} options={widget.options} value={asTextOrNull(value)} onChange={onChange} onClear={() => onChange(null)} />
      ) : (
        <SelectInput {...look} options={widget.options} value={asTextOrNull(value)} onChange={onChange} />
      );
    case 'choices':
      return <ChoicesField {...props} options={widget.options} />;
    case 'rating':
      return <RatingInput label={label} look={widget.look} value={asNumber(value)} onChange={onChange} />;
    case 'number':
      return <NumberInput {...look} min={widget.min} max={widget.max} unit={widget.unit} value={asNumber(value)} onChange={onChange} />;
    case 'money':
      return <MoneyInput {...look} currency={currency} value={asNumber(value)} onChange={onChange} />;
    case 'date':
      return <DateInput {...look} value={asTextOrNull(value)} onChange={onChange} />;
    case 'flag':
      return <FlagField {...props} />;
    case 'strings':
      return <StringsField {...props} />;
    case 'image':
      return <ImageField {...props} />;
    case 'reference':
      return (
        <ReferencePicker
          label={label}
          targets={widget.targets}
          value={asReferences(value)}
          onChange={(chosen) => onChange(chosen[0] ?? null)}
          single
          record={recordId}
          addLabel={unique ? t('Add to {{label}}', { label }) : undefined}
          addText={unique ? t('Add') : undefined}
        />
      );
    case 'references':
      return (
        <ReferencePicker
          label={label}
          targets={widget.targets}
          value={asReferences(value)}
          onChange={onChange}
          record={recordId}
          addLabel={unique ? t('Add to {{label}}', { label }) : undefined}
          addText={unique ? t('Add') : undefined}
        />
      );
    case 'emotion':
      return <EmotionInput label={label} value={asNumber(value)} onChange={onChange} />;
    case 'numbers':
      return <NumbersField {...props} widget={widget} />;
    case 'citations':
      return <CitationsField {...props} />;
    case 'group':
      return <GroupField {...props} fields={widget.fields} />;
    case 'list':
      return <ListField {...props} widget={widget} />;
    default:
      return assertNever(widget);
  }
}
