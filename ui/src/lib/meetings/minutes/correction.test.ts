import { expect, test } from 'vitest';
import { minutes } from '../testing/meeting';
import { draftOf, newCorrection, standsIn } from './correction';

const filled = {
	...draftOf(undefined, '2027-01-18'),
	part: 'opening',
	old: 'au 2e étage',
	new: 'au 3e',
	askedBy: 'le GEM',
};

test('what leaves the house says nothing, the same, or something else', () => {
	expect(newCorrection(filled)).toMatchObject({ shareable: null, agreedOn: '2027-01-18' });
	expect(newCorrection({ ...filled, shared: 'same' })?.shareable).toEqual({ old: 'au 2e étage', new: 'au 3e' });
	const other = { ...filled, shared: 'other' as const, sharedOld: 'un T2', sharedNew: '' };
	expect(newCorrection(other)?.shareable).toEqual({ old: 'un T2', new: '' });
	expect(newCorrection({ ...filled, part: null })).toBeUndefined();
});

test('a correction is written anew from what it says', () => {
	const said = newCorrection({ ...filled, shared: 'same' });
	if (!said) throw new Error('filled');
	const draft = draftOf({ id: 1, number: null, seal: null, ...said }, '2030-01-01');
	expect(draft).toMatchObject({ part: 'opening', shared: 'same', agreedOn: '2027-01-18', askedBy: 'le GEM' });
});

test('a passage is looked for in the part, as it was sealed and in its version', () => {
	const { blocks } = minutes();
	expect(standsIn(blocks, 'opening', 'nominative', 'la mairie  de\nRonchin')).toBe(true);
	expect(standsIn(blocks, 'opening', 'shareable', 'la mairie de Ronchin')).toBe(false);
	expect(standsIn(blocks, 'item:2', 'nominative', 'admet Mme Évrard')).toBe(true);
	expect(standsIn(blocks, 'item:2', 'nominative', 'ROM-12')).toBe(false);
});
