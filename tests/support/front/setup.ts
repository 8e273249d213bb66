import '@testing-library/jest-dom';

// Taro's own sources ask which target they are built for.
Object.assign(process.env, { TARO_ENV: 'h5' });
