import { lowPoint } from './low-point.ts';
import type { CaseStudy } from './model.ts';
import { morningCup } from './morning-cup.ts';
import { secondOrder } from './second-order.ts';

/** The cases that come with the program, one for each sample. */
export const cases: readonly CaseStudy[] = [lowPoint, morningCup, secondOrder];

export const caseOf = (id: string): CaseStudy | undefined => cases.find((each) => each.id === id);
