globalThis.saringTheme = 'light';
