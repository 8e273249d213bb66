import type { Browser } from 'playwright-core';
import qrcode from 'qrcode-generator';
import { codePicture } from '../../../../functions/local/platforms/wechat/codePicture';
import { describeInBrowser, launchBrowser } from '../../../support/chromium';

const text = 'http://127.0.0.1:8787/pages/case/index?scene=3f9x2k7v0q8m1n5p4r6s2t7u9w';

describeInBrowser('the picture of a code', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test.each([280, 430])('a browser shows every module of it, %i pixels wide', async (width) => {
    const page = await browser.newPage();
    const source = `data:image/jpeg;base64,${Buffer.from(codePicture(text, width)).toString('base64')}`;
    const greys = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(image, 0, 0);
      const { data } = drawing?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      return Array.from(data).filter((_, at) => at % 4 === 0);
    }, source);
    await page.close();

    expect(greys).toHaveLength(width * width);
    const code = qrcode(0, 'M');
    code.addData(text, 'Byte');
    code.make();
    const modules = code.getModuleCount();
    const scale = Math.floor(width / (modules + 8));
    const margin = Math.floor((width - scale * modules) / 2);
    const shown = Array.from({ length: width * width }, (_, at) => {
      const [row, column] = [Math.floor(at / width), at % width].map((pixel) =>
        Math.floor((pixel - margin) / scale),
      );
      const inside = [row, column].every((module = -1) => module >= 0 && module < modules);
      return inside && code.isDark(row ?? 0, column ?? 0) ? 0 : 255;
    });
    const farthest = greys.reduce((most, grey, at) => Math.max(most, Math.abs(grey - (shown[at] ?? 0))), 0);
    expect(farthest).toBeLessThan(40);
  });
});
