import { expect, test } from 'vitest';
import { placeText, sizeText, standingText } from './backups';

const NOW = Date.UTC(2026, 10, 27, 9, 0);
const YESTERDAY = Date.UTC(2026, 10, 26, 17, 2);
const kept = { last: { at: YESTERDAY, to: null }, sentTo: null, setback: null, isAwayDue: false };
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

test('the sentence says when and where the last one was verified', () => {
	const onStick = { ...kept, last: { at: YESTERDAY, to: { kind: 'stick' as const, name: 'CLS' } } };
	expect(plain(standingText(onStick, NOW).said)).toBe('Dernière sauvegarde vérifiée hier à 18 h 02 sur la clé « CLS »');
	expect(plain(standingText(kept, NOW).said)).toBe('Dernière sauvegarde vérifiée hier à 18 h 02 sur cet ordinateur');
	expect(standingText(kept, NOW).watch).toBeUndefined();
});

test('what failed, and what has not left the computer, is to be watched', () => {
	expect(standingText({ ...kept, setback: 'not_there' }, NOW).watch).toContain('n’est pas là');
	expect(standingText({ ...kept, isAwayDue: true }, NOW).watch).toContain('sept jours');
	expect(standingText({ ...kept, last: null, isAwayDue: true }, NOW).watch).toContain('Faites-en une');
});

test('a place is named by what it is', () => {
	expect(plain(placeText({ kind: 'network', name: 'partage' }))).toBe('dans le dossier partagé « partage »');
	expect(plain(placeText({ kind: 'synchronised', name: 'Nextcloud' }))).toBe(
		'dans le dossier synchronisé « Nextcloud »',
	);
	expect(plain(placeText({ kind: 'computer', name: 'X' }))).toBe('dans le dossier « X » de cet ordinateur');
});

test('a size is told in megabytes', () => {
	expect([4_230_000, 1_200, 114_333_112].map((bytes) => plain(sizeText(bytes)))).toEqual([
		'4,2 Mo',
		'0,1 Mo',
		'114,3 Mo',
	]);
});
