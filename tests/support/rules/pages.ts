import { pagesOf } from './docs.ts';
import type { Rule } from './source-file.ts';

/** The addresses of a route's folder: groups in brackets leave no trace, a parameter is `{name}`, one that may be left out makes two. */
function addressesOf(folder: string): readonly string[] {
	const path = folder
		.split('/')
		.filter((part) => !/^\(.*\)$/.test(part))
		.map((part) => part.replace(/\[([a-z]+)(=[a-z]+)?\]/g, '{$1}'))
		.join('/');
	return /\[\{.*\}\]/.test(path) ? [`/${path.replace(/\/\[\{.*\}\]/, '')}`, `/${path.replace(/\[(\{.*\})\]/, '$1')}`] : [`/${path}`];
}

/** Addresses of pages and of the API that README.md leaves out, and those it lists that are gone. */
export const addressFaults: Rule = (files) => {
	const routes = files.flatMap(({ path }) => {
		const folder = /^src\/routes\/(.*?)\/?\+(page\.svelte|server\.ts)$/.exec(path)?.[1];
		return folder === undefined || folder.includes('[...') ? [] : addressesOf(folder);
	});
	const readme = pagesOf(files).find(({ path }) => path === 'README.md')?.text ?? '';
	const section = readme.split(/^## /m).find((part) => part.startsWith('The shape of the addresses')) ?? '';
	const said = [...section.matchAll(/`(\/[a-z0-9/{}.-]*)`/g)].map(([, address]) => address!);
	const ofServer = ['/healthz', '/readyz'];
	return [
		...[...new Set(routes)].filter((address) => !said.includes(address)).map((address) => `README.md leaves out the address ${address}.`),
		...said
			.filter((address) => !routes.includes(address) && !ofServer.includes(address))
			.map((address) => `README.md lists ${address}, which is gone.`)
	];
};

/** Sources of the catalogue that docs/sources.md leaves out, and those it lists that are gone. */
export const sourceFaults: Rule = (files) => {
	const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';
	const catalogue = files.filter(({ path }) => path.startsWith('src/lib/catalogue/sources/'));
	const sources = catalogue.flatMap(({ text }) => [...text.matchAll(/^\t+id: '([a-z0-9-]+)'/gm)].map(([, id]) => id!));
	const page = textOf('docs/sources.md');
	const said = [...page.matchAll(/^## ([a-z0-9-]+)$/gm)].map(([, id]) => id!);
	return [
		...sources.filter((id) => !said.includes(id)).map((id) => `docs/sources.md leaves out the source ${id}.`),
		...said.filter((id) => !sources.includes(id)).map((id) => `docs/sources.md has the source ${id}, which is gone.`),
		...(sources.length === 0 ? ['The catalogue lists no source.'] : [])
	];
};
