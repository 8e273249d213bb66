const kit = '@nutui/nutui-react-taro';

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  plugins: [
    // Each NutUI component brings its own style sheet; the whole sheet would be 230 KB of app.wxss.
    [
      'import',
      {
        libraryName: kit,
        camel2DashComponentName: false,
        customName: (name) => `${kit}/dist/es/packages/${name.toLowerCase()}`,
        customStyleName: (name) => `${kit}/dist/es/packages/${name.toLowerCase()}/style/css`,
      },
      'nutui',
    ],
  ],
};
