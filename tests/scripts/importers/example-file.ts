/** The file of the made-up source, whole: ten real CCG codes of April 2015 with made-up numbers, as the specification of bad input gives it. */
export const EXAMPLE = `CCG code,ONS code,CCG name,Period,Numerator,Denominator,Per cent,Lower,Upper,Change
00C,E38000042,NHS Darlington CCG,2014/15,612,1020,60.0,57.0,63.0,1.1
02E,E38000194,NHS Warrington CCG,2014/15,1190,1700,70.0,67.8,72.1,-0.4
03E,E38000073,NHS Harrogate and Rural District CCG,2014/15,803,1130,71.1,68.4,73.6,0.9
04E,E38000103,NHS Mansfield and Ashfield CCG,2014/15,1404,2160,65.0,63.0,67.0,-1.1
07L,E38000004,NHS Barking and Dagenham CCG,2014/15,911,1540,59.2,56.7,61.6,-1.3
10L,E38000087,NHS Isle of Wight CCG,2014/15,640,1000,64.0,61.0,66.9,0.8
11C,E38000207,"NHS Windsor, Ascot and Maidenhead CCG",2014/15,905,1250,72.4,69.9,74.8,0.5
11J,E38000045,NHS Dorset CCG,2014/15,4410,6300,70.0,68.9,71.1,0.5
13T,E38000212,NHS Newcastle Gateshead CCG,2014/15,2733,4205,65.0,63.5,66.4,0.8
99E,E38000007,NHS Basildon and Brentwood CCG,2014/15,1308,2094,62.5,60.4,64.5,-0.5
`;
