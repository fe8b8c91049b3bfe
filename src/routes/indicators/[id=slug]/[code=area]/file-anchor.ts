/** The id of a file on pages that list files, from that of its import: `gp-patient-survey-2` of `gp-patient-survey/2`. */
export function fileAnchor(run: string): string {
	return run.replaceAll('/', '-');
}
