import path from 'node:path';
import icons from '../src/components/look/icons.json';

const picture = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${body}</svg>`;

/** A class for each icon, its picture in base64: nothing else is read by WeChat's styles. */
const rule = ([name, body]: [string, string]): string =>
  `.icon-${name} {\n  --picture: url('data:image/svg+xml;base64,${Buffer.from(picture(body)).toString('base64')}');\n}\n`;

/** The stylesheet of the icons, out of icons.json. */
export const iconStyles = (): string =>
  `// Written by \`npm run icons\` out of icons.json; lucide-static 1.62, see LICENSE.\n\n${Object.entries(icons).map(rule).join('\n')}`;

export const iconStylesPath = path.resolve(__dirname, '../src/components/look/icons.scss');
