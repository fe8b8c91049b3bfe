// Turns the addresses that a page prints for copying into buttons, on pages that run no other script of ours.
const isLive = [...document.scripts].some((script) => script.textContent.includes('__sveltekit'));
const places = isLive || !navigator.clipboard ? [] : document.querySelectorAll('.copy-link:not([data-ready])');

for (const place of places) {
	place.setAttribute('data-ready', '');
	const said = document.createElement('span');
	said.className = 'small';
	said.setAttribute('role', 'status');
	const buttons = [...place.querySelectorAll('a[data-button]')].map((link) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = link.dataset.button;
		button.addEventListener('click', async () => {
			await navigator.clipboard.writeText(link.href).then(
				() => (said.textContent = 'Copied.'),
				() => (said.textContent = `The browser did not allow it. The address is ${link.href}`)
			);
		});
		return button;
	});
	place.replaceChildren(...buttons, said);
}
