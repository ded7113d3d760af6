import { follow } from '$lib/ipc/changes';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ depends }) => {
	follow(depends, 'workshops');
};
