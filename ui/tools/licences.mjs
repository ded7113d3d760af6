/** What the program is made of, read where it is written: the crates from Cargo, the packages from what the pages import. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path) => readFileSync(path, 'utf8');
const packageOf = (folder, name) => JSON.parse(read(join(folder, 'node_modules', name, 'package.json')));
const run = (command, args) => execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });

/** A package that does not name its licence brings its text: «MIT License». */
const titleOfLicence = (folder, name) =>
	read(join(folder, 'node_modules', name, 'LICENSE'))
		.trim()
		.split('\n')[0]
		.replace(/ License$/, '');

/** The packages that the pages import, and those these ask for. */
function packages(ui) {
	const sources = readdirSync(join(ui, 'src'), { recursive: true }).filter(
		(path) => /\.(svelte|ts|css)$/.test(path) && !/(\.test\.ts|testing)/.test(path),
	);
	const imported = sources.flatMap((path) =>
		[...read(join(ui, 'src', path)).matchAll(/(?:from|url\() ?['"]((?:@[\w-]+\/)?[\w-]+)/g)].map((found) => found[1]),
	);
	const known = JSON.parse(read(join(ui, 'package.json'))).devDependencies;
	const found = new Map();
	const add = (name) => {
		if (found.has(name)) return;
		const { version, license, dependencies = {} } = packageOf(ui, name);
		found.set(name, { from: 'npm', name, version, licence: license ?? titleOfLicence(ui, name) });
		for (const needed of Object.keys(dependencies)) add(needed);
	};
	// The framework is compiled into the pages without being named by them.
	for (const name of ['@sveltejs/kit', 'svelte', ...imported.filter((name) => name in known)]) add(name);
	return [...found.values()];
}

/** The crates that are linked into the program on this kind of computer. */
function crates(top) {
	const host = /host: (\S+)/.exec(run('rustc', ['-vV']))[1];
	const told = JSON.parse(
		run('cargo', [
			'metadata',
			'--format-version=1',
			'--locked',
			`--filter-platform=${host}`,
			`--manifest-path=${join(top, 'Cargo.toml')}`,
		]),
	);
	const nodes = new Map(told.resolve.nodes.map((node) => [node.id, node]));
	const linked = new Set();
	const add = (id) => {
		if (linked.has(id)) return;
		linked.add(id);
		for (const { pkg, dep_kinds } of nodes.get(id).deps) if (dep_kinds.some(({ kind }) => kind === null)) add(pkg);
	};
	add(told.packages.find(({ name }) => name === 'desktop').id);
	const own = new Set(told.workspace_members);
	return told.packages
		.filter(({ id }) => linked.has(id) && !own.has(id))
		.map(({ name, version, license }) => ({
			from: 'cargo',
			name,
			version,
			licence: license.replace(/ ?\/ ?/g, ' OR '),
		}));
}

/** Every library, by name. */
export function libraries(ui, top = join(ui, '..')) {
	const all = [...packages(ui), ...crates(top)];
	return all.sort((one, other) => one.name.localeCompare(other.name, 'en') || one.version.localeCompare(other.version));
}

/** `import { LIBRARIES } from 'virtual:licences'`: the list is made when the pages are built. */
export const licences = (ui) => ({
	name: 'licences',
	resolveId: (id) => (id === 'virtual:licences' ? '\0licences' : undefined),
	load: (id) => (id === '\0licences' ? `export const LIBRARIES = ${JSON.stringify(libraries(ui))}` : undefined),
});
