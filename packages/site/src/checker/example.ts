/** A short table with faults of several kinds, for who has no file at hand. */
export const example = `Country,Convention,National law,Registered with the ILO,In force
Kazakhstan,C87,"No. 29-II of 30.12.1999",13 Dec 2000,13 Dec 2001
Kazakhstan,C098,"# 29-11 Law of the RK dated 30.12.1999",2001-05-18,2001-07-18
Kazakhstan,C029,"No. 120-II of 14.12.2000",18.05.2001,18.05.2003
Kazakhstan,C999,,2001-05-18,2002-05-18
Kazakhstan,C144,,13.12.2000,13.12.2001
Kazakhstan,C87,"No. 29-II of 30.12.1999",13 Dec 2000,13 Dec 2001
`;
