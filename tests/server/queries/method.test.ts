import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import OlderRelease from '#lib/components/OlderRelease.svelte';
import { METHOD } from '#lib/domain/method.ts';
import { methodOf } from '#lib/server/queries/method.ts';
import { releasesIn } from '#lib/server/release/current.ts';
import { point, putRelease, releasesFolder } from '../../support/released.ts';

const folder = releasesFolder();
putRelease(folder, '2022-05-01', { method: '1.0' });
putRelease(folder, '2022-06-01', { method: METHOD });
point(folder, '2022-06-01');
const releases = releasesIn(folder, () => undefined);

const shown = async (id: string): Promise<string> => {
	const release = (await releases.find(id))!;
	const props = { release: { id: release.id, date: release.date, newest: '2022-06-01' }, method: methodOf(release), href: '/' };
	return render(OlderRelease, { props }).body.replace(/\s+/g, ' ');
};

it('an older release made by an older method is shown with both said: that a newer one exists, and by which method it was scored', async () => {
	const body = await shown('2022-05-01');
	expect(body).toContain('These are the figures of the release of 1 May 2022');
	expect(body).toContain(`Its scores were made by method 1.0. This site now has method ${METHOD}`);
});

it('the newest release, made by the site’s own method, says nothing', async () => {
	expect(await shown('2022-06-01')).not.toContain('<p');
});
