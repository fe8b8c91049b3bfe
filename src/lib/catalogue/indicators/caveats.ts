/** Known problems that several indicators share, each in the reader's words. */
export const caveatNeverMerged =
	'Before April 2019 only the 72 to 79 CCGs that had never merged have figures here. The others are missing, not worse.';
export const caveatSixMeasures =
	'The same wrong number stands in many measures of 42D (April to June 2019), 71E (July to September 2019) and B2M3M (October 2020 to March 2021). It is shown, not counted.';
export const caveatNoSummer2020 = 'There are no figures for July to September 2020.';
export const caveatCouncils =
	'Figures are for councils. A CCG gets the average of its councils, by how many of its people live in each: an estimate. All adults are counted, mostly older people.';
export const caveatNoSurvey2020 = 'No survey was held between April 2020 and March 2021.';
export const caveatCarersSurvey = 'Carers are asked every second year: in the years that ended in March 2017, March 2019 and March 2022.';
export const caveatUndated2014 =
	'The publisher gave one date only, February 2014. The figures match others from 2010 to 2012, so they were two to four years old by then.';
export const caveatDistricts =
	'Figures are for council districts. A CCG gets the average of its districts, by how many of its people live in each: an estimate.';
export const caveatHospitalGaps =
	'Hospitals are missing from the figures of 07T, 08M, 08V, 09H and 09L. Their numbers are shown, not counted.';
export const caveatChildHospitalGaps = 'Hospitals are missing from the figures of 07T and 08V. Their numbers are shown, not counted.';
export const caveatYearUnstated = 'The file does not say which year it is about. It seems to be April 2019 to March 2020.';
export const caveatMap2019 = 'Past months are counted on the CCG map of April 2019.';
export const caveatMap2021 = 'All months are counted on the CCG map of April 2021.';
export const caveatSevenDaysTwice = 'The publisher tells this for two CCG maps, of 2019 and of 2020. A year is judged by one of the two.';
export const caveatNotSubmitted = 'Some CCGs sent in nothing in some quarters. Those figures are missing, not nought.';
export const caveatMentalHealthOnly = 'All that is counted on access for this group is about mental health.';
export const caveatRoundedToFive = 'Counts are rounded to the nearest five, so small numbers are a little out.';
export const caveatListWeighted =
	'This is the average of GP practices, with large practices counting more. It is not the published result for the CCG.';
