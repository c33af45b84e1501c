/** Where in a strategy something is: a record, a field of it, an item in the field's list. What a link leads to. */
export interface Place {
  readonly record: string;
  /** Field names from the record down, joined by dots: "relievers" or "phases.pains". */
  readonly field?: string;
  /** The id of an item in that field's list. */
  readonly item?: string;
}
