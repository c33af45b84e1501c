import { rfmSummary } from '../../../src/shared/analysis/rfm.ts';
import type { FileRows } from '../../../src/shared/exchange/strategy-rows.ts';
import type { Observed, ResponseCount } from '../../../src/shared/observed.ts';
import { type AnyRecord, recordsOf } from '../../../src/shared/records.ts';
import type { Feedback } from '../../../src/shared/rows.ts';

/** How often each key comes, in the order in which they first come. */
const countBy = <T, K>(items: readonly T[], keyOf: (item: T) => K): { key: K; items: T[] }[] => {
  const groups = new Map<string, { key: K; items: T[] }>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(JSON.stringify(key)) ?? { key, items: [] };
    group.items.push(item);
    groups.set(JSON.stringify(key), group);
  }
  return [...groups.values()];
};

/** What a strategy file's rows add up to, counted plainly. */
export function observedOf(rows: FileRows, records: readonly AnyRecord[]): Observed {
  const placed = <T extends { readonly id?: string | undefined }>(row: T, at: number) => ({
    ...row,
    id: row.id ?? `row-${at}`,
    number: at + 1,
    batch: null,
  });
  const feedback = rows.feedback.map(({ themesByRule, notThemes: _, sourceKey: __, ...entry }, at): Feedback => {
    const themes = [...entry.themes, ...themesByRule];
    return placed({ ...entry, themes }, at);
  });
  const responses = rows.responses.map(({ id: _, ...entry }) => entry);
  const { purchases } = rows;
  const points = rows.points.map(placed);
  const cited = new Set(records.flatMap((record) => record.data.evidence.flatMap(({ cites }) => cites.map(({ id }) => id))));
  const customers = countBy(purchases, ({ customer }) => customer);
  const month = (item: Feedback): string | null => item.date?.slice(0, 7) ?? null;
  const themed = feedback.flatMap((item) => item.themes.map((theme) => ({ theme, item })));
  return {
    points,
    responses: countBy(responses, ({ date: _, ...rest }) => rest).map(
      ({ key, items }): ResponseCount => ({
        ...key,
        from: items.flatMap(({ date }) => date ?? []).sort()[0] ?? null,
        to:
          items
            .flatMap(({ date }) => date ?? [])
            .sort()
            .at(-1) ?? null,
        count: items.length,
      }),
    ),
    feedback: {
      total: feedback.length,
      sources: countBy(feedback, ({ source }) => source).map(({ key, items }) => ({ source: key, count: items.length })),
      ratings: countBy(feedback, ({ rating }) => rating).map(({ key, items }) => ({ rating: key, count: items.length })),
      sentiments: countBy(feedback, ({ sentiment }) => sentiment).map(({ key, items }) => ({ sentiment: key, count: items.length })),
      loop: countBy(feedback, ({ loop }) => loop).map(({ key, items }) => ({ status: key, count: items.length })),
      unanswered: countBy(
        feedback.flatMap(({ date, sentiment, loop }) =>
          date && (sentiment ?? 0) < 0 && (loop === 'new' || loop === 'acknowledged') ? [date] : [],
        ),
        (date) => date,
      ).map(({ key, items }) => ({ date: key, count: items.length })),
      months: countBy(feedback, month).map(({ key, items }) => ({ month: key, count: items.length })),
      personas: countBy(feedback, ({ persona }) => persona).map(({ key, items }) => ({ persona: key, count: items.length })),
      touchpoints: countBy(feedback, ({ touchpoint }) => touchpoint).map(({ key, items }) => ({ touchpoint: key, count: items.length })),
      phases: countBy(feedback, ({ phase }) => phase).map(({ key, items }) => ({ phase: key, count: items.length })),
      themes: countBy(themed, ({ theme }) => theme).map(({ key, items }) => {
        const ratings = items.flatMap(({ item }) => item.rating ?? []);
        return {
          theme: key,
          count: items.length,
          negative: items.filter(({ item }) => (item.sentiment ?? 0) < 0).length,
          positive: items.filter(({ item }) => (item.sentiment ?? 0) > 0).length,
          meanRating: ratings.length === 0 ? null : ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length,
        };
      }),
      unsorted: feedback.filter(({ themes }) => themes.length === 0).length,
      themePhases: countBy(
        themed.flatMap(({ theme, item }) => (item.phase ? [{ theme, phase: item.phase }] : [])),
        (entry) => entry,
      ).map(({ key, items }) => ({ ...key, count: items.length })),
      themeMonths: countBy(
        themed.flatMap(({ theme, item }) => {
          const at = month(item);
          return at === null ? [] : [{ theme, month: at }];
        }),
        (entry) => entry,
      ).map(({ key, items }) => ({ ...key, count: items.length })),
    },
    cited: feedback.filter(({ id }) => cited.has(id)),
    rfm: rfmSummary(
      {
        ids: customers.map(({ key }) => key),
        lastPurchase: customers.map(
          ({ items }) =>
            items
              .map(({ date }) => date)
              .sort()
              .at(-1) ?? '',
        ),
        orders: customers.map(({ items }) => items.reduce((sum, { orders }) => sum + orders, 0)),
        spend: customers.map(({ items }) => items.reduce((sum, { amount }) => sum + amount, 0)),
      },
      recordsOf(records, 'segmentation')[0]?.data,
    ),
  };
}
