export default definePageConfig({ navigationBarTitleText: '正在发' });
