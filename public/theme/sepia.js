globalThis.saringTheme = 'sepia';
