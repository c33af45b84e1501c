import type { Field } from '../../../shared/fields.ts';

/** What every widget gets. Values come as they are stored; each widget reads its own kind. */
export interface WidgetProps {
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** The control's whole name, unique in the form: "Severity of “Slow checkout”". */
  readonly label: string;
  /** Field names from the record down, without item ids: "pains.severity". */
  readonly path: string;
  /** In a row of a list: no border until it is pointed at. */
  readonly plain?: boolean;
  readonly id?: string | undefined;
}
