import type { LocalText } from '#shared/language.ts';

type CrewSeed = { id: string; departmentId: string; name: LocalText };

const crew = (departmentId: string, id: string, zh: string, en: string): CrewSeed => ({
  id: `${departmentId}-${id}`,
  departmentId,
  name: { zh, en },
});

/** The crews that go out; a department without one sends whoever is on duty. */
export const crews: CrewSeed[] = [
  crew('works', 'road', '道路養護隊', 'Road Maintenance'),
  crew('works', 'lamp', '路燈維修隊', 'Street Lighting'),
  crew('works', 'park', '公園綠地隊', 'Parks and Trees'),
  crew('works', 'building', '建管巡查隊', 'Building Inspection'),
  crew('water', 'drain', '排水搶修隊', 'Drainage'),
  crew('water', 'sewer', '污水管線隊', 'Sewers'),
  crew('water', 'slope', '坡地保育隊', 'Slopes'),
  crew('environment', 'clean', '清潔隊', 'Cleaning'),
  crew('environment', 'inspect', '稽查隊', 'Environmental Inspection'),
  crew('environment', 'dengue', '病媒防治隊', 'Vector Control'),
  crew('transport', 'signal', '號誌維護隊', 'Traffic Signals'),
  crew('transport', 'parking', '停車管理隊', 'Parking'),
  crew('police', 'traffic', '交通隊', 'Traffic Police'),
  crew('agriculture', 'animal', '動物保護隊', 'Animal Protection'),
  crew('fire', 'rescue', '救助隊', 'Rescue'),
  crew('health', 'food', '食品稽查隊', 'Food Inspection'),
  crew('social', 'visit', '關懷訪視隊', 'Home Visits'),
];
