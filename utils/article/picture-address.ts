import { pixelsOf } from './picture-size';

/** A picture of 8 MB; the page showed it, so it is rarely near that. */
const longestPicture = 11_000_000;
/** What a decoder is asked to open at most: a small file can claim 65,535 by 65,535. */
const mostPixels = 50_000_000;

const pictureAddress = /^data:image\/(png|jpeg|webp|gif|avif);base64,([A-Za-z0-9+/]+={0,2})$/;

/** Whether a `data:` address holds a picture: kind, alphabet, first bytes and size agree. SVG is a document, so it does not. */
export const isPictureAddress = (address: string): boolean => {
  if (address.length > longestPicture) return false;
  const [, kind = '', base64 = ''] = pictureAddress.exec(address) ?? [];
  if (base64 === '' || base64.length % 4 !== 0) return false;
  const pixels = pixelsOf(kind, atob(base64));
  return pixels > 0 && pixels <= mostPixels;
};
