package dyak.layout;

/**
 * Words in which a recogniser has garbled some characters, as the head of a table that is printed
 * again on the next page.
 */
final class NearlySame {
  /** The share of characters that may be garbled. */
  private static final double GARBLED = 0.2;

  private static final int FEWEST = 12;
  private static final int MOST = 300;

  private NearlySame() {}

  /** Whether one may be the other garbled; what has numbers never is. */
  static boolean are(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    return longest >= FEWEST
        && longest <= MOST
        && one.chars().noneMatch(Character::isDigit)
        && other.chars().noneMatch(Character::isDigit)
        && distance(one, other) <= GARBLED * longest;
  }

  /** How many characters have to be changed, added or taken out. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
