import { fitted, qualities, smallEnough } from './fitted';
import type { MadeFile, PickedFile } from './picked';

const jpegOf = (canvas: HTMLCanvasElement, quality: number): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('not encoded'))), 'image/jpeg', quality);
  });

/** The picture on a canvas of the size that fits; it is turned upright as the camera noted. */
async function drawn(path: string): Promise<HTMLCanvasElement> {
  const picture = new Image();
  picture.src = path;
  await picture.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, fitted({ width: picture.naturalWidth, height: picture.naturalHeight }));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  // A JPEG knows no transparency: what shows through would be black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The same by a canvas of the browser. @throws when the picture cannot be decoded or encoded */
export async function shrinkInBrowser({ path }: PickedFile): Promise<MadeFile> {
  const canvas = await drawn(path);
  let blob = await jpegOf(canvas, qualities[0]);
  for (const quality of qualities.slice(1)) {
    if (blob.size > smallEnough) blob = await jpegOf(canvas, quality);
  }
  URL.revokeObjectURL(path);
  return { path: URL.createObjectURL(blob), type: 'image/jpeg', size: blob.size };
}
