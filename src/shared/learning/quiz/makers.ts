import { attractiveness } from './compute/attractiveness.ts';
import { cac } from './compute/cac.ts';
import { cesEasy, cesMean } from './compute/ces.ts';
import { churn } from './compute/churn.ts';
import { clvAtOnce, clvLater, clvSimple } from './compute/clv.ts';
import { csat } from './compute/csat.ts';
import { kanoBetter, kanoCategoryOf, kanoWorse } from './compute/kano.ts';
import { ltvCac } from './compute/ltv-cac.ts';
import { noiseMargin, noiseVerdict } from './compute/noise.ts';
import { nps } from './compute/nps.ts';
import { progress } from './compute/progress.ts';
import { retention } from './compute/retention.ts';
import { servqualDimension, servqualOverall, servqualWeighted } from './compute/servqual.ts';
import type { Maker } from './model.ts';

/** Everything that makes questions with numbers of its own. */
export const makers: readonly Maker[] = [
  nps,
  noiseMargin,
  noiseVerdict,
  csat,
  cesMean,
  cesEasy,
  clvSimple,
  clvLater,
  clvAtOnce,
  retention,
  churn,
  cac,
  ltvCac,
  progress,
  attractiveness,
  servqualDimension,
  servqualOverall,
  servqualWeighted,
  kanoCategoryOf,
  kanoBetter,
  kanoWorse,
];
