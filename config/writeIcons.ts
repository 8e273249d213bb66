import fs from 'node:fs';
import { iconStyles, iconStylesPath } from './icons';

// `npm run icons`: the stylesheet of the icons, written anew.
fs.writeFileSync(iconStylesPath, iconStyles());
