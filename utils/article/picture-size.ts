/** A file's bytes as `atob` gives them: one character a byte. */
type Bytes = string;

const big = (bytes: Bytes, at: number, length: number): number =>
  [...bytes.slice(at, at + length)].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);

const little = (bytes: Bytes, at: number, length: number): number =>
  [...bytes.slice(at, at + length)].reduceRight((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);

/** A JPEG is a row of segments; a frame header (C0 to CF, but not C4, C8, CC) holds the size. */
const jpegPixels = (bytes: Bytes): number => {
  for (let at = 2; at + 9 < bytes.length; at += 2 + big(bytes, at + 2, 2)) {
    if (bytes[at] !== '\xff') return 0;
    if (/[\xc0-\xc3\xc5-\xc7\xc9-\xcb\xcd-\xcf]/.test(bytes[at + 1] ?? ''))
      return big(bytes, at + 5, 2) * big(bytes, at + 7, 2);
  }
  return 0;
};

const webpPixels = (bytes: Bytes): number => {
  const chunk = bytes.slice(12, 16);
  if (chunk === 'VP8X') return (little(bytes, 24, 3) + 1) * (little(bytes, 27, 3) + 1);
  const packed = little(bytes, 21, 4);
  if (chunk === 'VP8L') return ((packed & 0x3fff) + 1) * (((packed >>> 14) & 0x3fff) + 1);
  return chunk === 'VP8 ' ? (little(bytes, 26, 2) & 0x3fff) * (little(bytes, 28, 2) & 0x3fff) : 0;
};

/** AVIF names the size of every part it is put together from; the largest is the picture. */
const avifPixels = (bytes: Bytes): number =>
  Math.max(0, ...[...bytes.matchAll(/ispe/g)].map(({ index }) => big(bytes, index + 8, 4) * big(bytes, index + 12, 4)));

interface Kind {
  /** What stands where in every file of this kind. */
  readonly signs: readonly (readonly [number, string])[];
  readonly pixels: (bytes: Bytes) => number;
}

const kinds: ReadonlyMap<string, Kind> = new Map([
  [
    'png',
    {
      signs: [
        [0, '\x89PNG\r\n\x1a\n'],
        [12, 'IHDR'],
      ],
      pixels: (bytes) => big(bytes, 16, 4) * big(bytes, 20, 4),
    },
  ],
  ['jpeg', { signs: [[0, '\xff\xd8\xff']], pixels: jpegPixels }],
  [
    'webp',
    {
      signs: [
        [0, 'RIFF'],
        [8, 'WEBP'],
      ],
      pixels: webpPixels,
    },
  ],
  [
    'gif',
    {
      signs: [
        [0, 'GIF8'],
        [5, 'a'],
      ],
      pixels: (bytes) => little(bytes, 6, 2) * little(bytes, 8, 2),
    },
  ],
  ['avif', { signs: [[4, 'ftypavi']], pixels: avifPixels }],
]);

/** How many pixels a file would open into, by its own header. 0 where its bytes are not of that kind. */
export const pixelsOf = (kind: string, bytes: string): number => {
  const { signs, pixels } = kinds.get(kind) ?? {};
  return signs?.every(([at, sign]) => bytes.startsWith(sign, at)) ? (pixels?.(bytes) ?? 0) : 0;
};
