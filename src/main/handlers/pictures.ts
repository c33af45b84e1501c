import { t } from '../../shared/i18n.ts';
import { fail, ok } from '../../shared/result.ts';
import { saveAtomically } from '../files/atomic.ts';
import type { Handlers } from '../ipc.ts';
import type { Session } from '../session.ts';
import { imageFormat } from '../workspace/image-format.ts';
import { fileNameFrom } from './strategies.ts';
import { cancelled } from './workspace.ts';

type Area = Pick<Handlers, 'picture.save'>;

const NAMES = { png: 'PNG', svg: 'SVG' } as const;

/** True for bytes that are whole in the format, as far as their frame tells. */
function isOf(format: keyof typeof NAMES, bytes: Uint8Array): boolean {
  if (format === 'png') return imageFormat(bytes) === 'image/png';
  const text = new TextDecoder().decode(bytes).trim();
  return /^(<\?xml[^>]*\?>\s*)?<svg\s/.test(text) && text.endsWith('</svg>');
}

export const pictureHandlers = (session: Session): Area => ({
  'picture.save': async ({ suggestedName, format, bytes }) => {
    if (!isOf(format, bytes)) return fail('invalid-input', t('The picture is no {{format}}. Export it again.', { format: NAMES[format] }));
    const path = await session.edges.askSave({
      title: t('Save picture'),
      suggestedName: fileNameFrom(suggestedName),
      kind: { name: NAMES[format], extension: format },
    });
    if (path === null) return cancelled();
    const free = session.refuseOwn(path);
    if (!free.ok) return free;
    const saved = saveAtomically(path, bytes);
    return saved.ok ? ok({ path }) : saved;
  },
});
