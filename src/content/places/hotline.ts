/** 12348, the public legal service line: free, and answered by people. */
export const hotline = { number: '12348', label: '拨打 12348，找人问一问（免费）' };
