import { businessArticles } from '#server/seed/articles/people/business.ts';
import { childProtectionArticles } from '#server/seed/articles/people/child-protection.ts';
import { consumerArticles } from '#server/seed/articles/people/consumer.ts';
import { dengueArticles } from '#server/seed/articles/people/dengue.ts';
import { disabilitySupportArticles } from '#server/seed/articles/people/disability-support.ts';
import { elderlyCareArticles } from '#server/seed/articles/people/elderly-care.ts';
import { fireSafetyArticles } from '#server/seed/articles/people/fire-safety.ts';
import { foodSafetyArticles } from '#server/seed/articles/people/food-safety.ts';
import { householdRegistrationArticles } from '#server/seed/articles/people/household-registration.ts';
import { illegalParkingArticles } from '#server/seed/articles/people/illegal-parking.ts';
import { jobSeekingArticles } from '#server/seed/articles/people/job-seeking.ts';
import { laborDisputeArticles } from '#server/seed/articles/people/labor-dispute.ts';
import { landRegistryArticles } from '#server/seed/articles/people/land-registry.ts';
import { libraryArtsArticles } from '#server/seed/articles/people/library-arts.ts';
import { longTermCareArticles } from '#server/seed/articles/people/long-term-care.ts';
import { lowIncomeArticles } from '#server/seed/articles/people/low-income.ts';
import { medicalArticles } from '#server/seed/articles/people/medical.ts';
import { metroArticles } from '#server/seed/articles/people/metro.ts';
import { otherDepartmentsLifeArticles } from '#server/seed/articles/people/other-departments-life.ts';
import { otherDepartmentsSafetyArticles } from '#server/seed/articles/people/other-departments-safety.ts';
import { publicBikeArticles } from '#server/seed/articles/people/public-bike.ts';
import { publicOrderArticles } from '#server/seed/articles/people/public-order.ts';
import { schoolArticles } from '#server/seed/articles/people/school.ts';
import { sportsArticles } from '#server/seed/articles/people/sports.ts';
import { suggestionArticles } from '#server/seed/articles/people/suggestion.ts';
import { taxArticles } from '#server/seed/articles/people/tax.ts';
import { tourismArticles } from '#server/seed/articles/people/tourism.ts';
import { urbanPlanningArticles } from '#server/seed/articles/people/urban-planning.ts';
import type { ArticleSeed } from '#server/seed/types.ts';

/** The second half of the demonstration city's answers: moving about, safety, health, welfare, work, papers, and leisure. */
export const peopleArticles: ArticleSeed[] = [
  ...publicBikeArticles,
  ...metroArticles,
  ...illegalParkingArticles,
  ...publicOrderArticles,
  ...fireSafetyArticles,
  ...dengueArticles,
  ...foodSafetyArticles,
  ...medicalArticles,
  ...longTermCareArticles,
  ...elderlyCareArticles,
  ...disabilitySupportArticles,
  ...childProtectionArticles,
  ...lowIncomeArticles,
  ...laborDisputeArticles,
  ...jobSeekingArticles,
  ...schoolArticles,
  ...libraryArtsArticles,
  ...householdRegistrationArticles,
  ...taxArticles,
  ...landRegistryArticles,
  ...consumerArticles,
  ...businessArticles,
  ...urbanPlanningArticles,
  ...tourismArticles,
  ...sportsArticles,
  ...suggestionArticles,
  ...otherDepartmentsSafetyArticles,
  ...otherDepartmentsLifeArticles,
];
