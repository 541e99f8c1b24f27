/** Wider and higher than portraits, logos and banners; in pixels. */
const leastWidth = 400;
const leastHeight = 200;

/** Whether a picture is large enough to stand over a story. One whose size nobody knows is not. */
export const isLargePicture = ({ width, height }: { readonly width: number; readonly height: number }): boolean =>
  width >= leastWidth && height >= leastHeight;
