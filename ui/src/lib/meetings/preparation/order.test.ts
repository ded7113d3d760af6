import { expect, test } from 'vitest';
import { movedIn } from './order';

test.each([
	{ before: [1, 2, 3, 4], after: [2, 3, 1, 4], moved: { id: 1, place: 2 } },
	{ before: [1, 2, 3, 4], after: [1, 4, 2, 3], moved: { id: 4, place: 1 } },
	{ before: [1, 2, 3, 4], after: [4, 1, 2, 3], moved: { id: 4, place: 0 } },
	{ before: [1, 2, 3, 4], after: [1, 3, 2, 4], moved: { id: 2, place: 2 } },
	{ before: [1, 2], after: [1, 2], moved: undefined },
])('one item moves: $before to $after', ({ before, after, moved }) => {
	expect(movedIn(before, after)).toEqual(moved);
});
