import { getDocument, type PDFDocumentProxy, PDFWorker, type RenderTask } from 'pdfjs-dist';
import pdfWorkerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useState } from 'react';

/** One reader for all previews; it is started when the first is shown. */
let reader: PDFWorker | undefined;
function readerOf(): PDFWorker {
  reader ??= PDFWorker.create({ port: new Worker(pdfWorkerUrl, { type: 'module', name: 'pdf-reader' }) });
  return reader;
}

/** Opens a PDF for drawing; the one before stays open until this one is there. */
export function usePdf(bytes: Uint8Array<ArrayBuffer> | undefined): PDFDocumentProxy | null {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  useEffect(() => {
    if (!bytes) return;
    let left = false;
    // The reader takes the buffer away, and the very same bytes are still to be exported.
    const task = getDocument({ data: bytes.slice(), worker: readerOf(), useWasm: false, isImageDecoderSupported: false });
    void task.promise.then((opened) => {
      if (left) return;
      setPdf(opened);
    });
    return () => {
      left = true;
    };
  }, [bytes]);
  useEffect(() => {
    if (!pdf) return;
    return () => void pdf.loadingTask.destroy();
  }, [pdf]);
  return pdf;
}

/** Draws a page aside and then shows it at once, so that the old picture stays until the new one is whole. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  pixels: number,
  started: (task: RenderTask) => void,
): Promise<void> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: pixels / page.getViewport({ scale: 1 }).width });
  const aside = document.createElement('canvas');
  aside.width = Math.round(viewport.width);
  aside.height = Math.round(viewport.height);
  const task = page.render({ canvas: aside, viewport });
  started(task);
  await task.promise;
  canvas.width = aside.width;
  canvas.height = aside.height;
  canvas.getContext('2d')?.drawImage(aside, 0, 0);
}
