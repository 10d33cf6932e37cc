package no.forkant.casefile;

/** What a text must be, so that it can be stored and signed. */
final class Texts {

  private Texts() {}

  /** Returns whether the text has whole characters only and no NUL. */
  static boolean canBeKept(String text) {
    for (int index = 0; index < text.length(); index++) {
      char unit = text.charAt(index);
      if (unit == 0 || Character.isSurrogate(unit)) {
        if (unit == 0 || !startsPair(text, index)) {
          return false;
        }
        index++;
      }
    }
    return true;
  }

  private static boolean startsPair(String text, int index) {
    return index + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
  }
}
