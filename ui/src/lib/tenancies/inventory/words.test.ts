import { expect, test } from 'vitest';
import type { InventoryLine } from '$lib/ipc/bindings/InventoryLine';
import type { InventorySheet } from '$lib/ipc/bindings/InventorySheet';
import { byRoom, comparedSentence, completeSentence, LETTERS, USUAL_ROOMS, WEAR } from './words';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const line = (id: number, room: string): InventoryLine => ({
	id,
	room,
	element: `Élément ${id}`,
	inState: 'good',
	inNote: '',
	outState: null,
	outNote: '',
});
const sheet: InventorySheet = {
	tenancy: 1,
	person: { id: 1, civility: null, familyName: 'Arnould', givenName: 'Claude', code: '2026-001' },
	place: { id: 1, dwelling: 1, reference: 'L-1', label: '', street: '', commune: '', landlord: '' },
	enteredOn: '2026-02-01',
	inOn: '2026-02-01',
	outOn: '2026-09-05',
	conforms: null,
	lines: [],
	meters: [],
	keys: [],
	complements: [],
	compared: { worse: [1, 2], missingKeys: 1, isPresumed: false, conforms: false },
	completeByOn: '2026-02-11',
	heatingByOn: '2026-03-01',
};

test('the lines go room after room, in the order they came', () => {
	const rooms = byRoom([line(1, 'Séjour'), line(2, 'Cuisine'), line(3, 'Séjour')]);
	expect(rooms.map(({ room, lines }) => [room, lines.map(({ id }) => id)])).toEqual([
		['Séjour', [1, 3]],
		['Cuisine', [2]],
	]);
});

test('what changed is said in a sentence', () => {
	expect(plain(comparedSentence(sheet))).toBe('À la sortie : 2 éléments en moins bon état, 1 clé non rendue.');
	const same = { ...sheet, compared: { ...sheet.compared, worse: [], missingKeys: 0 } };
	expect(plain(comparedSentence(same))).toContain('Rien n’est en moins bon état');
	expect(comparedSentence({ ...sheet, outOn: null })).toBe('La sortie n’est pas encore faite.');
});

test('until when the entry is completed is said, and that it is over', () => {
	expect(plain(completeSentence(sheet, '2026-02-05'))).toContain('peut le faire compléter jusqu’au 11 févr. 2026');
	expect(plain(completeSentence(sheet, '2026-02-20'))).toContain('Le délai de dix jours est passé');
	expect(plain(completeSentence(sheet, '2026-03-02'))).toContain('passé depuis le 1er mars 2026');
});

test('a letter stands for each state, and each usual room has something to look at once', () => {
	expect(Object.values(LETTERS).sort()).toEqual(Object.keys(WEAR).sort());
	for (const elements of Object.values(USUAL_ROOMS)) expect(new Set(elements).size).toBe(elements.length);
});
