import type { ReportDocument } from '../report/model.ts';

const escaped = (text: string): string =>
  text
    // Control characters have no place in XML 1.0.
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** The XMP packet: title, author, subject, keywords, dates, and that the file is built to PDF/UA-1. */
export function xmpOf(document: ReportDocument, now: Date): string {
  const time = `${now.toISOString().slice(0, 19)}Z`;
  const alternative = (name: string, text: string): string =>
    text === '' ? '' : `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  const keywords = document.keywords.map((word) => `<rdf:li>${escaped(word)}</rdf:li>`).join('');
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    '<dc:format>application/pdf</dc:format>',
    alternative('title', document.title),
    document.author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escaped(document.author)}</rdf:li></rdf:Seq></dc:creator>`,
    alternative('description', document.subject),
    keywords === ''
      ? ''
      : `<dc:subject><rdf:Bag>${keywords}</rdf:Bag></dc:subject><pdf:Keywords>${escaped(document.keywords.join(', '))}</pdf:Keywords>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(document.language)}</rdf:li></rdf:Bag></dc:language>`,
    '<pdf:Producer>jsPDF</pdf:Producer><xmp:CreatorTool>Throughline</xmp:CreatorTool>',
    `<xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate><xmp:MetadataDate>${time}</xmp:MetadataDate>`,
    '<pdfuaid:part>1</pdfuaid:part>',
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}
