import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { drawPage } from './pdf-view.ts';

interface PageCanvasProps {
  readonly pdf: PDFDocumentProxy | null;
  /** From 1. */
  readonly number: number;
  /** CSS pixels. */
  readonly width: number;
  /** What scrolls: a page is drawn when it comes near, and let go when it is far. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly className?: string | undefined;
}

/** One page as a picture, drawn when it is near the view. Its words are for the eye; the PDF itself can be read aloud. */
export function PageCanvas({ pdf, number, width, scroller, className }: PageCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setIsNear] = useState(false);

  useEffect(() => {
    if (!canvas.current) return;
    const observer = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting ?? false), {
      root: scroller.current,
      rootMargin: '100% 50%',
    });
    observer.observe(canvas.current);
    return () => observer.disconnect();
  }, [scroller]);

  useEffect(() => {
    const target = canvas.current;
    if (!target || !pdf || number > pdf.numPages || width <= 0) return;
    if (!isNear) {
      target.width = 0;
      return;
    }
    let task: RenderTask | undefined;
    let left = false;
    const pixels = Math.round(width * Math.min(window.devicePixelRatio, 2));
    drawPage(pdf, number, target, pixels, (started) => {
      task = started;
      if (left) started.cancel();
    }).catch((error: unknown) => {
      // Ending a drawing that is no longer wanted is how it is meant to end.
      if (!left) throw error;
    });
    return () => {
      left = true;
      task?.cancel();
    };
  }, [pdf, number, width, isNear]);

  return <canvas ref={canvas} className={className} aria-hidden />;
}
