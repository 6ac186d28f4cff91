package dev.synoptic.sketch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * What hangs together, directly or through others: the connected components of a graph whose nodes
 * are numbered from 0. The least of a component's nodes stands for it, whatever the order of joins.
 */
public final class Components {

  private final int[] parent;

  /** Makes {@code size} nodes, each by itself. */
  public Components(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** Says that {@code a} and {@code b} hang together. */
  public void join(int a, int b) {
    int one = root(a);
    int other = root(b);
    parent[Math.max(one, other)] = Math.min(one, other);
  }

  /** Returns those of two members and more, by their least member, members in order. */
  public Collection<List<Integer>> several() {
    var all = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < parent.length; i++) {
      all.computeIfAbsent(root(i), first -> new ArrayList<>()).add(i);
    }
    all.values().removeIf(component -> component.size() < 2);
    return all.values();
  }

  /** Returns the least node of what hangs together with {@code at}. */
  public int root(int at) {
    int root = at;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
