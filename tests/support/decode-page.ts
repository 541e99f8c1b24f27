import { gunzipSync } from 'node:zlib';

const byteOrderMarks: readonly (readonly [encoding: string, ...bytes: readonly number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** A browser looks for the declaration in the first 1,024 bytes. https://html.spec.whatwg.org/#prescan-a-byte-stream */
const declarationLength = 1024;

const isEncoding = (label: string) => {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
};

const encodingOf = (bytes: Uint8Array): string => {
  const marked = byteOrderMarks.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[0];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationLength));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  // A page that could be read as far as this declaration is not in UTF-16, whatever it says.
  return isEncoding(label) && !/^utf-?16/i.test(label) ? label : 'utf-8';
};

/** A saved page's text, from its bytes; unpacked where `file` ends in `.gz`. UTF-8 unless its mark or meta says otherwise. */
export const decodePage = (file: Buffer, name: string): string => {
  const bytes = name.endsWith('.gz') ? gunzipSync(file) : file;
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
};
