import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { blocksOf } from '../../../../src/routes/areas/[code=area]/statement-blocks.ts';
import Statements from '../../../../src/routes/areas/[code=area]/Statements.svelte';

it('paragraphs and lists are told apart, and broken lines joined', () => {
	expect(blocksOf('One\ntwo.\n\n- a\n- b\n\n\nThree')).toEqual([
		{ kind: 'paragraph', text: 'One two.' },
		{ kind: 'list', items: ['a', 'b'] },
		{ kind: 'paragraph', text: 'Three' }
	]);
});

it('a made-up statement is shown with who and when, and its HTML is only text', () => {
	const said = { date: '2026-01-31', by: 'A. Nother, chair', about: null, name: null, text: 'We <b>disagree</b>.' };
	const { body } = render(Statements, { props: { statements: [said], rows: [], area: 'Made Up', indicatorHref: (id: string) => id } });
	expect(body).toContain('A. Nother, chair, 31 January 2026');
	expect(body).toContain('We &lt;b>disagree');
	expect(
		render(Statements, { props: { statements: [], rows: [], area: 'Made Up', indicatorHref: (id: string) => id } }).body
	).not.toContain('section');
});
