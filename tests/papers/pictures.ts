import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';

/** Of the pages as they are compared: enough to see a wrong or missing character. Pixels per point. */
const scale = 0.7;

/** Compiled once for all pages: that takes longer than drawing one. It ends with the tests of its file. */
let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** Every page of a PDF as a picture. A layer of text says nothing of what is drawn: this does. */
export async function picturesOf(pdf: Uint8Array, at = scale): Promise<PNG[]> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const pictures: PNG[] = [];
    for (const page of document.pages()) {
      const { data, width, height } = await page.render({ scale: at, render: 'bitmap' });
      const picture = new PNG({ width, height });
      picture.data = Buffer.from(data);
      pictures.push(picture);
    }
    return pictures;
  } finally {
    document.destroy();
  }
}
