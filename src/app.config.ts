import { residentPages, staffPages, staffRoot } from './routes';

export default defineAppConfig({
  pages: Object.values(residentPages).map((page) => page.path),
  subPackages: [
    {
      root: staffRoot,
      pages: Object.values(staffPages).map((page) => page.path.slice(staffRoot.length + 1)),
    },
  ],
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationBarTitleText: '掌上公共法律服务',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f3f5f8',
    backgroundTextStyle: 'dark',
  },
});
