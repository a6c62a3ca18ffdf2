/** How dates are written. Apart from the other words, since the smallest script of a page needs no more. */
export const dateWords = {
  /** Months as they stand in a date with a day. */
  months: {
    '01': 'Jan',
    '02': 'Feb',
    '03': 'Mar',
    '04': 'Apr',
    '05': 'May',
    '06': 'Jun',
    '07': 'Jul',
    '08': 'Aug',
    '09': 'Sep',
    '10': 'Oct',
    '11': 'Nov',
    '12': 'Dec',
  },
  /** Months as they stand before a year alone. */
  monthsAlone: {
    '01': 'Jan',
    '02': 'Feb',
    '03': 'Mar',
    '04': 'Apr',
    '05': 'May',
    '06': 'Jun',
    '07': 'Jul',
    '08': 'Aug',
    '09': 'Sep',
    '10': 'Oct',
    '11': 'Nov',
    '12': 'Dec',
  },
  day: (day: string, month: string, year: string) => `${day} ${month} ${year}`,
  month: (month: string, year: string) => `${month} ${year}`,
  /** The beginning of a span within a year: "30 Mar – 2 Apr 2022". */
  dayInYear: (day: string, month: string) => `${day} ${month}`,
  /** The beginning of a span within a month: "29 – 30 Mar 2022". */
  dayInMonth: (day: string) => `${day}`,
  span: (from: string, to: string) => `${from} – ${to}`,
} as const
