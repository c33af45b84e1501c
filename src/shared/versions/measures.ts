import { valueWords } from '../analysis/metric-words.ts';
import { formatNumber } from '../format.ts';
import { t } from '../i18n.ts';
import { parseData } from '../records.ts';
import type { Version, VersionMeasure } from './model.ts';
import { unnamed } from './words.ts';

/** Metrics whose latest value is another one: "Net Promoter Score 30 → 35 (n 200 → 212)". */
export function movedMeasures(a: Version, b: Version): { readonly text: string; readonly measure: VersionMeasure }[] {
  const old = new Map(a.measures.map((measure) => [measure.metric, measure]));
  return b.measures.flatMap((measure) => {
    const before = old.get(measure.metric);
    if (before && before.value === measure.value && before.n === measure.n && before.label === measure.label) return [];
    const words = wordsOfMeasure(b, measure);
    const name = measure.name || unnamed('metric');
    const answers = answersWords(before?.n ?? null, measure.n);
    const text =
      before === undefined
        ? t('{{name}} measured: {{value}}{{answers}}', { name, value: words(measure.value), answers })
        : t('{{name}} {{was}} → {{is}}{{answers}}', { name, was: words(before.value), is: words(measure.value), answers });
    return [{ text, measure }];
  });
}

function answersWords(was: number | null, is: number | null): string {
  if (is === null) return '';
  if (was === null || was === is) return t(' (n {{n}})', { n: formatNumber(is) });
  return t(' (n {{was}} → {{is}})', { was: formatNumber(was), is: formatNumber(is) });
}

/** As the scorecard writes it, without decimals that are noughts. */
function wordsOfMeasure(version: Version, { metric, unit }: VersionMeasure): (value: number) => string {
  const record = version.records.find(({ id, kind }) => id === metric && kind === 'metric');
  const parsed = record ? parseData('metric', record.data) : undefined;
  const data = parsed?.ok ? parsed.value : { kind: null, unit };
  return (value) =>
    valueWords(data, value)
      .replace(/(\.\d*?)0+(?=\D|$)/, '$1')
      .replace(/\.(?=\D|$)/, '');
}
