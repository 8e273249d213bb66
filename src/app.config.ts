import { tabNames } from './content/tabs';
import { residentTitles } from './content/titles';
import { residentPages, residentTabs, staffPages, subpackages } from './routes';

/** Every part of the look in all its states: for who builds it, so in no build but the local stack's. */
const gallery = process.env.TARO_APP_GALLERY === 'yes' ? ['gallery/index'] : [];
const paths = [
  ...[...Object.values(residentPages), ...Object.values(staffPages)].map(({ path }) => path),
  ...gallery,
];
const roots = Object.values(subpackages);
const rootOf = (path: string) => roots.find((root) => path.startsWith(`${root}/`));

export default defineAppConfig({
  pages: paths.filter((path) => rootOf(path) === undefined),
  subPackages: roots.map((root) => ({
    root,
    pages: paths.filter((path) => rootOf(path) === root).map((path) => path.slice(root.length + 1)),
  })),
  // Whoever has read home can write, and read what to do, without a network.
  preloadRule: {
    [residentPages.home.path]: { network: 'all', packages: [subpackages.filing, subpackages.guides] },
  },
  // Drawn by `Page` on both builds; WeChat needs the list to go there, and custom-tab-bar to leave its own bar away.
  tabBar: {
    custom: true,
    color: '@ink',
    selectedColor: '@ink',
    backgroundColor: '@ground',
    list: residentTabs.map((tab) => ({ pagePath: residentPages[tab].path, text: tabNames[tab] })),
  },
  // A page never moves by itself. Taro's own move also hides what was left half a second later, without asking whether somebody
  // came back to it: an empty screen.
  ...(process.env.TARO_ENV === 'h5' && { animation: false }),
  darkmode: true,
  themeLocation: 'theme.json',
  sitemapLocation: 'sitemap.json',
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationBarTitleText: residentTitles.home,
    // By name, because the phone takes the dark ones with its own dark mode (theme.json).
    navigationBarBackgroundColor: '@ground',
    navigationBarTextStyle: '@bar',
    backgroundColor: '@ground',
    backgroundColorTop: '@ground',
    backgroundColorBottom: '@ground',
    backgroundTextStyle: '@pull',
  },
});
