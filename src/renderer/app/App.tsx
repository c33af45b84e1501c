import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from '../data/queries.ts';
import { router } from './router.tsx';
import { cssVariables, theme } from './theme.ts';
import { useTheme } from './useTheme.ts';

export function App() {
  const scheme = useTheme();
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={scheme}>
        <RouterProvider router={router} />
        <Notifications position="bottom-right" limit={3} transitionDuration={120} />
      </MantineProvider>
    </QueryClientProvider>
  );
}
