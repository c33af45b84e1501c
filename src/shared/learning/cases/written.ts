import type { StrategyFile } from '../../exchange/strategy-file.ts';
import { compact } from '../../exchange/strategy-rows.ts';

/** A strategy as it is written within another file: its rows without what reading supplies again, so that it is no longer than it was. */
export const written = ({ rows, ...file }: StrategyFile): object =>
  rows === undefined
    ? file
    : {
        ...file,
        rows: {
          feedback: rows.feedback.map(compact),
          responses: rows.responses.map(compact),
          purchases: rows.purchases.map(compact),
          points: rows.points.map(compact),
        },
      };
