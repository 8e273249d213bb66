// Taro's H5 build turns `Taro.x` into a named import; under jest this module offers both shapes.
const h5Apis = require('@tarojs/plugin-platform-h5/dist/runtime/apis');
const hooks = require('@tarojs/plugin-framework-react/dist/runtime');

const apis = { ...h5Apis.default, ...h5Apis, ...hooks };

module.exports = { ...apis, __esModule: true, default: apis };
