export default definePageConfig({ navigationBarTitleText: '窗口的事项' });
