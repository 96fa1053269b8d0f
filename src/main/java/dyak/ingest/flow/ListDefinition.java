package dyak.ingest.flow;

import java.util.Map;

/**
 * A list as its items refer to it.
 *
 * @param id names this list
 * @param counters names the counters, which several lists may share and so count on
 * @param levels by depth, from 0
 * @param starts new first numbers that this list brings to counters it shares
 */
public record ListDefinition(
    String id, String counters, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {
  public ListDefinition {
    levels = Map.copyOf(levels);
    starts = Map.copyOf(starts);
  }
}
