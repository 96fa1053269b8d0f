package dyak.layout;

import java.util.List;

/**
 * One page: number from 1, size in points (0 where the format has none), blocks in reading order.
 * Page numbers and running heads are not among the blocks.
 */
public record Page(int number, double width, double height, List<Block> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }
}
