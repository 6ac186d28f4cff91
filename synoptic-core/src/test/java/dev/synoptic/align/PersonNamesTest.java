package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of persons are one person's. */
class PersonNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Ada Lind, ADA LIND",
    "Tomás Peña, Tomas Pena",
    "Damian Westerby, Damien Westerbey",
    "Ada Lind, Ada Maria Lind",
    "Musa Okoro, Mallam Musa Okoro",
    "Luis Prado, Luis Prado Vega",
    "Karl Dahl, Karl Dahl Jr.",
    "Lind, lind",
  })
  void alike(String name, String other) {
    assertThat(PersonNames.alike(name, other)).isTrue();
    assertThat(PersonNames.alike(other, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Lind, Eva Lind",
    "Ann Lind, Dan Lind",
    "Ada Lind, Ada Berg",
    "Lind, Ada Lind",
    "Ada Lind, Lind Ada Berg",
  })
  void notAlike(String name, String other) {
    assertThat(PersonNames.alike(name, other)).isFalse();
    assertThat(PersonNames.alike(other, name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Joe Ganner, Joseph Ganner, true",
    "Lind, Ada Lind, true",
    "J. Berg, Joan Berg, true",
    "Ada Lind, Eva Lind, false",
    "Ada Lind, Ada Berg, false",
    "'', Ada Lind, false",
  })
  void mayBeOne(String name, String other, boolean near) {
    assertThat(PersonNames.near(name, other)).isEqualTo(near);
    assertThat(PersonNames.near(other, name)).isEqualTo(near);
  }
}
