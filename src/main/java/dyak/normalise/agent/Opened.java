package dyak.normalise.agent;

import dyak.normalise.text.Found;
import java.util.List;

/** The agents that open a sentence, and where its rest begins. */
public record Opened(List<Found<String>> agents, int end) {
  public Opened {
    agents = List.copyOf(agents);
  }
}
