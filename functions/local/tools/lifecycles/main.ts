import { readFileSync, writeFileSync } from 'node:fs';
import { lifecycleSection, withLifecycles } from './section';

const readme = 'README.md';

if (process.argv.includes('--write')) writeFileSync(readme, withLifecycles(readFileSync(readme, 'utf8')));
else console.log(lifecycleSection());
