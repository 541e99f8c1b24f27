import { inflateSync } from 'node:zlib';

/** The words on each page of a PDF as Chromium writes it (PDF 1.4 by Skia: no object streams, glyphs of two bytes). */
export const pdfPages = (pdf: Buffer): readonly string[] => {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\b([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [id, body]),
  );
  const referred = (body: string, key: string) => objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '');
  const streamOf = (body = '') => {
    const opening = /stream\r?\n/.exec(body);
    if (!opening) return '';
    // By its length: the last byte may look like a line's end.
    const [start, length] = [opening.index + opening[0].length, Number(/\/Length (\d+)/.exec(body)?.[1])];
    const bytes = Buffer.from(body.slice(start, start + length), 'latin1');
    return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  };
  const words = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  /** What each glyph of a font says, by its ToUnicode table. */
  const glyphsOf = (font = '') => {
    const table = streamOf(referred(font, 'ToUnicode'));
    const glyphs = new Map<number, string>();
    for (const [, section = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
      for (const [, glyph = '', hex = ''] of section.matchAll(/<(\w+)>\s*<(\w+)>/g))
        glyphs.set(Number.parseInt(glyph, 16), words(hex));
    for (const [, section = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
      for (const [, from = '', to = '', hex = ''] of section.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
        const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
        for (let glyph = first; glyph <= last; glyph += 1)
          glyphs.set(glyph, String.fromCharCode(Number.parseInt(hex, 16) + glyph - first));
      }
    return glyphs;
  };
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  return pages.map((page) => {
    const fonts = new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, glyphsOf(objects.get(id))]),
    );
    let font: ReadonlyMap<number, string> | undefined;
    let text = '';
    for (const [, name, shown] of streamOf(referred(page, 'Contents')).matchAll(
      /\/(F\d+) [\d.]+ Tf|((?:<\w+>|\[[^\]]*\]) T[jJ])/g,
    )) {
      if (name) font = fonts.get(name);
      for (const [, hex = ''] of (shown ?? '').matchAll(/<(\w+)>/g))
        for (const [glyph] of hex.matchAll(/.{4}/g)) text += font?.get(Number.parseInt(glyph, 16)) ?? '';
    }
    return text;
  });
};
