import { expect, test } from 'vitest';
import { TENANCY } from './testing/tenancy';
import { dueSentence, eventsOf, nextDue, reviewText, seenSentence } from './words';

test('the next date is the nearest, and none once the person left', () => {
	expect(nextDue({ ...TENANCY, noticeEndsOn: '2027-01-20' })).toEqual({ day: '2027-01-04', what: 'bilan' });
	expect(nextDue({ ...TENANCY, noticeEndsOn: '2026-12-20' })?.what).toBe('fin du préavis');
	expect(nextDue({ ...TENANCY, leftOn: '2026-11-01' })).toBeUndefined();
	expect(dueSentence(TENANCY, '2026-11-27')).toMatch(/bilan le 4\u00a0janvier\u00a02027, dans 38\u00a0jours\.$/);
});

test('what happened is told the latest first', () => {
	const told = eventsOf({
		...TENANCY,
		leftOn: '2026-10-01',
		exitReason: 'own_social_lease',
		keysReturnedOn: '2026-10-01',
		absences: [{ id: 1, period: { from: '2026-04-01', until: null } }],
	});
	expect(told.map(({ text }) => text)).toEqual([
		'Clés rendues',
		'Sortie, logement autonome HLM',
		'Absence',
		'Entrée dans le logement',
		'Bail signé',
	]);
});

test('a review says the day it was awaited, a visit its own day alone', () => {
	const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
	const review = { kind: 'six_months' as const, dueOn: '2026-08-01', doneOn: '2026-07-20' };
	expect(plain(reviewText(review))).toBe('fait le 20 juil. 2026, attendu le 1er août 2026');
	expect(plain(reviewText({ kind: 'visit', dueOn: '2026-11-04', doneOn: '2026-11-04' }))).toBe('le 4 nov. 2026');
	expect(seenSentence(TENANCY, '2026-11-27')).toBe('Pas de rencontre notée.');
	expect(plain(seenSentence({ ...TENANCY, seenOn: '2026-11-04' }, '2026-11-27'))).toBe(
		'Vu le 4 novembre 2026, il y a 23 jours.',
	);
	expect(eventsOf({ ...TENANCY, reviews: [review] }).map(({ text }) => text)).toContain('Bilan des six mois');
});
