/** One address of each kind of page, and of each state that looks different. */
export const TEMPLATES: readonly { readonly name: string; readonly path: string; readonly status?: number }[] = [
	{ name: 'England', path: '/' },
	{ name: 'England under other weights', path: '/?w=33933-333' },
	{ name: 'England as hexagons', path: '/?show=hex' },
	{ name: 'England on a map', path: '/?show=map' },
	{ name: 'England in 2015-16', path: '/?edition=2015-16' },
	{ name: 'England with weights that cannot be read', path: '/?w=nonsense' },
	{ name: 'England with weights that weigh nothing', path: '/?w=00000-333' },
	{ name: 'all areas', path: '/areas' },
	{ name: 'an area', path: '/areas/15E' },
	{ name: 'an area that is no more', path: '/areas/13P' },
	{ name: 'all indicators', path: '/indicators' },
	{ name: 'an indicator', path: '/indicators/iapt-recovery-rate' },
	{ name: 'sources', path: '/sources' },
	{ name: 'a source', path: '/sources/gp-patient-survey' },
	{ name: 'method', path: '/method' },
	{ name: 'about', path: '/about' },
	{ name: 'no such area', path: '/areas/99Z', status: 404 },
	{ name: 'no such page', path: '/nowhere', status: 404 }
];
