import { sources } from '#lib/catalogue/index.ts';
import type { Importer } from './contract.ts';
import { ascofOflog } from './ascof-oflog.ts';
import { bcfProxyLa } from './bcf-proxy-la.ts';
import { ccgEquityAcsc } from './ccg-equity-acsc.ts';
import { ccgIafRatingsPartial } from './ccg-iaf-ratings-partial.ts';
import { ccgOis } from './ccg-ois.ts';
import { ccgOisProfiles2017 } from './ccg-ois-profiles-2017.ts';
import { cdecDiabetesQof201011 } from './cdec-diabetes-qof-2010-11.ts';
import { childrensCommissionerCypMhScores } from './childrens-commissioner-cyp-mh-scores.ts';
import { dtocLa } from './dtoc-la.ts';
import { edForecast20182020 } from './ed-forecast-2018-2020.ts';
import { fingertips } from './fingertips.ts';
import { gpAppointments } from './gp-appointments.ts';
import { gpPatientSurvey } from './gp-patient-survey.ts';
import { gpQualityCcg2018 } from './gp-quality-ccg-2018.ts';
import { gpWorkforceCcg } from './gp-workforce-ccg.ts';
import { iaptPatientExperience } from './iapt-patient-experience.ts';
import { marCcg } from './mar-ccg.ts';
import { nhsChoicesAccountability2014 } from './nhs-choices-accountability-2014.ts';
import { nhsDigitalCypMhWaits } from './nhs-digital-cyp-mh-waits.ts';
import { nhsMentalHealthDashboard } from './nhs-mental-health-dashboard.ts';
import { onsAvoidableMortality } from './ons-avoidable-mortality.ts';
import { onsCancerSurvivalCcg } from './ons-cancer-survival-ccg.ts';
import { openprescribingCcg } from './openprescribing-ccg.ts';
import { openprescribingPrimaryCare } from './openprescribing-primary-care.ts';
import { pheCervicalScreening } from './phe-cervical-screening.ts';
import { phofLad } from './phof-lad.ts';
import { phofUtlaSample } from './phof-utla-sample.ts';
import { qofPrevalence201415 } from './qof-prevalence-2014-15.ts';
import { smiPhysicalHealthChecks } from './smi-physical-health-checks.ts';

/** Every source that can be imported, in the order of its id. */
export const importers: readonly Importer[] = [
	ascofOflog,
	bcfProxyLa,
	ccgEquityAcsc,
	ccgIafRatingsPartial,
	ccgOis,
	ccgOisProfiles2017,
	cdecDiabetesQof201011,
	childrensCommissionerCypMhScores,
	dtocLa,
	edForecast20182020,
	fingertips,
	gpAppointments,
	gpPatientSurvey,
	gpQualityCcg2018,
	gpWorkforceCcg,
	iaptPatientExperience,
	marCcg,
	nhsChoicesAccountability2014,
	nhsDigitalCypMhWaits,
	nhsMentalHealthDashboard,
	onsAvoidableMortality,
	onsCancerSurvivalCcg,
	openprescribingCcg,
	openprescribingPrimaryCare,
	pheCervicalScreening,
	phofLad,
	phofUtlaSample,
	qofPrevalence201415,
	smiPhysicalHealthChecks
];

/** The importer of a source, also under an id that it had in earlier releases, or `undefined`. */
export function findImporter(source: string): Importer | undefined {
	const today = sources.find(({ id, formerly = [] }) => id === source || formerly.includes(source))?.id ?? source;
	return importers.find((importer) => importer.source === today);
}
