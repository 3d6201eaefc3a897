globalThis.saringTheme = 'dark';
