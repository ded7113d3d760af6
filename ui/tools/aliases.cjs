// The aliases of SvelteKit, for the tool that watches the doors: it does not read them from the generated settings.
const { resolve } = require('node:path');

module.exports = { resolve: { alias: { $lib: resolve(__dirname, '../src/lib') } } };
