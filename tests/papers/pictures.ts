import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';

/** Of the pages as they are compared: enough to see a wrong or missing character. Pixels per point. */
const scale = 0.7;

/** Every page of a PDF as a picture. A layer of text says nothing of what is drawn: this does. */
export async function picturesOf(pdf: Uint8Array, at = scale): Promise<PNG[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const pictures: PNG[] = [];
    for (const page of document.pages()) {
      const { data, width, height } = await page.render({ scale: at, render: 'bitmap' });
      const picture = new PNG({ width, height });
      picture.data = Buffer.from(data);
      pictures.push(picture);
    }
    document.destroy();
    return pictures;
  } finally {
    library.destroy();
  }
}
