import { abandonedVehicleArticles } from '#server/seed/articles/streets/abandoned-vehicle.ts';
import { airPollutionArticles } from '#server/seed/articles/streets/air-pollution.ts';
import { blockedDrainArticles } from '#server/seed/articles/streets/blocked-drain.ts';
import { buildingSafetyArticles } from '#server/seed/articles/streets/building-safety.ts';
import { bulkyWasteArticles } from '#server/seed/articles/streets/bulky-waste.ts';
import { busArticles } from '#server/seed/articles/streets/bus.ts';
import { farmingArticles } from '#server/seed/articles/streets/farming.ts';
import { floodingArticles } from '#server/seed/articles/streets/flooding.ts';
import { garbageArticles } from '#server/seed/articles/streets/garbage.ts';
import { illegalBuildingArticles } from '#server/seed/articles/streets/illegal-building.ts';
import { litterArticles } from '#server/seed/articles/streets/litter.ts';
import { manholeCoverArticles } from '#server/seed/articles/streets/manhole-cover.ts';
import { noiseArticles } from '#server/seed/articles/streets/noise.ts';
import { parkArticles } from '#server/seed/articles/streets/park.ts';
import { parkingArticles } from '#server/seed/articles/streets/parking.ts';
import { potholeArticles } from '#server/seed/articles/streets/pothole.ts';
import { roadSignArticles } from '#server/seed/articles/streets/road-sign.ts';
import { sewerArticles } from '#server/seed/articles/streets/sewer.ts';
import { sidewalkArticles } from '#server/seed/articles/streets/sidewalk.ts';
import { slopeArticles } from '#server/seed/articles/streets/slope.ts';
import { strayAnimalArticles } from '#server/seed/articles/streets/stray-animal.ts';
import { streetLightArticles } from '#server/seed/articles/streets/street-light.ts';
import { streetTreeArticles } from '#server/seed/articles/streets/street-tree.ts';
import { trafficSignalArticles } from '#server/seed/articles/streets/traffic-signal.ts';
import { waspSnakeArticles } from '#server/seed/articles/streets/wasp-snake.ts';
import { waterPollutionArticles } from '#server/seed/articles/streets/water-pollution.ts';
import type { ArticleSeed } from '#server/seed/types.ts';

/** The answers of the departments that work outdoors: works, water, environment, agriculture and transport. */
export const streetsArticles: ArticleSeed[] = [
  ...streetLightArticles,
  ...potholeArticles,
  ...sidewalkArticles,
  ...manholeCoverArticles,
  ...parkArticles,
  ...streetTreeArticles,
  ...illegalBuildingArticles,
  ...buildingSafetyArticles,
  ...blockedDrainArticles,
  ...floodingArticles,
  ...sewerArticles,
  ...slopeArticles,
  ...garbageArticles,
  ...bulkyWasteArticles,
  ...litterArticles,
  ...noiseArticles,
  ...airPollutionArticles,
  ...waterPollutionArticles,
  ...abandonedVehicleArticles,
  ...strayAnimalArticles,
  ...waspSnakeArticles,
  ...farmingArticles,
  ...trafficSignalArticles,
  ...roadSignArticles,
  ...parkingArticles,
  ...busArticles,
];
