import { expect, test } from 'vitest';
import { meeting } from '../testing/meeting';
import { gapsOf } from './gaps';

test('gaps of a kind stand together, each with its way', () => {
	const gaps = gapsOf(
		[
			{ missing: 'chair' },
			{ missing: 'reason', item: 3 },
			{ missing: 'reason', item: 5 },
			{ missing: 'presence', participant: 2 },
			{ missing: 'stale_block', key: 'opening', version: 'nominative' },
		],
		meeting(),
	);
	expect(gaps.map(({ links }) => links)).toEqual([
		[{ label: 'l’indiquer', href: '#/meetings/7' }],
		[
			{ label: 'point 3', href: '#/meetings/7/sitting?item=3' },
			{ label: 'point 4', href: '#/meetings/7/sitting?item=5' },
		],
		[{ label: 'Luc Morel', href: '#/meetings/7/sitting' }],
		[{ label: 'choisir', block: 'opening' }],
	]);
});
