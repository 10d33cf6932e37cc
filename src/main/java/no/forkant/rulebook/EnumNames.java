package no.forkant.rulebook;

/**
 * Tells whether a constant that a rule names exists: a wrong name compiles and then never matches.
 */
final class EnumNames {

  private EnumNames() {}

  /**
   * Returns whether {@code type} has {@code constant}.
   *
   * @param type simple name, or outer and nested name with a dot, of a type that rules import;
   *     never null
   */
  static boolean exists(String type, String constant) {
    String nested = type.replace('.', '$');
    for (String home : new String[] {"no.forkant.casefile.", "no.forkant.rulebook."}) {
      try {
        Class<?> found = Class.forName(home + nested, false, EnumNames.class.getClassLoader());
        if (found.isEnum()) {
          return hasConstant(found, constant);
        }
      } catch (ClassNotFoundException e) {
        continue;
      }
    }
    return false;
  }

  private static boolean hasConstant(Class<?> type, String constant) {
    for (Object one : type.getEnumConstants()) {
      if (((Enum<?>) one).name().equals(constant)) {
        return true;
      }
    }
    return false;
  }
}
