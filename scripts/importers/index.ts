import type { Importer } from './contract.ts';
import { ascofOflog } from './ascof-oflog.ts';
import { ccgOis } from './ccg-ois.ts';
import { fingertipsSmoking } from './fingertips-smoking.ts';
import { gpPatientSurvey } from './gp-patient-survey.ts';
import { nhsChoicesAccountability2014 } from './nhs-choices-accountability-2014.ts';
import { nhsDigitalCypMhWaits } from './nhs-digital-cyp-mh-waits.ts';
import { nhsMentalHealthDashboard } from './nhs-mental-health-dashboard.ts';
import { onsAvoidableMortality } from './ons-avoidable-mortality.ts';
import { openprescribingCcg } from './openprescribing-ccg.ts';
import { openprescribingPrimaryCare } from './openprescribing-primary-care.ts';
import { pheCervicalScreening } from './phe-cervical-screening.ts';
import { smiPhysicalHealthChecks } from './smi-physical-health-checks.ts';

/** Every source that can be imported, in the order of its id. */
export const importers: readonly Importer[] = [
	ascofOflog,
	ccgOis,
	fingertipsSmoking,
	gpPatientSurvey,
	nhsChoicesAccountability2014,
	nhsDigitalCypMhWaits,
	nhsMentalHealthDashboard,
	onsAvoidableMortality,
	openprescribingCcg,
	openprescribingPrimaryCare,
	pheCervicalScreening,
	smiPhysicalHealthChecks
];

/** The importer of a source, or `undefined`. */
export function findImporter(source: string): Importer | undefined {
	return importers.find((importer) => importer.source === source);
}
