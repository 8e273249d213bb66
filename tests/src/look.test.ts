import { readFileSync } from 'node:fs';
import path from 'node:path';
import { iconStyles, iconStylesPath } from '../../config/icons';
import theme from '../../src/theme.json';

test('the stylesheet of the icons is what `npm run icons` writes', () => {
  expect(readFileSync(iconStylesPath, 'utf8')).toBe(iconStyles());
});

test("the phone's own bar has the colour of the page, light and dark", () => {
  const tokens = readFileSync(path.resolve(__dirname, '../../src/components/look/tokens.scss'), 'utf8');
  const ground = [...tokens.matchAll(/--ground: (#\w+)/g)].map(([, colour]) => colour);
  expect(ground).toEqual([theme.light.ground, theme.dark.ground]);
});
