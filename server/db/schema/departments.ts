import type { Generated, GeneratedAlways } from 'kysely';
import type { Json } from '#server/db/schema/columns.ts';
import type { IntakeQuestion } from '#shared/category.ts';
import type { DeadlinePolicy } from '#shared/deadlines.ts';
import type { RoadClass } from '#shared/routing/rule.ts';
import type { Urgency } from '#shared/urgency.ts';

/** The city: its departments, its services, its places. */
export type DepartmentsTables = {
  department: { id: string; nameZh: string; nameEn: string; position: number };
  crew: { id: string; departmentId: string; nameZh: string; nameEn: string; position: number };
  category: {
    id: string;
    departmentId: string;
    nameZh: string;
    nameEn: string;
    urgency: Urgency;
    keywords: Json<{ zh: string[]; en: string[] }>;
    questions: Json<IntakeQuestion[]>;
    deadlines: Json<DeadlinePolicy>;
    position: number;
    published: Generated<boolean>;
  };
  district: {
    id: string;
    nameZh: string;
    nameEn: string;
    position: number;
    lat: number | null;
    long: number | null;
    reachKm: number | null;
  };
  place: {
    id: GeneratedAlways<string>;
    districtId: string;
    kind: 'road' | 'landmark';
    nameZh: string;
    nameEn: string;
    roadClass: RoadClass | null;
    addedBy: string | null;
  };
};
