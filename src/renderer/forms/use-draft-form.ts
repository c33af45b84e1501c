import { useEffect } from 'react';
import { type Control, useController, useForm } from 'react-hook-form';
import type { AnyData } from '../../shared/frameworks/index.ts';
import { isSame } from '../data/drafts.ts';
import type { AnyRecordView } from '../data/useRecord.ts';
import { useStable } from './use-stable.ts';

export type FormControl = Control<Record<string, unknown>>;

/**
 * The form state over a record's draft. What is typed goes into the draft field by field; what changes in the
 * draft from elsewhere (undo, the board, another window) comes into the fields that it concerns and no other,
 * so that the field one is in keeps its caret.
 */
export function useDraftForm(view: AnyRecordView): FormControl {
  const form = useForm<Record<string, unknown>>({ defaultValues: { ...view.data } });
  const { subscribe, getValues, setValue, control } = form;

  const toDraft = useStable((name: string, value: unknown) => {
    view.change((data: AnyData) => (isSame(data[name], value) ? data : { ...data, [name]: value }));
  });

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (name !== undefined) toDraft(name, values[name]);
        },
      }),
    [subscribe, toDraft],
  );

  useEffect(() => {
    const values = getValues();
    for (const [name, value] of Object.entries(view.data)) {
      if (!isSame(values[name], value)) setValue(name, value);
    }
  }, [view.data, getValues, setValue]);

  return control;
}

/** One top-level field of the form: its value, and the way to change it. */
export function useFormField(control: FormControl, name: string): { readonly value: unknown; readonly set: (value: unknown) => void } {
  const { field } = useController({ control, name });
  // A group may hold a key called "target"; wrapped, it is not taken for an event.
  const set = useStable((value: unknown) => field.onChange({ target: { value } }));
  return { value: field.value, set };
}
