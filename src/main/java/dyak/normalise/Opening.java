package dyak.normalise;

import java.util.List;

/** The agents that open an assignment sentence, and where the rest of the sentence begins. */
public record Opening(List<Match<String>> agents, int end) {
  public Opening {
    agents = List.copyOf(agents);
  }
}
