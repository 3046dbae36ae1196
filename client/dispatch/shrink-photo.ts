import { HotlineError } from '#shared/errors.ts';

const largestFile = 30_000_000;
const longestSide = 1600;
// A request has at most a megabyte, and a phone keeps four photos of each press.
const largestSent = 900_000;
const qualities = [0.8, 0.6, 0.4, 0.2];

/** The photo as it is sent: a JPEG of less than a megabyte, without where it was taken. Throws `too-large`, `no-photo`. */
export const shrinkPhoto = async (file: File): Promise<Blob> => {
  if (file.size > largestFile) throw new HotlineError('too-large', 'photo');
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = new OffscreenCanvas(Math.ceil(picture.width * scale), Math.ceil(picture.height * scale));
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    for (const quality of qualities) {
      const photo = await canvas.convertToBlob({ type: 'image/jpeg', quality });
      if (photo.size <= largestSent) return photo;
    }
  } catch {
    throw new HotlineError('no-photo', 'photo');
  }
  throw new HotlineError('too-large', 'photo');
};
