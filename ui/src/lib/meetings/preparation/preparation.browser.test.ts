import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import { playShell } from '$lib/ipc/testing';
import { expectAccessible } from '$lib/kit/testing/axe';
import { look } from '$lib/kit/testing/look';
import MeetingsTrial from '../testing/MeetingsTrial.svelte';
import { AGENDA, meeting, row, URGENT } from '../testing/meeting';
import PreparationTrial from '../testing/PreparationTrial.svelte';

let sent: [string, unknown][];
let refusal: unknown;
let shell: ReturnType<typeof playShell>;

beforeEach(() => {
	sent = [];
	refusal = undefined;
	const act = (name: string) => (args: unknown) => {
		sent.push([name, args]);
		if (refusal) throw refusal;
		return 21;
	};
	shell = playShell({
		add_agenda_item: act('add_agenda_item'),
		move_agenda_item: act('move_agenda_item'),
		change_agenda_item: act('change_agenda_item'),
		bring_back_item: act('bring_back_item'),
		mark_meeting_step: act('mark_meeting_step'),
		convene_meeting: act('convene_meeting'),
		change_meeting: act('change_meeting'),
		plan_meeting: act('plan_meeting'),
		convocation_message: () => ({
			subject: 'Commission appartement – jeudi 17 décembre 2026, 14 h 30, Ronchin (seconde convocation)',
			body: 'Bonjour,\n\nLa commission appartement se réunit le jeudi 17 décembre 2026.',
		}),
		propose_meetings: () => [
			{ onDay: '2027-03-11', startMinute: 870, reference: '2027-T1', school: { code: 'term' }, hostCommune: 1 },
			{ onDay: '2027-06-10', startMinute: 870, reference: '2027-T2', school: { code: 'unknown' }, hostCommune: 2 },
		],
	});
});
afterEach(async () => {
	await cleanup();
	shell.end();
	await page.viewport(1024, 640);
});

const named = (name: string) => sent.filter(([one]) => one === name).map(([, args]) => args);
const before = (more = {}) => meeting({ state: 'convened', openedAt: null, ...more });

test('the preparation is accessible', async () => {
	await page.viewport(1366, 1500);
	await render(PreparationTrial, {
		meeting: before({ agenda: { items: AGENDA, endsAt: 1010, overrun: 20 } }),
		carried: [{ item: 90, reference: '2026-T3', row: row(90, { title: 'Charte' }), problem: null }],
	});
	await expect.element(page.getByText(/dépasse de 20\smin/)).toBeVisible();
	await expectAccessible();
	await look('preparation');
});

test('a second convocation is announced, with the message that goes to the members', async () => {
	await page.viewport(1366, 900);
	await render(PreparationTrial, { meeting: before({ secondOfOn: '2026-12-03' }), urgent: [URGENT] });
	await expect.element(page.getByText(/Seconde convocation/).first()).toBeVisible();
	await look('preparation-second');
	await page.getByRole('button', { name: 'Courriel aux membres' }).click();
	await expect.element(page.getByRole('dialog', { name: 'Courriel aux membres' })).toBeVisible();
	await expect.element(page.getByText(/\(seconde convocation\)/)).toBeVisible();
	await expectAccessible();
	await look('preparation-message');
});

test('a name and Entrée put an application on the agenda', async () => {
	await render(PreparationTrial, { meeting: before() });
	await page.getByRole('textbox', { name: 'Inscrire' }).fill('dupont');
	await userEvent.keyboard('{Enter}');
	await vi.waitFor(() =>
		expect(named('add_agenda_item')).toEqual([
			{ meeting: 7, item: { about: { about: 'application', application: 11 }, title: '', minutes: null, place: null } },
		]),
	);
});

test('a refusal says its sentence and offers an examination without an identity', async () => {
	refusal = { code: 'consent_expired', on: '2026-10-01' };
	await render(PreparationTrial, { meeting: before() });
	await page.getByRole('button', { name: 'Inscrire : Garcia Inès' }).click();
	await expect.element(page.getByText(/n’est plus valable depuis le 1er\soctobre/)).toBeVisible();
	await expectAccessible();
	await look('preparation-refused');
	refusal = undefined;
	await page.getByRole('button', { name: 'Examen sans identité' }).click();
	await vi.waitFor(() =>
		expect(named('add_agenda_item').at(-1)).toMatchObject({ item: { about: { about: 'anonymous' } } }),
	);
});

test('Alt ↓ moves an item; the approval of the last minutes keeps its place', async () => {
	await render(PreparationTrial, { meeting: before() });
	page
		.getByRole('button', { name: /Déplacer Évrard Claire/ })
		.element()
		.focus();
	await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
	await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
	await vi.waitFor(() => expect(named('move_agenda_item')).toEqual([{ id: 2, place: 2 }]));
});

test('the convocations are marked as gone, from a dialog that says how many', async () => {
	await render(PreparationTrial, { meeting: before() });
	await page.getByRole('button', { name: /Convoquer de nouveau/ }).click();
	await expect.element(page.getByRole('dialog', { name: /Convoquer 3\smembres/ })).toBeVisible();
	await expectAccessible();
	await userEvent.keyboard('{Control>}{Enter}{/Control}');
	await vi.waitFor(() => expect(named('convene_meeting')).toMatchObject([{ id: 7, by: 'post_and_email' }]));
});

test('a closed commission is read, not arranged', async () => {
	await render(PreparationTrial, { meeting: meeting({ state: 'closed' }) });
	await expect.element(page.getByText('Séance close.')).toBeVisible();
	await expect.element(page.getByRole('button', { name: /Déplacer/ })).not.toBeInTheDocument();
	await expect.element(page.getByRole('button', { name: /Inscrire/ })).not.toBeInTheDocument();
	await expectAccessible();
});

test.each([
	[1024, 640],
	[512, 320],
])('the preparation does not scroll sideways at %i by %i', async (width, height) => {
	await page.viewport(width, height);
	await render(PreparationTrial, { meeting: before() });
	await expect.element(page.getByRole('heading', { name: 'Ordre du jour' })).toBeInTheDocument();
	for (const element of document.querySelectorAll('html, main, .body, .card')) {
		expect(element.scrollWidth, element.className).toBeLessThanOrEqual(element.clientWidth);
	}
	await look(`preparation-${width}`);
});

test('the commissions stand in a line of seasons, then in a list', async () => {
	const year = new Date().getFullYear();
	const heard = vi.fn();
	const meetings = [
		meeting({ id: 2, onDay: `${year}-12-10`, state: 'convened' }),
		meeting({ id: 1, onDay: `${year}-03-12`, state: 'closed', minutesState: 'sealed', minutesNumber: 'PV-2026-01' }),
	];
	await render(MeetingsTrial, { meetings, heard });
	await expect.element(page.getByRole('heading', { name: 'Automne' })).toBeVisible();
	await expect.element(page.getByText('Aucune commission').first()).toBeVisible();
	await page.getByRole('row', { name: /12\smars/ }).click();
	expect(heard).toHaveBeenCalledWith('open', 1);
	await expectAccessible();
	await look('meetings');
});

test('without a commission, one sentence and one button that proposes the next dates', async () => {
	const heard = vi.fn();
	await render(MeetingsTrial, { meetings: [], heard });
	await page.getByRole('button', { name: 'Planifier une commission' }).click();
	await page.getByRole('radio', { name: /10\sjuin\s2027/ }).click();
	await expectAccessible();
	await look('meetings-plan');
	await page.getByRole('button', { name: 'Planifier', exact: true }).click();
	await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('planned', 21));
	expect(named('plan_meeting')).toEqual([
		{
			meeting: { body: 1, onDay: '2027-06-10', startMinute: 870, plannedMinutes: 120, hostCommune: 2, venue: null },
		},
	]);
});
