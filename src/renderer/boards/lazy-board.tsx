import { type ComponentType, lazy, Suspense } from 'react';

interface BoardProps {
  readonly id: string;
}

/** A board whose code is fetched when it is opened first: the program starts the sooner. */
export function lazyBoard(load: () => Promise<ComponentType<BoardProps>>): ComponentType<BoardProps> {
  const Loaded = lazy(async () => ({ default: await load() }));
  return ({ id }: BoardProps) => (
    <Suspense fallback={null}>
      <Loaded id={id} />
    </Suspense>
  );
}
