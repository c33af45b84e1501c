import type { ImportKind } from '../../shared/exchange/import.ts';
import { assertNever } from '../../shared/result.ts';
import { showSegmentation } from '../boards/segmentation/view.ts';
import { useOpen } from '../data/navigation.ts';

/** The way to the screen on which imported rows are met. */
export function useOpenResult(kind: ImportKind): () => void {
  const { openKind } = useOpen();
  return () => {
    switch (kind) {
      case 'feedback':
        openKind('voice');
        return;
      case 'responses':
        openKind('metric');
        return;
      case 'customers':
        showSegmentation('rfm');
        openKind('segmentation');
        return;
      case 'persona':
      case 'touchpoint':
        openKind(kind);
        return;
      default:
        assertNever(kind);
    }
  };
}
