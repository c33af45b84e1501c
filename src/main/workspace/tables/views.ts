/*
 * What people see of the rows who open the file with other tools: live rows only, names in place of numbers. Money is
 * in minor units, as everywhere in the file.
 */

/** The name of the record that a numbered name stands for, or its id when it is gone. */
const nameOf = (column: string): string => `
  (SELECT coalesce((SELECT k.title FROM records k WHERE k.id = n.name AND k.deleted_at IS NULL), n.name)
     FROM names n WHERE n.number = ${column})`;

/** What a phase is called in its journey, or its id when it is gone. */
const phaseName = (column: string): string => `
  (SELECT coalesce((SELECT p.value ->> '$.name' FROM records k, json_each(k.data, '$.phases') p
                     WHERE k.id = n.name AND p.value ->> '$.id' = n.item AND k.deleted_at IS NULL), n.item)
     FROM names n WHERE n.number = ${column})`;

const fileOf = (column: string): string => `(SELECT b.file FROM batches b WHERE b.number = ${column})`;

/** One theme's name by the number of its name. */
const THEME = `
  coalesce((SELECT v.value ->> '$.name' FROM names n, records k, json_each(k.data, '$.themes') v
             WHERE n.number = ft.theme AND k.strategy_id = s.id AND k.kind = 'voice' AND k.deleted_at IS NULL
               AND v.value ->> '$.id' = n.name), '(deleted)')`;

export const ROW_VIEWS: readonly string[] = [
  `CREATE VIEW feedback_items AS
   SELECT s.name AS strategy, f.id AS feedback_id, f.external_id, f.date, f.source, f.verbatim, f.rating, f.sentiment,
          (SELECT group_concat(${THEME}, ', ') FROM feedback_themes ft WHERE ft.feedback = f.number AND ft.how <> 'not') AS themes,
          ${nameOf('f.persona')} AS persona, ${nameOf('f.touchpoint')} AS touchpoint, ${phaseName('f.phase')} AS phase,
          f.loop AS status, f.acknowledged_on, f.acted_on, f.told_on, ${fileOf('f.batch')} AS imported_from
     FROM feedback f JOIN strategies s ON s.number = f.strategy
    WHERE f.removed IS NULL`,
  `CREATE VIEW survey_responses AS
   SELECT s.name AS strategy, r.id AS response_id, r.date, (SELECT n.name FROM names n WHERE n.number = r.wave) AS wave,
          ${nameOf('r.metric')} AS metric, r.score, ${nameOf('r.segment')} AS segment, ${nameOf('r.persona')} AS persona,
          ${phaseName('r.phase')} AS phase, ${fileOf('r.batch')} AS imported_from
     FROM responses r JOIN strategies s ON s.number = r.strategy
    WHERE r.removed IS NULL`,
  `CREATE VIEW customer_purchases AS
   SELECT s.name AS strategy, p.id AS purchase_id, p.customer, p.date, p.orders, p.amount AS amount_minor,
          ${fileOf('p.batch')} AS imported_from
     FROM purchases p JOIN strategies s ON s.number = p.strategy
    WHERE p.removed IS NULL`,
  `CREATE VIEW metric_points AS
   SELECT s.name AS strategy, p.id AS point_id, ${nameOf('p.metric')} AS metric, p.date, p.label, p.value, p.n, p.low, p.high,
          p.inputs ->> '$.formula' AS formula, ${nameOf('p.segment')} AS segment, p.source
     FROM points p JOIN strategies s ON s.number = p.strategy
    WHERE p.removed IS NULL`,
];
