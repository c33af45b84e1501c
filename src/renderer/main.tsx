import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './tokens.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { commandRunner } from './app/commands.ts';
import { fetchScreens, router } from './app/router.tsx';
import { openWorkspace } from './app/workspaces.ts';
import { openWith } from './data/navigation.ts';
import { flushAll } from './data/pending.ts';
import { readWorkspace, startSync } from './data/sync.ts';
import { fetchInsight } from './insight/index.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');

// Before the page has loaded, so that nothing main says then is missed.
const run = commandRunner(openWith(router));
startSync({ command: (command) => void run(command), openFile: (path) => void openWorkspace(path) });
router.subscribe('onBeforeNavigate', () => void flushAll());
void readWorkspace();

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

// The screens that come after the first, and then those that are fetched by themselves.
requestIdleCallback(() => void fetchScreens().then(() => requestIdleCallback(() => void fetchFurther())));

async function fetchFurther(): Promise<void> {
  await fetchInsight();
  await (await import('./boards/index.ts')).fetchBoards();
}
