import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { commands } from '../../shared/commands.ts';
import { t } from '../../shared/i18n.ts';
import { assertNever } from '../../shared/result.ts';
import { request } from '../client.ts';
import { queries } from '../data/queries.ts';
import { Settings } from '../settings/Settings.tsx';
import { Button } from '../ui/Button.tsx';
import { COMMANDS, keysOf } from './commands.ts';
import styles from './Dialogs.module.css';
import { LineMark } from './LineMark.tsx';
import { NameStrategy } from './NameStrategy.tsx';
import { type Dialog, showDialog, useView } from './view.ts';

function titleOf(dialog: Dialog): string {
  switch (dialog) {
    case 'shortcuts':
      return t('Keyboard shortcuts');
    case 'about':
      return t('About Throughline');
    case 'settings':
      return t('Settings');
    case 'new-strategy':
      return t('New strategy');
    default:
      return assertNever(dialog);
  }
}

function Content({ dialog }: { readonly dialog: Dialog }) {
  switch (dialog) {
    case 'shortcuts':
      return <Shortcuts />;
    case 'about':
      return <About />;
    case 'settings':
      return <Settings />;
    case 'new-strategy':
      return <NameStrategy onDone={() => showDialog(null)} />;
    default:
      return assertNever(dialog);
  }
}

/** The dialogs that may come over any screen. */
export function Dialogs() {
  const dialog = useView((state) => state.dialog);
  return (
    <Modal
      opened={dialog !== null}
      onClose={() => showDialog(null)}
      title={dialog ? titleOf(dialog) : ''}
      size={dialog === 'shortcuts' ? 'lg' : 'md'}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      {dialog ? <Content dialog={dialog} /> : null}
    </Modal>
  );
}

/** Keys that belong to lists, boards and forms rather than to a command. */
const IN_PLACE: readonly { readonly keys: string; readonly label: string }[] = [
  { keys: 'Enter', label: 'Add what is typed in the last row of a list' },
  { keys: 'Esc', label: 'Leave the row, close a menu or a dialog' },
  { keys: 'Alt+↑', label: 'Move an item up' },
  { keys: 'Alt+↓', label: 'Move an item down' },
  { keys: '1 – 5', label: 'Set the rating that has the focus' },
  { keys: 'Shift+F1', label: 'What the term of the field means' },
  { keys: '/', label: 'Search the glossary, where it is open' },
  { keys: '← →', label: 'Turn the pages of a lesson' },
];

function Shortcuts() {
  const platform = useQuery(queries.appInfo()).data?.platform ?? '';
  const rows = [
    ...commands.flatMap((command) => {
      const { label, keys } = COMMANDS[command];
      return keys === undefined ? [] : [{ keys, label: label.replace('…', '') }];
    }),
    ...IN_PLACE,
  ];
  return (
    <>
      <dl className={styles.keys}>
        {rows.map(({ keys, label }) => (
          <div key={label} className={styles.key}>
            <dt>{t(label)}</dt>
            <dd>
              <kbd>{keysOf(keys, platform)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        {t('What you type is saved at once, so undo takes back the last saved change, in a field as anywhere. The undo button says which.')}
      </p>
    </>
  );
}

function About() {
  const info = useQuery(queries.appInfo()).data;
  return (
    <div className={styles.about}>
      <LineMark size={44} />
      <div>
        <p className={styles.product}>{t('Throughline')}</p>
        <p className="muted tabular">{info ? t('Version {{version}}', { version: info.version }) : null}</p>
        <p className={styles.line}>
          {t('A workbench for customer experience strategy. It works offline: what you write stays in files of yours.')}
        </p>
        <div className={styles.actions}>
          <Button size="small" onClick={() => void request('app.openExternal', 'help')}>
            {t('User guide')}
          </Button>
          <Button size="small" onClick={() => void request('app.openExternal', 'licences')}>
            {t('Licences')}
          </Button>
        </div>
      </div>
    </div>
  );
}
