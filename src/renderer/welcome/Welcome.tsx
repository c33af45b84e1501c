import { useQuery } from '@tanstack/react-query';
import { FilePlus2, FolderOpen, LibraryBig } from 'lucide-react';
import type { RecentFile } from '../../shared/contract.ts';
import { t } from '../../shared/i18n.ts';
import { type SampleName, sampleNames } from '../../shared/samples.ts';
import { LineMark } from '../app/LineMark.tsx';
import { whenOf } from '../app/time.ts';
import { newWorkspace, openSample, openWorkspace } from '../app/workspaces.ts';
import { useOpen } from '../data/navigation.ts';
import { queries } from '../data/queries.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Welcome.module.css';

const SAMPLES: { readonly [S in SampleName]: { readonly name: string; readonly line: string } } = {
  'coastal-hotel': { name: 'Harbour House', line: 'A coastal hotel of 48 rooms wants guests to book with it, not through an agency.' },
  'coffee-chain': { name: 'A coffee chain', line: 'A chain with a mobile app looks for the second visit of the day.' },
  'online-retailer': { name: 'An online retailer', line: 'A web shop has to tell returns that hurt from returns that build trust.' },
};

/** The first screen: begin, go on, or look at a complete example. */
export function Welcome() {
  const recent = useQuery(queries.recent()).data;
  const { openLearn } = useOpen();
  return (
    <main className={styles.page} id="main">
      <div className={styles.inner}>
        <header className={styles.head}>
          <LineMark size={36} />
          <h1 className={styles.title}>{t('Throughline')}</h1>
          <p className={styles.lead}>{t('Draft a customer experience strategy, see it hold together, hand over the report.')}</p>
          <div className={styles.actions}>
            <Button variant="filled" icon={<FilePlus2 size={16} aria-hidden />} onClick={() => void newWorkspace()}>
              {t('New workspace')}
            </Button>
            <Button icon={<FolderOpen size={16} aria-hidden />} onClick={() => void openWorkspace()}>
              {t('Open…')}
            </Button>
            <Button variant="quiet" icon={<LibraryBig size={16} aria-hidden />} onClick={() => openLearn('cards')}>
              {t('Learn')}
            </Button>
          </div>
          <p className={styles.hint}>{t('A workspace is one file. Drop one here to open it.')}</p>
        </header>
        <div className={styles.columns}>
          <section aria-labelledby="recent">
            <h2 id="recent" className={styles.section}>
              {t('Recent')}
            </h2>
            {recent && recent.length > 0 ? (
              <ul className="plain-list">
                {recent.map((file) => (
                  <Recent key={file.path} file={file} />
                ))}
              </ul>
            ) : (
              <p className={styles.none}>{recent ? t('No workspace has been opened yet.') : ''}</p>
            )}
          </section>
          <section aria-labelledby="samples">
            <h2 id="samples" className={styles.section}>
              {t('Open a sample')}
            </h2>
            <ul className="plain-list">
              {sampleNames.map((sample) => (
                <li key={sample}>
                  <button type="button" className={styles.entry} onClick={() => void openSample(sample)}>
                    <span className={styles.name}>{t(SAMPLES[sample].name)}</span>
                    <span className={styles.sub}>{t(SAMPLES[sample].line)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </main>
  );
}

function Recent({ file }: { readonly file: RecentFile }) {
  return (
    <li>
      <button
        type="button"
        className={styles.entry}
        aria-disabled={!file.exists}
        title={file.path}
        onClick={() => {
          if (file.exists) void openWorkspace(file.path);
        }}
      >
        <span className={styles.name}>
          {file.name}
          {file.exists ? (
            <span className={styles.when}>{whenOf(file.openedAt, new Date())}</span>
          ) : (
            <span className={styles.missing}>{t('Missing')}</span>
          )}
        </span>
        <span className={styles.sub}>{file.exists ? file.path : t('{{path}} was moved or deleted.', { path: file.path })}</span>
      </button>
    </li>
  );
}
