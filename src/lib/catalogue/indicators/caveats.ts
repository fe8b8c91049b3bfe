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
export const caveatCountsByMonth =
	'The file holds counts by month. Twelve months are added up and divided by the people who live in the area.';
export const caveatStaffYear =
	'The file names the year only. NHS Digital counts staff on 30 September, so the figure is dated to that day.';
export const caveatStaffMap2019 = 'All years are counted on the CCG map of April 2019.';
export const caveatSurvivalSmoothed = 'A model smooths these figures over the years, so two years in a row look more alike than they were.';
export const caveatSurvivalEstimate = 'All years are on the CCG map of April 2018. When CCGs merged, we average: an estimate.';
export const caveatHospitalGaps2015 =
	'Hospitals seem to be missing from the figures of 07T, 08M, 08V, 09H, 09L, 10K, 10L, 10R and 10V. Their numbers are shown, not counted.';
export const caveatExpectedIsModel =
	'Nobody counts how many people have it. A model says how many to expect, and the file does not state for which ages.';
export const caveatPointsYear = 'The file does not say which year it is about. It seems to be April 2017 to March 2018.';
export const caveatOwnPoints = 'Practices in 11X and 05C worked to schemes of their own. Their points are shown, not counted.';
export const caveat32Ccgs = 'The file held has 32 CCGs: three in West Sussex and those most like them. Others are missing, not worse.';
export const caveat49Ccgs = 'The file held has 49 of 106 CCGs, and most of the North is missing.';
