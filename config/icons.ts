import path from 'node:path';
import icons from '../src/components/look/icons.json';

/** How many pixels of its own an icon is drawn on, each way. */
const side = 24;
const names = Object.entries(icons);
/** They lie in a square sheet, row by row. */
const across = Math.ceil(Math.sqrt(names.length));

const placed = (body: string, index: number): string =>
  `<g transform="translate(${(index % across) * side} ${Math.floor(index / across) * side})">${body}</g>`;

const sheet = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across * side} ${across * side}" fill="none" stroke="#000" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${names.map(([, body], index) => placed(body, index)).join('')}</svg>`;

/** Where a row or column of the sheet is, as `mask-position` counts. */
const at = (place: number): string => `${Number(((place / (across - 1)) * 100).toFixed(4))}%`;

const rule = (name: string, index: number): string =>
  `.icon-${name} {\n  --place: ${at(index % across)} ${at(Math.floor(index / across))};\n}\n`;

/**
 * The stylesheet of the icons, out of icons.json: all of them in one picture, because a browser reads each picture as a
 * document of its own, and a place in it for each; in base64, because nothing else is read by WeChat's styles.
 */
export const iconStyles = (): string =>
  `// Written by \`npm run icons\` out of icons.json; lucide-static 1.62, see LICENSE.\n\npage,\n:root {\n  --pictures: url('data:image/svg+xml;base64,${Buffer.from(sheet).toString('base64')}');\n  --sheet: ${across * 100}% ${across * 100}%;\n}\n\n${names.map(([name], index) => rule(name, index)).join('\n')}`;

export const iconStylesPath = path.resolve(__dirname, '../src/components/look/icons.scss');
