import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build' }),
		// The window serves files only: every address lives after the hash, and the window opens on «/».
		router: { type: 'hash' },
	},
	compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
};
