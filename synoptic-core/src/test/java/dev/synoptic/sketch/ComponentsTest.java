package dev.synoptic.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentsTest {

  private final Components graph = new Components(6);

  @Test
  void whatIsJoinedThroughOthersHangsTogether() {
    graph.join(4, 5);
    graph.join(1, 2);
    graph.join(5, 2);
    assertThat(graph.several()).containsExactly(List.of(1, 2, 4, 5));
  }

  @Test
  void theLeastNodeStandsForAllWhateverTheOrder() {
    graph.join(5, 3);
    graph.join(3, 0);
    assertThat(graph.root(5)).isZero();
    assertThat(graph.root(1)).isEqualTo(1);
  }

  @Test
  void joiningTwiceOrToItselfChangesNothing() {
    graph.join(2, 2);
    graph.join(2, 3);
    graph.join(3, 2);
    assertThat(graph.several()).containsExactly(List.of(2, 3));
  }
}
