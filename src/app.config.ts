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
    navigationBarBackgroundColor: '#1b5aa8',
    navigationBarTextStyle: 'white',
    backgroundColor: '#f2f5f9',
    backgroundTextStyle: 'dark',
  },
});
