import './quietSdk';
import { Settings } from './settings';
import { startStack } from './stack';

const isPlain = (error: unknown): error is Error =>
  error instanceof Error && ['EngineFailure', 'PortTaken', 'BuildFailed'].includes(error.name);

async function start(): Promise<void> {
  const settings = Settings.safeParse(process.env);
  if (!settings.success) {
    const names = settings.error.issues.map(({ path }) => path.join('.')).join('、');
    console.error(`环境变量 ${names} 的值不对：请照 README 的表格改正后再启动。`);
    process.exitCode = 1;
    return;
  }
  const begun = performance.now();
  const stack = await startStack({ ...settings.data, withApp: true });
  const stop = (): void => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    void stack.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  console.error(
    `启动用了 ${((performance.now() - begun) / 1000).toFixed(1)} 秒；换身份：${stack.origin}/local/`,
  );
  console.log(`ready ${stack.origin}`);
}

start().catch((error: unknown) => {
  console.error(isPlain(error) ? error.message : error);
  process.exit(1);
});
