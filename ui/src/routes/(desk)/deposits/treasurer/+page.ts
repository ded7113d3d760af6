import { periodOf } from '$lib/deposits/period';
import { today } from '$lib/format/calendar';
import { queryIn } from '$lib/ipc/address';
import { follow } from '$lib/ipc/changes';
import { call } from '$lib/ipc/client';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends, url }) => {
	follow(depends, 'deposits', 'directory');
	const period = periodOf(queryIn(url), today());
	const [report, years] = await Promise.all([call('treasurer_report', { period }), call('closed_years')]);
	return { period, report, years };
};
