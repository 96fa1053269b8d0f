/** Assignees: lists split into single agents, and the agents that open an assignment sentence. */
@NullMarked
package dyak.normalise.agent;

import org.jspecify.annotations.NullMarked;
