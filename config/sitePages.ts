import { residentPages, staffPages } from '../src/routes';

// The addresses of the app's pages, a line each: what a site of files alone has to have for them (deploy.md).
for (const { path } of [...Object.values(residentPages), ...Object.values(staffPages)]) console.log(path);
