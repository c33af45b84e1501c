import { Modal } from '@mantine/core';
import { IMPORT_KINDS, type ImportKind } from '../../shared/exchange/import.ts';
import { inSentence, t } from '../../shared/i18n.ts';

interface WizardProps {
  readonly kind: ImportKind;
  readonly path: string | undefined;
  readonly onClose: () => void;
}

export function Wizard({ kind, onClose }: WizardProps) {
  return (
    <Modal opened onClose={onClose} title={t('Import {{kind}}', { kind: inSentence(t(IMPORT_KINDS[kind])) })} size="xl">
      {null}
    </Modal>
  );
}
