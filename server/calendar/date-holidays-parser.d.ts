/** The little of date-holidays-parser that is used; its own types are out of the reach of its `exports`. */
declare module 'date-holidays-parser' {
  export default class Holidays {
    constructor(data: object, country: string);
    /** `date` begins with the day. */
    getHolidays(year: number): { date: string; rule: string }[];
  }
}
