package no.forkant.rulebook;

/** Tells how one text differs from another that shares its beginning and end. */
final class TextDifference {

  private static final int AROUND = 30;

  private TextDifference() {}

  static String of(String from, String to) {
    if (to.isEmpty()) {
      return "[" + from + " => ]";
    }
    int start = 0;
    int most = Math.min(from.length(), to.length());
    while (start < most && from.charAt(start) == to.charAt(start)) {
      start++;
    }
    while (start > 0 && Character.isJavaIdentifierPart(from.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < most - start
        && from.charAt(from.length() - 1 - end) == to.charAt(to.length() - 1 - end)) {
      end++;
    }
    while (end > 0 && Character.isJavaIdentifierPart(from.charAt(from.length() - end))) {
      end--;
    }
    String removed = from.substring(start, from.length() - end);
    String added = to.substring(start, to.length() - end);
    return last(from.substring(0, start))
        + "["
        + removed
        + " => "
        + added
        + "]"
        + first(from.substring(from.length() - end));
  }

  private static String last(String text) {
    return text.length() <= AROUND ? text : "…" + text.substring(text.length() - AROUND);
  }

  private static String first(String text) {
    return text.length() <= AROUND ? text : text.substring(0, AROUND) + "…";
  }
}
