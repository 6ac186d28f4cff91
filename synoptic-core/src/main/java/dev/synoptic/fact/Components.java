package dev.synoptic.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** What hangs together, directly or through others: the connected components of a graph. */
final class Components {

  private final int[] parent;

  Components(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** Says that {@code a} and {@code b} hang together. */
  void join(int a, int b) {
    int one = root(a);
    int other = root(b);
    parent[Math.max(one, other)] = Math.min(one, other);
  }

  /** Returns those of two members and more, by their least member, members in order. */
  Collection<List<Integer>> several() {
    var all = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < parent.length; i++) {
      all.computeIfAbsent(root(i), first -> new ArrayList<>()).add(i);
    }
    all.values().removeIf(component -> component.size() < 2);
    return all.values();
  }

  private int root(int at) {
    int root = at;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
