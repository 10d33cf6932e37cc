package no.forkant.rulebook;

/** Run from the finished jar: tells which rules lie in it. */
final class DigestOfProgram {

  private DigestOfProgram() {}

  public static void main(String[] arguments) {
    System.out.println(RulebookSource.fromClassPath().digest());
  }
}
