import sharp from 'sharp';
import { HotlineError } from '#shared/errors.ts';

// What is read is told by its content, and nothing but photos is: no SVG, no PDF, no maker's own format.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
// Photos are rare here, and the desks come first.
sharp.cache(false);
sharp.concurrency(1);

const mostPixels = 50_000_000;
const longestSide = 1600;
const seconds = 10;

/**
 * The photo drawn anew as a JPEG: upright, of at most 1600 pixels a side, and with nothing of the file but the picture:
 * no position, no camera, nothing hidden behind it. Throws `no-photo` for what is none, is cut off, or is too large to draw.
 */
export const reEncode = async (file: Buffer): Promise<Buffer> => {
  try {
    return await sharp(file, { failOn: 'warning', limitInputPixels: mostPixels })
      .timeout({ seconds })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: 80 })
      .toBuffer();
  } catch (error) {
    throw new HotlineError('no-photo', (error as Error).message);
  }
};
