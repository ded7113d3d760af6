// The doors of the front end: routes → lib/<subject> → lib/kit, format, ipc; only lib/ipc names @tauri-apps.
const floor = '^src/lib/(kit|format|ipc|css)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{
			name: 'no-circle',
			severity: 'error',
			from: {},
			to: { circular: true },
		},
		{
			name: 'only-ipc-names-tauri',
			severity: 'error',
			from: { pathNot: '^src/lib/ipc/' },
			to: { path: '@tauri-apps' },
		},
		{
			name: 'format-is-the-ground',
			comment: 'Words, days and amounts know neither screens nor commands, only the codes they word.',
			severity: 'error',
			from: { path: '^src/lib/format/' },
			to: { path: '^src/(routes|lib/(?!format/|ipc/bindings/))' },
		},
		{
			name: 'ipc-knows-no-screen',
			severity: 'error',
			from: { path: '^src/lib/ipc/' },
			to: { path: '^src/(routes|lib/(?!ipc/|format/))' },
		},
		{
			name: 'kit-has-no-word-of-the-domain',
			comment: 'The kit asks its caller for data: no command, no binding, no subject.',
			severity: 'error',
			from: { path: '^src/lib/kit/' },
			to: { path: '^src/(routes|lib/(?!kit/|format/|css/))' },
		},
		{
			name: 'subjects-do-not-import-routes',
			severity: 'error',
			from: { path: '^src/lib/' },
			to: { path: '^src/routes/' },
		},
		{
			name: 'the-floor-imports-no-subject',
			severity: 'error',
			from: { path: floor },
			to: { path: '^src/lib/', pathNot: floor },
		},
		{
			name: 'resolvable',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^(\\$(app|env)/|\\./\\$types|virtual:)' },
		},
	],
	options: {
		tsConfig: { fileName: 'tsconfig.json' },
		webpackConfig: { fileName: 'tools/aliases.cjs' },
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(\\.svelte-kit|build)/' },
		enhancedResolveOptions: {
			conditionNames: ['svelte', 'import', 'browser', 'default', 'types'],
			exportsFields: ['exports'],
		},
	},
};
