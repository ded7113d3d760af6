import { expect, test } from 'vitest';
import { checkText, similarText, verdictText, waitText } from '$lib/format/wording/matching';
import type { PlaceToFill } from '$lib/ipc/bindings/PlaceToFill';
import { freeInWords, placeTitle } from './words';

const amount = (cents: number) => `${(cents / 100).toFixed(2).replace('.', ',')} €`;
const seen = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('a criterion says what is asked and what is here', () => {
	const check = (
		criterion: 'rent' | 'income' | 'floor' | 'lift' | 'size' | 'sharing',
		asked: object,
		offered: object,
	) => seen(checkText({ criterion, finding: 'met', asked, offered } as never, amount));
	expect(check('rent', { kind: 'money', value: 45000 }, { kind: 'money', value: 43000 })).toBe(
		'Loyer et charges : au plus 450,00 € ; ici 430,00 €',
	);
	expect(check('income', { kind: 'money', value: 1251144 }, { kind: 'money', value: 1500000 })).toBe(
		'Plafond de ressources : 12511,44 € par an ; ici au plus 15000,00 € par an',
	);
	expect(check('floor', { kind: 'floor', value: 1 }, { kind: 'floor', value: 0 })).toBe(
		'Étage : au plus 1er ; ici rez-de-chaussée',
	);
	expect(check('lift', { kind: 'is', value: true }, { kind: 'unsaid' })).toBe(
		'Ascenseur : nécessaire ; ici non renseigné',
	);
	expect(check('size', { kind: 'sizes', value: ['t1_bis', 't2'] }, { kind: 'sizes', value: ['t2', 't2'] })).toBe(
		'Taille : T1 bis à T2 ; ici T2',
	);
	expect(check('sharing', { kind: 'unsaid' }, { kind: 'places', value: 3 })).toBe(
		'Colocation : non renseigné ; ici 3 places dans le logement',
	);
});

test('a verdict is one sentence', () => {
	const fits = (position: number, of: number, after: [never, number][] = []) =>
		seen(verdictText({ kind: 'fits', position, of, after }));
	expect(fits(1, 1)).toBe('Seule candidature qui correspond.');
	expect(fits(1, 4)).toBe('1re des 4 candidatures qui correspondent.');
	expect(
		fits(4, 6, [
			['urgent' as never, 1],
			['seniority' as never, 2],
		]),
	).toBe('4e sur 6. Avant elle : 1 dossier urgent, 2 demandes plus anciennes.');
	expect(seen(verdictText({ kind: 'unmet', criteria: ['rent', 'commune'] }))).toBe(
		'Ne correspond pas : loyer et charges, commune.',
	);
	expect(seen(verdictText({ kind: 'stage', stage: 'incomplete' }))).toBe(
		'Pas pour l’instant : la candidature est « à compléter ».',
	);
	expect(seen(verdictText({ kind: 'paused', until: '2026-12-01' }))).toBe(
		'En pause à la demande de la personne ; elle revient d’elle-même le 1er décembre 2026.',
	);
});

test('a wait and a position are said with what they rest on', () => {
	expect(seen(waitText({ days: 213, of: 4 }))).toBe(
		'En moyenne 7 mois d’attente pour une demande semblable (4 personnes relogées en deux ans).',
	);
	expect(seen(similarText({ position: 3, of: 8, wait: null }))).toBe('3e des 8 demandes semblables, par ancienneté.');
	expect(seen(similarText({ position: 1, of: 1, wait: null }))).toBe('Aucune autre demande semblable n’attend.');
});

test('a place is named by its street, and says since when it waits', () => {
	const place = {
		place: { street: '12 rue des Lilas', reference: 'R-1', label: '2' },
		isAlone: false,
		state: 'available',
		freeOn: '2026-10-25',
		daysVacant: 34,
	} as PlaceToFill;
	expect(placeTitle(place)).toBe('12 rue des Lilas, place 2');
	expect(placeTitle({ ...place, isAlone: true })).toBe('12 rue des Lilas');
	expect(seen(freeInWords(place, '2026-11-28'))).toBe('Vacante depuis 34 jours');
	const soon = { ...place, daysVacant: null, freeOn: '2026-12-01' };
	expect(seen(freeInWords(soon, '2026-11-28'))).toBe('Libre le 1er décembre 2026 (dans 3 jours)');
	expect(seen(freeInWords({ ...soon, state: 'works' }, '2026-11-28'))).toBe(
		'En travaux ; libre le 1er décembre 2026 (dans 3 jours)',
	);
});
