import { useEffect, useState } from 'react';
import { t } from '../../shared/i18n.ts';
import { pathOfFile } from '../client.ts';
import { tell } from '../data/notify.tsx';
import styles from './DropFile.module.css';
import { openWorkspace } from './workspaces.ts';

const ENDING = '.throughline';
const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Opens a workspace that is dropped on the window. Drops that a field takes, such as a photo, are left to it. */
export function DropFile() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (event.defaultPrevented || !bringsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (event.defaultPrevented || !bringsFiles(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      if (file.name.toLowerCase().endsWith(ENDING)) void openWorkspace(pathOfFile(file));
      else tell(t('“{{name}}” is no workspace. Drop a file that ends in {{ending}}.', { name: file.name, ending: ENDING }));
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return over ? <div className={styles.over}>{t('Drop to open the workspace')}</div> : null;
}
