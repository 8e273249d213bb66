import { articleTable } from './table';

// `npm run articles`: the articles relied on, as a lawyer reads them down.
console.log(articleTable());
