import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export type SegmentationView = 'scores' | 'rfm';

/** Which view of the segmentation is shown, while the window is open. */
const shown = createStore<{ readonly view: SegmentationView }>(() => ({ view: 'scores' }));

export const showSegmentation = (view: SegmentationView): void => shown.setState({ view });

export const useSegmentationView = (): SegmentationView => useStore(shown, (state) => state.view);
