import qrcode from 'qrcode-generator';
import { jpeg } from './jpeg';

const quietZone = 4;

/** A QR code of the text as a JPEG of that width in pixels, in black on white with the margin readers ask for. */
export function codePicture(text: string, width: number): Uint8Array {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const modules = code.getModuleCount();
  const scale = Math.floor(width / (modules + 2 * quietZone));
  const margin = Math.floor((width - scale * modules) / 2);
  const module = (pixel: number): number => Math.floor((pixel - margin) / scale);
  const inside = (at: number): boolean => at >= 0 && at < modules;
  return jpeg(width, (x, y) =>
    inside(module(x)) && inside(module(y)) && code.isDark(module(y), module(x)) ? 0 : 255,
  );
}
