export default definePageConfig({ navigationBarTitleText: '待办列表' });
