import './quietSdk';
import { Settings } from './settings';
import { startStack } from './stack';

const isPlain = (error: unknown): error is Error =>
  error instanceof Error && ['EngineFailure', 'PortTaken', 'BuildFailed'].includes(error.name);

/** npm hands on a signal that the terminal has given already; whoever presses Ctrl-C again means it. */
const repeatedMs = 500;

function stopOnSignal(stop: () => Promise<void>): void {
  let asked: number | undefined;
  const onSignal = (): void => {
    const now = performance.now();
    if (asked === undefined) void stop().then(() => process.exit(0));
    else if (now - asked > repeatedMs) process.exit(1);
    asked ??= now;
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
}

async function start(): Promise<void> {
  const settings = Settings.safeParse(process.env);
  if (!settings.success) {
    const names = settings.error.issues.map(({ path }) => path.join('.')).join('、');
    console.error(`环境变量 ${names} 的值不对：请照 functions/local/README.md 的表格改正后再启动。`);
    process.exitCode = 1;
    return;
  }
  const begun = performance.now();
  const stack = await startStack({ ...settings.data, withApp: true });
  stopOnSignal(() => stack.stop());
  console.error(
    `启动用了 ${((performance.now() - begun) / 1000).toFixed(1)} 秒；换身份：${stack.origin}/local/`,
  );
  console.log(`ready ${stack.origin}`);
}

start().catch((error: unknown) => {
  console.error(isPlain(error) ? error.message : error);
  process.exit(1);
});
