import type { Vintage } from '#lib/domain/area.ts';
import type { MapRow } from '../tidy/maps.ts';
import type { Listed } from './lists.ts';
import type { RawFolder } from './raw.ts';

/** NHS England's regions by ODS code: four to March 2018, five in 2018/19, when the South was divided, seven from April 2019. */
export const REGION_NAMES: Readonly<Record<string, string>> = {
	Y54: 'North of England',
	Y55: 'Midlands and East of England',
	Y56: 'London',
	Y57: 'South of England',
	Y58: 'South West',
	Y59: 'South East',
	Y60: 'Midlands',
	Y61: 'East of England',
	Y62: 'North West',
	Y63: 'North East and Yorkshire'
};

/** The ONS codes of the regions in the tables of 2013, 2017 and 2018. */
const ODS_OF_ONS: Readonly<Record<string, string>> = {
	E40000001: 'Y54',
	E40000002: 'Y55',
	E40000003: 'Y56',
	E40000004: 'Y57',
	E40000005: 'Y59',
	E40000006: 'Y58'
};

type Assignment = (ccg: Listed) => string | undefined;

function byOns<Code extends string, Region extends string>(raw: RawFolder, path: string, code: Code, region: Region): Assignment {
	const found = new Map(raw.rows(path, [code, region]).map((row) => [row[code], ODS_OF_ONS[row[region]]]));
	return (ccg) => found.get(ccg.gss);
}

function of2016(raw: RawFolder): Assignment {
	const found = new Map(
		raw.rows('geo/derived/ccg-region-2016-02.csv', ['ccg_gss', 'region_ods']).map((row) => [row.ccg_gss, row.region_ods])
	);
	return (ccg) => found.get(ccg.gss);
}

/**
 * No table of CCGs and the seven regions is held. The NHS mental health dashboard gives each organisation's region, the
 * same in all its quarters, for every CCG code of the lists of 2019, 2020 and 2021, the merged ones too; the sub-ICB
 * locations of 2022 on kept the ODS codes of 2021. The seven regions did not change over those years.
 */
function ofTheDashboard(raw: RawFolder): Assignment {
	const rows = raw.rows('indicators/nhs-mental-health-dashboard/mh-dashboard-values.csv', ['org_type', 'org_code', 'region_code']);
	const found = new Map<string, string>();
	for (const { org_type, org_code, region_code } of rows) {
		if (org_type !== 'CCG' || region_code === '') continue;
		if ((found.get(org_code) ?? region_code) !== region_code) throw new Error(`The dashboard has ${org_code} in two regions.`);
		found.set(org_code, region_code);
	}
	return (ccg) => found.get(ccg.ods);
}

/** The lists with the region each CCG was in; throws where one has none. */
export function withRegions(raw: RawFolder, lists: readonly Listed[]): MapRow[] {
	const codes = 'geo/codes/ons-ccg-';
	const feb2016 = of2016(raw);
	const seven = ofTheDashboard(raw);
	const assignments: Record<Vintage, Assignment> = {
		'2013-04': byOns(raw, `${codes}area-team-commissioning-region-2013-04.csv`, 'CCG13CD', 'NHSCR13CD'),
		'2015-04': feb2016,
		'2016-04': feb2016,
		'2017-04': byOns(raw, `${codes}nhs-local-office-region-2017-04-v3.csv`, 'CCG17CD', 'NHSER17CD'),
		'2018-04': byOns(raw, `${codes}nhs-local-office-region-2018-04.csv`, 'CCG18CD', 'NHSER18CD'),
		'2019-04': seven,
		'2020-04': seven,
		'2021-04': seven,
		'2022-07': seven,
		'2023-04': seven
	};
	return lists.map((ccg) => {
		const region = assignments[ccg.map](ccg);
		if (region === undefined || !(region in REGION_NAMES)) throw new Error(`${ccg.name} (${ccg.ods}) has no region in ${ccg.map}.`);
		return { ...ccg, region };
	});
}
