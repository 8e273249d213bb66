import { tabNames } from './content/tabs';
import { residentPages, residentTabs, staffPages, staffRoot } from './routes';

export default defineAppConfig({
  pages: Object.values(residentPages).map((page) => page.path),
  subPackages: [
    {
      root: staffRoot,
      pages: Object.values(staffPages).map((page) => page.path.slice(staffRoot.length + 1)),
    },
  ],
  // Drawn by `Page` on both builds; WeChat needs the list to go there, and custom-tab-bar to leave its own bar away.
  tabBar: {
    custom: true,
    color: '@ink',
    selectedColor: '@ink',
    backgroundColor: '@ground',
    list: residentTabs.map((tab) => ({ pagePath: residentPages[tab].path, text: tabNames[tab] })),
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationBarTitleText: '公共法律服务',
    // By name, because the phone takes the dark ones with its own dark mode (theme.json).
    navigationBarBackgroundColor: '@ground',
    navigationBarTextStyle: '@bar',
    backgroundColor: '@ground',
    backgroundColorTop: '@ground',
    backgroundColorBottom: '@ground',
    backgroundTextStyle: '@pull',
  },
});
