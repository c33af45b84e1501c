import { t } from '../../shared/i18n.ts';
import { Panel } from '../app/Panel.tsx';

export function PathScreen() {
  return (
    <Panel crumbs={[{ label: t('Strategy path') }]}>
      <h1>{t('Strategy path')}</h1>
    </Panel>
  );
}
