import Taro from '@tarojs/taro';

/** What a picture to keep says: a title, lines below it, and a code to be scanned. */
export type Picture = { title: string; lines: readonly string[]; code: string };

/** Pixels. The width prints well and fits any album. */
const width = 750;
const margin = 60;
const font = { title: 44, line: 32 };
const leading = 1.5;

type Pen = Pick<CanvasRenderingContext2D, 'fillRect' | 'fillText' | 'measureText' | 'fillStyle' | 'font'>;

/** Lines that fit; Chinese breaks anywhere. */
function broken(pen: Pen, text: string): string[] {
  const lines = [''];
  for (const sign of text) {
    const longer = `${lines.at(-1) ?? ''}${sign}`;
    if (pen.measureText(longer).width <= width - 2 * margin) lines[lines.length - 1] = longer;
    else lines.push(sign);
  }
  return lines;
}

/** Most lines of a title and of each line below: the picture is made before it is known how they break. */
const most = 2;

export const pictureSize = ({ lines }: Picture): { width: number; height: number } => ({
  width,
  height: Math.round(
    3 * margin + most * leading * (font.title + lines.length * font.line) + (width - 2 * margin),
  ),
});

/** Black on white, as a printer and a scanner like it. @throws where what draws codes cannot be fetched */
export async function drawPicture(pen: Pen, picture: Picture): Promise<void> {
  // Fetched when a code is first shown: most pages are left without one.
  const { default: qrcode } = await import('qrcode-generator');
  const { height } = pictureSize(picture);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#111';
  let y = margin;
  const say = (text: string, size: number) => {
    pen.font = `${size}px sans-serif`;
    for (const line of broken(pen, text)) {
      y += size * leading;
      pen.fillText(line, margin, y - size * (leading - 1));
    }
  };
  say(picture.title, font.title);
  picture.lines.forEach((line) => say(line, font.line));
  const code = qrcode(0, 'M');
  code.addData(picture.code, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const side = Math.floor((width - 2 * margin) / count);
  const left = Math.round((width - side * count) / 2);
  const top = height - margin - side * count;
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1)
      if (code.isDark(row, column)) pen.fillRect(left + column * side, top + row * side, side, side);
}

/** WeChat's own browser takes no download. */
export const canSavePicture = (): boolean =>
  process.env.TARO_ENV === 'weapp'
    ? typeof Taro.createOffscreenCanvas === 'function'
    : 'download' in HTMLAnchorElement.prototype && !/MicroMessenger/.test(navigator.userAgent);

async function saveInBrowser(picture: Picture, name: string): Promise<void> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, pictureSize(picture));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  await drawPicture(pen, picture);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('not encoded');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name}.png`;
  link.click();
  // The download has begun by then, or never will.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const isPen = (drawn: unknown): drawn is Pen =>
  typeof drawn === 'object' && drawn !== null && 'fillRect' in drawn && 'fillText' in drawn;

/** Taro types a canvas off the screen without what WeChat says of one of type 2d. */
const isCanvas = (made: unknown): made is Taro.Canvas =>
  typeof made === 'object' && made !== null && 'getContext' in made;

/** @throws where the album is not allowed, or nothing can be drawn */
async function saveOnPhone(picture: Picture): Promise<void> {
  const canvas: unknown = Taro.createOffscreenCanvas({ type: '2d', ...pictureSize(picture) });
  const pen: unknown = isCanvas(canvas) ? canvas.getContext('2d') : undefined;
  if (!isCanvas(canvas) || !isPen(pen)) throw new Error('no canvas');
  await drawPicture(pen, picture);
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas });
  await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath });
}

/** Saves it where the person finds their pictures. Whether it could. `name`: of the file, where it has one. */
export async function savePicture(picture: Picture, name: string): Promise<boolean> {
  try {
    await (process.env.TARO_ENV === 'weapp' ? saveOnPhone(picture) : saveInBrowser(picture, name));
    return true;
  } catch {
    return false;
  }
}
