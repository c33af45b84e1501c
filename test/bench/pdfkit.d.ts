declare module 'pdfkit' {
  interface TextOptions {
    readonly width?: number;
    readonly align?: 'left' | 'right';
    readonly lineGap?: number;
    readonly lineBreak?: boolean;
    readonly continued?: boolean;
    readonly stroke?: boolean;
    readonly fill?: boolean;
    readonly goTo?: string | null;
  }
  interface OutlineItem {
    addItem(title: string): OutlineItem;
  }
  interface Margins {
    top: number;
    bottom: number;
    left: number;
    right: number;
  }
  /** What the comparison uses of pdfkit 0.20. */
  export default class PDFDocument {
    constructor(options: {
      readonly size?: string | readonly [number, number];
      readonly margins?: Margins;
      readonly bufferPages?: boolean;
      readonly autoFirstPage?: boolean;
      readonly info?: Readonly<Record<string, string>>;
    });
    readonly outline: OutlineItem;
    readonly page: { readonly margins: Margins };
    y: number;
    on(event: 'data', listener: (part: Uint8Array) => void): this;
    on(event: 'end' | 'pageAdded', listener: () => void): this;
    addPage(): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    switchToPage(page: number): this;
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(color: string, opacity?: number): this;
    strokeColor(color: string): this;
    lineWidth(width: number): this;
    dash(length: number, options: { readonly space: number }): this;
    undash(): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    circle(x: number, y: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    closePath(): this;
    fill(color?: string): this;
    stroke(): this;
    fillAndStroke(fill: string, stroke: string): this;
    save(): this;
    restore(): this;
    rotate(angle: number, options: { readonly origin: readonly [number, number] }): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    text(text: string, options?: TextOptions): this;
    heightOfString(text: string, options?: TextOptions): number;
    widthOfString(text: string): number;
    addNamedDestination(name: string): this;
    goTo(x: number, y: number, width: number, height: number, name: string): this;
    end(): void;
  }
}
