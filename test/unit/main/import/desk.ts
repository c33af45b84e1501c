import { writeFileSync } from 'node:fs';
import { type Desk, openDesk } from '../../../../src/main/desk.ts';
import { openProfile } from '../../../../src/main/profile.ts';
import { openWorkspace } from '../../../../src/main/workspace/index.ts';
import type { AppEvent, Input, Output, RequestName } from '../../../../src/shared/contract.ts';
import type { Result } from '../../../../src/shared/result.ts';
import { freshPath, setting, testClock, value } from '../helpers.ts';

/** A window's engine with an open workspace of one strategy, and what the screen was told. */
export interface ImportDesk {
  readonly desk: Desk;
  readonly path: string;
  readonly strategyId: string;
  readonly events: AppEvent[];
  ask<N extends RequestName>(name: N, input: Input<N>): Promise<Result<Output<N>>>;
  /** How many live rows and records the file holds, read by another reader after the desk was closed; throws when it is damaged. */
  left(): { readonly feedback: number; readonly responses: number; readonly purchases: number; readonly records: number };
}

/** @param records by kind, made before */
export async function importDesk(records: readonly (readonly [kind: 'metric' | 'persona', data: object])[] = []): Promise<ImportDesk> {
  const path = freshPath();
  const made = setting(path);
  for (const [kind, data] of records) made.add(kind, data);
  value(made.workspace.close());
  const events: AppEvent[] = [];
  const desk = openDesk(
    openProfile(':memory:'),
    {
      askSave: async () => null,
      askOpen: async () => null,
      emit: (event) => events.push(event),
      openExternal: () => undefined,
      noteRecent: () => undefined,
    },
    '1.0.0',
  );
  const ask = async <N extends RequestName>(name: N, input: Input<N>): Promise<Result<Output<N>>> => {
    const answered = await desk.answer(name, input);
    // The contract types what main answers; nothing is parsed on its way to the screen either.
    return answered as Result<Output<N>>;
  };
  value(await ask('workspace.open', { path }));
  return {
    desk,
    path,
    strategyId: made.strategyId,
    events,
    ask,
    left: () => {
      desk.close();
      const workspace = value(openWorkspace(path, testClock(), { readOnly: true }));
      const { problems } = workspace.verify();
      const { feedback, responses, purchases } = value(workspace.rowCounts(made.strategyId));
      const count = value(workspace.records.list(made.strategyId)).length;
      value(workspace.close());
      if (problems.length > 0) throw new Error(problems.join('\n'));
      return { feedback, responses, purchases, records: count };
    },
  };
}

/** A file with this in it. */
export function fileOf(content: string | Uint8Array, ending = 'csv'): string {
  const path = freshPath(ending);
  writeFileSync(path, content);
  return path;
}

/** So many rows of feedback. */
export const manyRows = (count: number, from = 0): string =>
  `id,date,text,rating\n${Array.from({ length: count }, (_, index) => `F${from + index},2026-05-0${1 + (index % 9)},"Comment ${index}, with ""words"" of its own about the room and the desk",${1 + (index % 5)}`).join('\n')}\n`;
