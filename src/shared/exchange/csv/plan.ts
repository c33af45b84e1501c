import type { AnyData } from '../../frameworks/index.ts';
import { t } from '../../i18n.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { FeedbackEntry, PurchaseEntry, ResponseEntry } from '../../rows.ts';
import type { ImportPlan } from '../import.ts';
import { type Sources, sourcesOf } from './cells.ts';
import type { ImportContext } from './context.ts';
import { CUSTOMER_FIELDS, type CustomerForm, customersReader } from './customers.ts';
import { feedbackReader } from './feedback.ts';
import type { KindReader } from './kind-reader.ts';
import { type RecordKind, recordReader } from './record-rows.ts';
import { responsesReader } from './responses.ts';
import { targetsOf } from './targets.ts';

/** A plan that makes sense, ready to read rows. */
export type ReadyPlan = { readonly sources: Sources } & (
  | { readonly kind: 'feedback'; readonly reader: KindReader<FeedbackEntry> }
  | { readonly kind: 'responses'; readonly reader: KindReader<ResponseEntry> }
  | { readonly kind: 'customers'; readonly form: CustomerForm; readonly reader: KindReader<PurchaseEntry> }
  | { readonly kind: RecordKind; readonly reader: KindReader<AnyData> }
);

/**
 * Checks a plan against the columns of a file and the strategy it goes into.
 * Errors: invalid-input, with a sentence that names the field and the choices.
 */
export function readyPlan(plan: ImportPlan, columns: readonly string[], context: ImportContext): Result<ReadyPlan> {
  const checked = checkFields(plan, columns);
  if (!checked.ok) return checked;
  const made = withReader(plan, sourcesOf(plan, columns), context);
  if (!made.ok) return made;
  for (const { field, text } of plan.fixed) {
    const reason = faultOfFixed(made.value.reader, field, text);
    if (reason !== null) {
      return fail(
        'invalid-input',
        t('{{field}}, the same in every row, “{{text}}”: {{reason}}', { field: labelOf(plan, field), text, reason }),
      );
    }
  }
  return made;
}

function faultOfFixed({ parsers }: Pick<KindReader<unknown>, 'parsers'>, field: string, text: string): string | null {
  const reading = text.trim() === '' ? undefined : parsers[field]?.(text.trim());
  return reading && 'reason' in reading ? reading.reason : null;
}

/** A plan that was made for another strategy, without the texts for every row that mean nothing in this one. */
export function planFor(plan: ImportPlan, context: ImportContext): ImportPlan {
  const reader = plan.kind === 'responses' ? responsesReader(context, plan.format) : feedbackReader(context, plan.format);
  return { ...plan, fixed: plan.fixed.filter(({ field, text }) => faultOfFixed(reader, field, text) === null) };
}

const labelOf = ({ kind }: ImportPlan, field: string): string => targetsOf(kind).find((target) => target.field === field)?.label ?? field;

/** Every field is known and filled once; every column is there. */
function checkFields(plan: ImportPlan, columns: readonly string[]): Result<null> {
  const known = targetsOf(plan.kind).map(({ field }) => field);
  const filled = new Set<string>();
  for (const { field } of [...plan.columns, ...plan.fixed]) {
    if (!known.includes(field)) {
      return fail('invalid-input', t('There is no field “{{field}}” to fill; there are {{known}}.', { field, known: known.join(', ') }));
    }
    if (filled.has(field))
      return fail('invalid-input', t('{{field}} is filled twice; choose one column or one text.', { field: labelOf(plan, field) }));
    filled.add(field);
  }
  const beyond = plan.columns.find(({ column }) => column >= columns.length);
  if (beyond) {
    return fail(
      'invalid-input',
      t('There is no column {{column}}; the file has {{count}}.', { column: beyond.column + 1, count: columns.length }),
    );
  }
  return ok(null);
}

function withReader(plan: ImportPlan, sources: Sources, context: ImportContext): Result<ReadyPlan> {
  const { kind, format } = plan;
  switch (kind) {
    case 'feedback':
      if (!sources.has('verbatim') && !sources.has('rating')) {
        return fail('invalid-input', t('Choose the column that holds the words (verbatim), or the rating.'));
      }
      return ok({ kind, sources, reader: feedbackReader(context, format) });
    case 'responses': {
      const refused = refuseResponses(sources, context);
      return refused ?? ok({ kind, sources, reader: responsesReader(context, format) });
    }
    case 'customers': {
      const form = formOf(sources);
      return form.ok ? ok({ kind, sources, form: form.value, reader: customersReader(form.value, context, format) }) : form;
    }
    default:
      if (!sources.has('name')) return fail('invalid-input', t('Choose the column that holds the name (name).'));
      return ok({ kind, sources, reader: recordReader(kind, format) });
  }
}

function refuseResponses(sources: Sources, { metrics }: ImportContext): Result<never> | null {
  if (!sources.has('score')) return fail('invalid-input', t('Choose the column that holds the answers (score).'));
  if (metrics.length === 0) {
    return fail(
      'invalid-input',
      t('This strategy has no metric that survey answers belong to; make one of the kind NPS, CSAT or CES first.'),
    );
  }
  if (metrics.length === 1 || sources.has('metric')) return null;
  const names = metrics.map(({ title }) => `“${title}”`).join(', ');
  return fail('invalid-input', t('Say which metric the answers belong to (metric); there are {{names}}.', { names }));
}

/** Which of the two forms the fields belong to; all of its fields are needed, and none of the other's. */
function formOf(sources: Sources): Result<CustomerForm> {
  const filled = (form: CustomerForm): number => CUSTOMER_FIELDS[form].filter((field) => sources.has(field)).length;
  const form = filled('customers') > filled('purchases') ? 'customers' : 'purchases';
  const other = form === 'customers' ? 'purchases' : 'customers';
  const missing = CUSTOMER_FIELDS[form].filter((field) => !sources.has(field));
  if (missing.length === 0 && filled(other) === 0) return ok(form);
  return fail(
    'invalid-input',
    filled(other) > 0
      ? t('Fill either {{purchases}}, or {{customers}}; not fields of both.', {
          purchases: CUSTOMER_FIELDS.purchases.join(', '),
          customers: CUSTOMER_FIELDS.customers.join(', '),
        })
      : t(
          'Choose a column for {{missing}}: a list of purchases needs customer, date and amount; one row a customer needs id, lastPurchase, orders and spend.',
          {
            missing: missing.join(', '),
          },
        ),
  );
}
