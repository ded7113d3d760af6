/** What Palier is made of, and under which licence. The libraries are listed when the pages are built. */
import { LIBRARIES } from 'virtual:licences';
import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/LICENSE?raw';
import dejavu from '../../../../assets/fonts/DejaVu-LICENSE.txt?raw';
import sourceSans from '../../../../assets/fonts/SourceSans3-LICENSE.txt?raw';
import type { Library } from '../../../tools/licences.mjs';

/** The fonts of the screen and of the papers, with the text of their licence. */
export const FONTS = [
	{ name: 'Source Sans 3', licence: 'OFL-1.1', text: sourceSans },
	{ name: 'Atkinson Hyperlegible Next', licence: 'OFL-1.1', text: atkinson },
	{ name: 'DejaVu Sans', licence: 'Bitstream Vera', text: dejavu },
];

/** What a library brings inside itself, which no list of packages names. */
const WITHIN = [
	{ name: 'SQLCipher', version: '', licence: 'BSD-3-Clause' },
	{ name: 'SQLite', version: '', licence: 'domaine public' },
];

/** A licence, and the libraries under it: «argon2 0.5.3». */
export type Under = { licence: string; names: string[] };

/** The libraries by licence, that which has most of them first. */
export function byLicence(libraries: Omit<Library, 'from'>[] = [...LIBRARIES, ...WITHIN]): Under[] {
	const groups = new Map<string, string[]>();
	for (const { name, version, licence } of libraries)
		groups.set(licence, [...(groups.get(licence) ?? []), `${name} ${version}`.trim()]);
	return [...groups]
		.map(([licence, names]) => ({ licence, names }))
		.sort((one, other) => other.names.length - one.names.length || one.licence.localeCompare(other.licence, 'en'));
}
