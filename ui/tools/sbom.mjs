/** What a version is made of, for those who watch over vulnerabilities: CycloneDX 1.6 on the standard output. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { libraries } from './licences.mjs';

/** The list as CycloneDX writes it: the same libraries make the same bytes. */
export const bom = (version, components) => ({
	$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
	bomFormat: 'CycloneDX',
	specVersion: '1.6',
	version: 1,
	metadata: { component: { type: 'application', name: 'palier', version } },
	components: components.map(({ from, name, version, licence }) => ({
		type: 'library',
		'bom-ref': `${from}:${name}@${version}`,
		name,
		version,
		licenses: [{ expression: licence }],
		purl: `pkg:${from}/${name.replace('@', '%40')}@${version}`,
	})),
});

const here = fileURLToPath(import.meta.url);
if (process.argv[1] === here) {
	const ui = join(here, '../..');
	const { version } = JSON.parse(readFileSync(join(ui, 'package.json'), 'utf8'));
	console.log(JSON.stringify(bom(version, libraries(ui)), null, '\t'));
}
