import path from 'node:path';
import attributes from './attributes';

interface WeappPlatform {
  template: { mergeComponents(ctx: PluginContext, patch: typeof attributes): void };
  runtimePath: string | string[];
}

/** The part of Taro's plugin context that is used here. */
interface PluginContext {
  registerMethod(method: { name: string; fn(platform: WeappPlatform): void }): void;
}

/**
 * Taro's WeChat templates drop aria-* and role. This puts them back in the templates at build time; runtime.ts
 * does the same to the component list in the app, because both sides number the attributes by that list.
 */
export default function ariaOnWeapp(ctx: PluginContext): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (process.env.TARO_ENV !== 'weapp') return;
      platform.template.mergeComponents(ctx, attributes);
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'runtime.ts')].flat();
    },
  });
}
