globalThis.saringTheme = 'auto';
