package dev.synoptic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in every form that a report may write them, read on Wednesday, 15 October 2025. */
class DateFormsTest {

  private static final String TODAY = "2025-10-15";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Polls opened on Friday, at noon on Saturday they shut. | Friday = 2025-10-10; noon on Saturday = 2025-10-11T12:00
          They will land tonight at 7.                     | tonight at 7 = 2025-10-15T19:00
          They landed on Monday at 1700 hours.             | Monday at 1700 hours = 2025-10-13T17:00
          They landed on Monday at about 5pm.              | Monday at about 5pm = about 2025-10-13T17:00
          They landed shortly before 3pm on Monday.        | 3pm on Monday = about 2025-10-13T15:00
          They landed towards noon on Monday.              | noon on Monday = about 2025-10-13T12:00
          They landed just after 1 p.m. on Monday.         | 1 p.m. on Monday = about 2025-10-13T13:00
          They landed shortly before Monday.               | Monday = 2025-10-13
          They will land on Saturday (1200 GMT).           | Saturday = 2025-10-18; 1200 GMT = 2025-10-18T12:00
          They landed two and a half years ago.            | two and a half years ago = 2023-01/2023-07
          They landed six weeks ago today.                 | six weeks ago today = 2025-09-03
          Over the 5 coming years it will grow.            | 5 coming years = 2025-10-16/2030-10-15
          It fell in week 27 of last year.                 | week 27 of last year = 2024-07-01/2024-07-07
          It fell in the sixties, the mid-nineties too.    | sixties = 1960/1969; mid-nineties = 1990/1999
          It shut from Q1 to Q3 2019.                      | from Q1 to Q3 2019 = 2019-01-01/2019-09-30
          It shut Tuesday to Thursday last week.           | Tuesday to Thursday last week = 2025-10-07/2025-10-09
          It shut Jan 1 2015 - Aug 31 2018.                | Jan 1 2015 - Aug 31 2018 = 2015-01-01/2018-08-31
          It shut from 4pm on Monday to 5pm on Tuesday.    | from 4pm on Monday to 5pm on Tuesday = 2025-10-13T16:00/2025-10-14T17:00
          The vote was moved from Monday to May 2019 to June 2019. | Monday = 2025-10-13; May 2019 = 2019-05; June 2019 = 2019-06
          They landed on Thursday.                         | ``
          She goes to the castle to be sworn on Friday.    | Friday = 2025-10-17
          The court meets on Monday.                       | Monday = 2025-10-20
          The crew had gone to work on Monday.             | Monday = 2025-10-13
          They managed to leave on Friday.                 | Friday = 2025-10-10
          They agreed to leave on Friday.                  | Friday = 2025-10-17
          It is quiet there on a Monday.                   | ``
          He spoke on a Monday visit to the yard.          | Monday = 2025-10-13
          They landed early on Thursday.                   | Thursday = 2025-10-16
          They left the day before yesterday.              | day before yesterday = 2025-10-13
          They will land the day after tomorrow.           | day after tomorrow = 2025-10-17
          They will land the week after next.              | week after next = 2025-10-27/2025-11-02
          They left the year before last.                  | year before last = 2023
          They will land next Friday.                      | next Friday = 2025-10-24
          They will land this week Friday.                 | this week Friday = 2025-10-17
          She goes to the palace to be sworn in on Friday. | Friday = 2025-10-17
          The bridge had to be closed on Friday.           | Friday = 2025-10-10
          The clubs go before the league on Friday week.   | Friday week = 2025-10-24
          They landed on Friday the 13th.                  | Friday the 13th = 2025-06-13
          They landed in the last three years.             | last three years = 2022-10-15/2025-10-15
          They will land in the next five days.            | next five days = 2025-10-16/2025-10-20
          They landed in the last two quarters.            | last two quarters = 2025-04/2025-09
          They landed later in the year.                   | later in the year = 2025
          They met on the first Monday of next month.      | first Monday of next month = 2025-11-03
          They met in the third week of January.           | third week of January = 2025-01-13/2025-01-19
          They met in the last three months of 2024.       | last three months of 2024 = 2024-10/2024-12
          They met on the 15th day of the month.           | 15th day of the month = 2025-10-15
          It fell in the three months ended June 30.       | three months ended June 30 = 2025-04-01/2025-06-30
          It fell in the week ending May 9.                | week ending May 9 = 2025-05-03/2025-05-09
          It fell in the week of May 5.                    | week of May 5 = 2025-05-05/2025-05-11
          It shut from April until the end of June.        | from April until the end of June = 2025-04/2025-06
          It shut from May to Oct 2020.                    | from May to Oct 2020 = 2020-05/2020-10
          It shut between Monday and Friday.               | between Monday and Friday = 2025-10-13/2025-10-17
          It shut between the ninth and the seventeenth of April. | ninth and the seventeenth of April = 2025-04-09/2025-04-17
          It grew between January 22 and now.              | between January 22 and now = 2025-01-22/2025-10-15
          It ran from 3 to 5 p.m. Saturday.                | 3 to 5 p.m. Saturday = 2025-10-11T15:00/2025-10-11T17:00
          It ran on Tuesday from 10 a.m. to 2 p.m.         | Tuesday from 10 a.m. to 2 p.m. = 2025-10-14T10:00/2025-10-14T14:00
          It opened in the winter of 2021-22.              | winter of 2021-22 = 2021-12/2022-02
          It opened in December '21.                       | December '21 = 2021-12
          It fell in FY24.                                 | FY24 = 2024
          It fell in H1 2024.                              | H1 2024 = 2024-01/2024-06
          It shut on 5/12.                                 | 5/12 = 2025-05-12
          It was dated 2015-12.                            | 2015-12 = 2015-12
          It was dated 12/2015.                            | 12/2015 = 2015-12
          It was dated 20161016.                           | 20161016 = 2016-10-16
          they met on april ninth through 17th.            | april ninth through 17th = 2025-04-09/2025-04-17
          they met on tuesday afternoon.                   | tuesday afternoon = 2025-10-14
          She was born on January twenty five nineteen eighty six. | January twenty five nineteen eighty six = 1986-01-25
          They will sail next Easter.                      | next Easter = 2026-04-05
          They sailed on Labor Day weekend 2021.           | Labor Day weekend 2021 = 2021-09-04/2021-09-06
          Doors opened on Sunday evening at 10:00.         | Sunday evening at 10:00 = 2025-10-12T22:00
          Doors opened at 9:30 on Sunday night.            | 9:30 on Sunday night = 2025-10-12T21:30
          Doors opened at 9:30 on Sunday morning.          | 9:30 on Sunday morning = 2025-10-12T09:30
          It rained between 7 and 9 on Monday morning.     | 7 and 9 on Monday morning = 2025-10-13T07:00/2025-10-13T09:00
          It rained from 7 to 9 Monday night.              | 7 to 9 Monday night = 2025-10-13T19:00/2025-10-13T21:00
          The ban took effect at midnight on Friday.       | midnight on Friday = 2025-10-11T00:00
          The ban took effect on Friday at midnight.       | Friday at midnight = 2025-10-11T00:00
          They fled shortly after midnight on Friday.      | midnight on Friday = about 2025-10-10T00:00
          They fled shortly before midnight on Friday.     | midnight on Friday = about 2025-10-11T00:00
          Sales rose in the third quarter of fiscal 2025.  | third quarter of fiscal 2025 = 2025
          Sales rose in the fiscal third quarter.          | ``
          Sales rose in its fiscal first quarter of 2024.  | first quarter of 2024 = 2024
          Sales rose in Q3 of FY24.                        | Q3 of FY24 = 2024
          Sales rose 3% in the year to date.               | 3% = share 3 percent; year to date = 2025-01-01/2025-10-15
          It ran from April in 2016 to June of 2017.       | from April in 2016 to June of 2017 = 2016-04/2017-06
          They met on Monday of the following week.        | Monday of the following week = 2025-10-20
          They left on the 3rd of this month.              | 3rd of this month = 2025-10-03
          They left on the 9th, she said.                  | 9th = 2025-10-09
          They left on the 20th.                           | 20th = 2025-09-20
          They will leave on the 9th.                      | 9th = 2025-11-09
          They will leave on the 31st.                     | 31st = 2025-10-31
          They slept on the 12th deck.                     | 12th = rank 12
          They left a year and a half ago.                 | a year and a half ago = 2024-01/2024-07
          They left in August nineteen hundred ninety-three. | August nineteen hundred ninety-three = 1993-08
          The wall was built in 120 BC, in the first century BCE. | ``
          Every Monday they meet.                          | ``
          They may march 15 miles.                         | 15 miles = quantity 15 mi
          """)
  void readsDates(String text, String figures) {
    assertThat(Samples.read(text, TODAY)).isEqualTo(figures);
  }
}
