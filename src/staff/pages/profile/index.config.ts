export default definePageConfig({ navigationBarTitleText: '我的专长和语言' });
