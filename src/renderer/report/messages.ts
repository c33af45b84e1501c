import type { Missing } from '../../shared/pdf/index.ts';
import type { ReportInput } from '../../shared/report/build.ts';
import type { ReportDocument } from '../../shared/report/model.ts';

/** A picture of the workspace, as it is stored. */
export interface Picture {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: string;
}

/** All that a report is made of: what it is built from, or a document that was built already. */
export interface ReportJob {
  readonly input: ReportInput | ReportDocument;
  readonly pictures: readonly Picture[];
  /** When it is made, ISO in UTC. */
  readonly now: string;
}

/** A finished report. */
export interface MadeReport {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Anchor → page, from 1. */
  readonly anchors: ReadonlyMap<string, number>;
  readonly missing: readonly Missing[];
}

/** To the worker: a later job puts an end to the one before. */
export interface ToWorker {
  readonly id: number;
  readonly job: ReportJob;
}

/** From the worker: how a job ended. Of one that a later job ended, nothing is said. */
export type FromWorker =
  | { readonly id: number; readonly ok: true; readonly report: MadeReport }
  | { readonly id: number; readonly ok: false; readonly message: string };
