import { useCallback, useDeferredValue, useMemo } from 'react';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { type PathTarget, pathOf, type StrategyPath } from '../../shared/path.ts';
import { assertNever } from '../../shared/result.ts';
import { useOpen } from '../data/navigation.ts';
import { useObserved } from '../data/rows.ts';
import { useActions, useStrategy } from '../data/strategy.ts';

/** Where the open strategy stands on the path; it never keeps a keystroke waiting. */
export function usePath(): StrategyPath {
  const records = useDeferredValue(useStrategy().records);
  const observed = useObserved();
  return useMemo(() => pathOf(records, observed), [records, observed]);
}

/** Goes where something is mended; a record that is not there yet is made and opened. */
export function useGoTo(): (target: PathTarget) => Promise<void> {
  const { openRecord, openKind } = useOpen();
  const { create } = useActions();
  return useCallback(
    async (target) => {
      switch (target.type) {
        case 'place': {
          const { record, ...place } = target.place;
          openRecord(record, { ...place, view: 'form' });
          return;
        }
        case 'list':
          openKind(target.kind);
          return;
        case 'make': {
          // What there is one of is made by its own screen.
          if (frameworkOf(target.kind).count === 'one') {
            openKind(target.kind);
            return;
          }
          const record = await create(target.kind);
          if (record) openRecord(record.id);
          return;
        }
        default:
          assertNever(target);
      }
    },
    [openRecord, openKind, create],
  );
}
