import { expect, test } from 'vitest';
import { readSentence } from './sentence';

// A Tuesday.
const TODAY = '2026-11-03';
const themes = [
	{ id: 1, seed: 'sleep' as const, label: '' },
	{ id: 6, seed: 'stress' as const, label: '' },
	{ id: 9, seed: 'grief' as const, label: '' },
];
const venues = [
	{ id: 1, name: 'Médiathèque', communeName: 'Lezennes' },
	{ id: 2, name: 'Salle des fêtes', communeName: 'Ronchin' },
	{ id: 3, name: 'Médiathèque', communeName: 'Ronchin' },
];
const read = (text: string) => readSentence(text, TODAY, themes, venues);

test('row_81_a_workshop_is_said_in_one_line', () => {
	expect(read('stress jeudi 18h médiathèque')).toEqual({
		theme: 6,
		title: 'Stress',
		day: '2026-11-05',
		start: 1080,
		end: null,
		venue: 1,
	});
});

test('the commune tells which venue, and hours may have an end', () => {
	expect(read('Mieux dormir le 12/11 de 18h30 à 20h à la médiathèque de Ronchin')).toMatchObject({
		title: 'Mieux dormir',
		day: '2026-11-12',
		start: 1110,
		end: 1200,
		venue: 3,
	});
});

test('what is not understood stays in the title', () => {
	expect(read('Le deuil, en parler demain')).toMatchObject({
		title: 'Le deuil, en parler',
		day: '2026-11-04',
		venue: null,
	});
	expect(read('sommeil 15 janvier 14h-16h salle des fêtes')).toMatchObject({
		theme: 1,
		day: '2027-01-15',
		start: 840,
		end: 960,
		venue: 2,
	});
	expect(read('')).toMatchObject({ title: '', day: null, theme: null });
});
