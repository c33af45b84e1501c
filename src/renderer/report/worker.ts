import cutterUrl from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import { FACE_NAMES, type FaceBytes, type FaceName } from '../../shared/pdf/faces.ts';
import { makePdf } from '../../shared/pdf/index.ts';
import { buildReport } from '../../shared/report/build.ts';
import { openCutter } from './cut.ts';
import { FACE_URLS } from './face-files.ts';
import type { FromWorker, MadeReport, Picture, ReportJob, ToWorker } from './messages.ts';

/*
 * Makes the report's PDF away from the screen: records → document → tagged bytes. It reads nothing but the
 * program's own files, and its response alone may compile WebAssembly.
 */

async function read(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A file of the program is missing: ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}

const isComplete = (faces: Partial<Record<FaceName, Uint8Array>>): faces is FaceBytes => FACE_NAMES.every((name) => name in faces);

async function readFaces(): Promise<FaceBytes> {
  const readOne = async (name: FaceName): Promise<[FaceName, Uint8Array]> => [name, await read(FACE_URLS[name])];
  const faces: Partial<Record<FaceName, Uint8Array>> = Object.fromEntries(await Promise.all(FACE_NAMES.map(readOne)));
  if (!isComplete(faces)) throw new Error('A face is missing');
  return faces;
}

/** Read once, for all reports of this worker. */
const faces = readFaces();
const cutter = read(cutterUrl).then(openCutter);

/** Lets a message come in, so that a later job can end this one. */
const breathe = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** A PDF takes PNG and JPEG; any other picture is redrawn as PNG. What cannot be read is left out. */
async function drawable({ bytes, mime }: Picture): Promise<{ bytes: Uint8Array; mime: string } | null> {
  if (mime === 'image/png' || mime === 'image/jpeg') return { bytes, mime };
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type: mime }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    const png = await canvas.convertToBlob({ type: 'image/png' });
    return { bytes: new Uint8Array(await png.arrayBuffer()), mime: 'image/png' };
  } catch {
    return null;
  }
}

async function make({ input, pictures, now }: ReportJob, signal: AbortSignal): Promise<MadeReport> {
  const images = new Map<string, { bytes: Uint8Array; mime: string }>();
  for (const picture of pictures) {
    const drawn = await drawable(picture);
    if (drawn) images.set(picture.id, drawn);
  }
  const [loaded, cut] = await Promise.all([faces, cutter]);
  await breathe();
  signal.throwIfAborted();
  const report = 'chapters' in input ? input : buildReport(input);
  await breathe();
  signal.throwIfAborted();
  const { bytes, pages, anchors, missing } = await makePdf(report, {
    faces: loaded,
    subset: async (face, characters) => {
      await breathe();
      signal.throwIfAborted();
      return cut(face, characters);
    },
    deflate,
    images,
    now: new Date(now),
    signal,
  });
  return { bytes, pages, anchors: new Map(anchors), missing };
}

const answer = (message: FromWorker, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });

let current = new AbortController();

async function run({ id, job }: ToWorker): Promise<void> {
  current.abort();
  const controller = new AbortController();
  current = controller;
  try {
    const report = await make(job, controller.signal);
    if (!controller.signal.aborted) answer({ id, ok: true, report }, [report.bytes.buffer]);
  } catch (error) {
    if (!controller.signal.aborted) answer({ id, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
}

self.onmessage = (event: MessageEvent<ToWorker>) => void run(event.data);
