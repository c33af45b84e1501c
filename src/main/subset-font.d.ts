declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'truetype' | 'sfnt' | 'woff' | 'woff2';
    readonly noLayoutClosure?: boolean;
    readonly keepFeatures?: readonly string[];
    readonly dropTables?: readonly string[];
  }
  /** Cuts a face to the characters of a text. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Uint8Array>;
}
