import { coast } from '#server/seed/districts/coast.ts';
import { east } from '#server/seed/districts/east.ts';
import { hills } from '#server/seed/districts/hills.ts';
import { north } from '#server/seed/districts/north.ts';
import { oldCityNorth } from '#server/seed/districts/old-city-north.ts';
import { oldCitySouth } from '#server/seed/districts/old-city-south.ts';
import type { DistrictSeed } from '#server/seed/types.ts';

/** All 38 districts of Kaohsiung with roads and landmarks that exist. */
export const districts: DistrictSeed[] = [...oldCitySouth, ...oldCityNorth, ...east, ...north, ...coast, ...hills];
