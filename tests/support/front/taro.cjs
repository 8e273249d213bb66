// Taro's H5 build turns `Taro.x` into a named import; under jest this module offers both shapes.
const h5Apis = require('@tarojs/plugin-platform-h5/dist/runtime/apis');
const hooks = require('@tarojs/plugin-framework-react/dist/runtime');

/** No router stands here that shows a page, hides it or finds it missing. */
const none = () => undefined;
const ofRouter = { usePageNotFound: none, useDidShow: none, useDidHide: none, usePullDownRefresh: none };

const apis = { ...h5Apis.default, ...h5Apis, ...hooks, ...ofRouter };

module.exports = { ...apis, __esModule: true, default: apis };
