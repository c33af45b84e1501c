import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { asked } from './asked.ts';

const Wizard = lazy(() => import('./Wizard.tsx').then(({ Wizard }) => ({ default: Wizard })));

/** The import that was asked for, over any screen; its code comes when it is opened first. */
export function ImportDialog() {
  const open = useStore(asked, (state) => state.import);
  return open ? (
    <Suspense fallback={null}>
      <Wizard kind={open.kind} path={open.path} onClose={() => asked.setState({ import: null })} />
    </Suspense>
  ) : null;
}
